import type { OutputOf } from '../../src/contract/index';
import type { App } from '../../src/main/app';
import { ask } from './ask';
import type { TestClipboard } from './test-platform';

/** What the story of a mail says as soon as main has answered: nothing that comes after may undo it. */
export type TrailSaid = 'arrived' | 'filed' | 'reviewed' | 'copied' | 'recorded' | 'deleted';

type Trail = OutputOf<'trails.get'>;

/** What is open in the clinical record: Daniel's. */
const OPEN_RECORD = 'NHS No. 999 000 0026  Born 02-Nov-1988';

/** The trail of the mail with this subject, as soon as the mailbox gave it. */
async function arrivedTrail(app: App, subject: string): Promise<Trail> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { problem } = await ask(app, 'mailbox.look', {});
    if (problem !== null) throw new Error(problem);
    const { open, done } = await ask(app, 'trails.list', {});
    const found = [...open, ...done].find((each) => each.subject === subject);
    if (found !== undefined) return ask(app, 'trails.get', { id: found.id });
  }
  throw new Error('the mail never arrived');
}

async function filed(app: App, { trail }: Trail): Promise<void> {
  const [person] = await ask(app, 'people.find', { query: '999 000 0026' });
  if (person === undefined) throw new Error('the demo is empty');
  const identifiers = { number: '999 000 0026', dateOfBirth: '2/11/1988', othersDetails: false };
  await ask(app, 'trails.file', {
    id: trail.id,
    version: trail.version,
    personId: person.id,
    ...identifiers,
  });
}

/** Whatever nobody decided on is taken out. */
async function reviewed(app: App, { filing, mentions }: Trail['filings'][number]): Promise<void> {
  const messages = Object.entries(mentions).map(([messageId, found]) => ({
    messageId,
    leftOut: null,
    cuts: [],
    parties: found.map(({ start, end }) => ({ start, end, choice: 'remove' as const, by: null })),
  }));
  await ask(app, 'trails.review', { id: filing.id, version: filing.version, review: { messages } });
}

async function recorded(app: App, clipboard: TestClipboard, entryId: string): Promise<void> {
  const { version } = await ask(app, 'record.get', { id: entryId });
  clipboard.held = { text: OPEN_RECORD, html: '' };
  await ask(app, 'record.confirm', { id: entryId, version, number: null, dateOfBirth: null });
}

/** Deletes what lies there, and waits until it is known to be gone. */
async function deleted(app: App, mailId: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { original } = await ask(app, 'trails.deleteOriginal', { id: mailId });
    if (original.state === 'deleted') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the mail was never known to be gone');
}

/**
 * A mail arrives in the mailbox, is filed for Daniel, reviewed, copied, confirmed, and deleted where it lies. What is done
 * already is taken up where it stands, so that a story cut short can be told to its end.
 */
export async function tellTrail(
  app: App,
  clipboard: TestClipboard,
  subject: string,
  say: (what: TrailSaid) => void,
): Promise<void> {
  let view = await arrivedTrail(app, subject);
  const { id } = view.trail;
  say('arrived');
  if (view.filings.length === 0) {
    await filed(app, view);
    view = await ask(app, 'trails.get', { id });
  }
  say('filed');
  const [filing] = view.filings;
  if (filing === undefined) throw new Error('the trail is not filed');
  const { entryId } = filing.filing;
  const { state } = await ask(app, 'record.get', { id: entryId });
  if (state !== 'recorded') {
    if (filing.undecided > 0) await reviewed(app, filing);
    say('reviewed');
    const entry = await ask(app, 'record.get', { id: entryId });
    await ask(app, 'record.copy', { id: entryId, version: entry.version });
    say('copied');
    await recorded(app, clipboard, entryId);
  }
  say('recorded');
  for (const mail of view.mails) await deleted(app, mail.id);
  say('deleted');
}
