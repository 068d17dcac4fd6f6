import type { OutputOf } from '../../src/contract/index';
import type { App } from '../../src/main/app';
import { ask, Refused } from './ask';
import { DANIEL, eml, putMail, SERVICE } from './put-mail';
import type { TestClipboard } from './test-platform';

/** What the story of two mail files says as soon as main has answered. */
export interface SaidOfFiles {
  readonly said: 'begun' | 'kept' | 'filed' | 'reviewed' | 'copied' | 'recorded';
}

/** What the mails are called, in words nothing else of the demo has. */
export const FILES_SUBJECT = 'Stairlift on the landing';

const MAILS = [
  eml({
    id: 'stairs-1',
    subject: FILES_SUBJECT,
    text: 'My NHS number is 999 000 0026. My daughter Anna fell on the landing.',
  }),
  eml({
    id: 'stairs-2',
    from: SERVICE,
    to: DANIEL,
    subject: FILES_SUBJECT,
    date: 'Thu, 19 Nov 2026 11:02:00 +0000',
    answers: ['stairs-1'],
    text: 'We will look at the stairlift on Friday at ten.',
  }),
] as const;

type View = OutputOf<'trails.get'>;

/**
 * Two mails come in as files, are filed for Daniel, reviewed, copied and recorded. What is done already is taken up where
 * it stands, so that a story cut short can be told to its end.
 */
export async function tellMailFiles(
  app: App,
  clipboard: TestClipboard,
  say: (what: SaidOfFiles) => void,
): Promise<void> {
  await ask(app, 'desk.get', {});
  say({ said: 'begun' });
  for (const [i, mail] of MAILS.entries()) await putMail(app, `stairs ${i}.eml`, mail);
  const trail = await withBothMails(app);
  say({ said: 'kept' });
  const filed = trail.filings.length > 0 ? trail : await file(app, trail);
  say({ said: 'filed' });
  if (filed.filings[0]?.filing.entryState !== 'recorded') {
    await reviewAll(app, filed);
    say({ said: 'reviewed' });
    await recordIt(app, clipboard, filed, say);
  }
  say({ said: 'recorded' });
}

/** The trails of the story, open or done. */
export async function toldTrails(app: App): Promise<View[]> {
  const { open, done } = await ask(app, 'trails.list', {});
  const mine = [...open, ...done].filter(({ subject }) => subject === FILES_SUBJECT);
  return Promise.all(mine.map(({ id }) => ask(app, 'trails.get', { id })));
}

/** What a start finds unread is read beside the story. */
async function withBothMails(app: App): Promise<View> {
  for (let i = 0; i < 200; i++) {
    const [trail] = await toldTrails(app);
    if (trail?.mails.length === MAILS.length) return trail;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the mails were never read');
}

async function file(app: App, { trail }: View): Promise<View> {
  const [person] = await ask(app, 'people.find', { query: '999 000 0026' });
  const { id, version } = trail;
  const typed = { number: null, dateOfBirth: '2/11/1988', othersDetails: false };
  await ask(app, 'trails.file', { id, version, personId: person?.id ?? '', ...typed });
  return ask(app, 'trails.get', { id });
}

async function reviewAll(app: App, { filings: [view] }: View): Promise<void> {
  if (view === undefined) throw new Error('it is not filed');
  if (view.undecided === 0) return;
  const messages = Object.entries(view.mentions).map(([messageId, found]) => ({
    messageId,
    leftOut: null,
    cuts: [],
    parties: found.map(({ start, end }) => ({ start, end, choice: 'keep' as const, by: null })),
  }));
  const { id, version } = view.filing;
  await ask(app, 'trails.review', { id, version, review: { messages } });
}

async function recordIt(
  app: App,
  clipboard: TestClipboard,
  { filings: [view] }: View,
  say: (what: SaidOfFiles) => void,
): Promise<void> {
  const id = view?.filing.entryId ?? '';
  const { version } = await ask(app, 'record.get', { id });
  const copied = await ask(app, 'record.copy', { id, version });
  say({ said: 'copied' });
  clipboard.held = { text: 'NHS No. 999 000 0026  Born 02-Nov-1988', html: '' };
  const asked = { id, version: copied.version, number: null, dateOfBirth: null };
  const confirmed = await app.call('record.confirm', asked);
  if (!confirmed.ok) throw new Refused(confirmed.error);
}
