import { v7 as newId } from 'uuid';
import type { DraftContent } from '../../src/domain/messages/message';
import type { App } from '../../src/main/app';
import { ask } from './ask';
import type { TestClipboard } from './test-platform';

/** What a story says as soon as main has answered: it may not be undone by anything that comes after. */
export type Said =
  | { said: 'saved'; id: string; text: string }
  | { said: 'queued'; id: string }
  | { said: 'sent'; id: string }
  | { said: 'copied'; id: string }
  | { said: 'recorded'; id: string };

/** The two messages of the story, as their sender writes them: piece by piece. */
const PIECES = ['Hello Maggie,', ' our visit is now at 2pm', ' on Thursday. Please call us.'];

/**
 * The main job, twice: a text and an email are written, sent, copied and recorded. What is done already is taken up
 * where it stands, so that a story cut short can be told to its end.
 */
export async function tellStory(
  app: App,
  clipboard: TestClipboard,
  say: (what: Said) => void,
): Promise<void> {
  for (const channel of ['sms', 'email'] as const) {
    const id = (await written(app, channel)) ?? (await write(app, channel, say));
    await send(app, id, say);
    await recordIt(app, clipboard, id, say);
  }
}

/** The message of a channel that an earlier telling began; the demo's own messages don't count. */
async function written(app: App, channel: DraftContent['channel']): Promise<string | undefined> {
  const [drafts, outbox, sent] = await Promise.all([
    ask(app, 'messages.drafts', {}),
    ask(app, 'messages.outbox', {}),
    ask(app, 'messages.search', { words: 'visit is now', personId: null, before: null }),
  ]);
  const mine = [...drafts, ...outbox, ...sent.messages].find(
    (message) => message.channel === channel && message.opening.startsWith(PIECES.join('')),
  );
  return mine?.id;
}

async function write(app: App, channel: DraftContent['channel'], say: (what: Said) => void): Promise<string> {
  const [found] = await ask(app, 'people.find', { query: '999 000 0026' });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const person = await ask(app, 'people.get', { id: found.id });
  const id = newId();
  let version = 0;
  let text = '';
  for (const piece of PIECES) {
    text += piece;
    const saved = await ask(app, 'messages.saveDraft', {
      id,
      version,
      content: {
        personId: person.id,
        serviceId: service.id,
        channel,
        carrier: channel === 'sms' ? 'govuk-notify' : 'smtp',
        purpose: 'change-of-appointment',
        contactPointId: person.contactPoints.find((point) => point.channel === channel)?.id ?? null,
        subject: channel === 'email' ? 'Your visit' : '',
        text,
        kept: [],
      },
    });
    version = saved.version;
    say({ said: 'saved', id, text });
  }
  return id;
}

async function send(app: App, id: string, say: (what: Said) => void): Promise<void> {
  const draft = await ask(app, 'messages.get', { id });
  if (draft.status === 'draft') {
    await ask(app, 'messages.send', { id, version: draft.version, overrides: [] });
    say({ said: 'queued', id });
  }
  for (let i = 0; i < 500; i++) {
    const { status } = await ask(app, 'messages.get', { id });
    if (status === 'sent') {
      say({ said: 'sent', id });
      return;
    }
    if (status !== 'queued' && status !== 'sending') throw new Error(`not sent: ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('never sent');
}

async function recordIt(
  app: App,
  clipboard: TestClipboard,
  id: string,
  say: (what: Said) => void,
): Promise<void> {
  const entry = await ask(app, 'record.ofMessage', { messageId: id });
  if (entry === null) throw new Error('a sent message owes an entry');
  if (entry.state === 'recorded') return;
  const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
  say({ said: 'copied', id });
  clipboard.held = { text: 'NHS No. 999 000 0026  Born 02-Nov-1988', html: '' };
  await ask(app, 'record.confirm', {
    id: copied.id,
    version: copied.version,
    number: null,
    dateOfBirth: null,
  });
  say({ said: 'recorded', id });
}
