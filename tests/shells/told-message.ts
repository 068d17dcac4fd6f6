import { v7 as newId } from 'uuid';
import type { DraftContent, MessageStatus } from '../../src/domain/messages/message';
import type { App } from '../../src/main/app';
import { ask, Refused } from './ask';
import type { TestClipboard } from './test-platform';

/** What a story says as soon as main has answered: it may not be undone by anything that comes after. */
export type Said =
  | { said: 'saved'; id: string; text: string }
  | { said: 'scheduled'; id: string }
  | { said: 'queued'; id: string }
  | { said: 'sent'; id: string }
  | { said: 'copied'; id: string }
  | { said: 'recorded'; id: string };

export type Say = (what: Said) => void;

/** A message of a story, as its sender writes it: piece by piece. */
export interface ToldMessage extends Pick<DraftContent, 'channel' | 'purpose' | 'sendAt'> {
  readonly pieces: readonly string[];
}

const wholeText = ({ pieces }: ToldMessage): string => pieces.join('');

/** The message an earlier telling began, else a new one; the demo's own messages don't count. */
export async function takenUpOrWritten(app: App, told: ToldMessage, say: Say): Promise<string> {
  const [drafts, outbox, sent] = await Promise.all([
    ask(app, 'messages.drafts', {}),
    ask(app, 'messages.outbox', {}),
    ask(app, 'messages.search', { words: told.pieces[1] ?? '', personId: null, before: null }),
  ]);
  const mine = [...drafts, ...outbox, ...sent.messages].find(
    (message) => message.channel === told.channel && message.opening.startsWith(wholeText(told)),
  );
  return mine?.id ?? write(app, told, say);
}

async function write(app: App, { channel, purpose, sendAt, pieces }: ToldMessage, say: Say): Promise<string> {
  const [found] = await ask(app, 'people.find', { query: '999 000 0026' });
  const [service] = await ask(app, 'services.list', {});
  if (found === undefined || service === undefined) throw new Error('the demo is empty');
  const person = await ask(app, 'people.get', { id: found.id });
  const id = newId();
  let version = 0;
  let text = '';
  for (const piece of pieces) {
    text += piece;
    const saved = await ask(app, 'messages.saveDraft', {
      id,
      version,
      content: {
        personId: person.id,
        serviceId: service.id,
        channel,
        carrier: channel === 'sms' ? 'govuk-notify' : 'smtp',
        purpose,
        contactPointId: person.contactPoints.find((point) => point.channel === channel)?.id ?? null,
        subject: channel === 'email' ? 'Your visit' : '',
        text,
        authorisedUseId: null,
        template: null,
        answersId: null,
        about: null,
        sendAt,
        notAfter: null,
        kept: [],
      },
    });
    version = saved.version;
    say({ said: 'saved', id, text });
  }
  return id;
}

/** Sends a draft; one that was sent on its way before is left there. */
export async function sendIfDraft(app: App, id: string, say: Say): Promise<MessageStatus> {
  const draft = await ask(app, 'messages.get', { id });
  if (draft.status !== 'draft') return draft.status;
  const { status } = await ask(app, 'messages.send', { id, version: draft.version, overrides: [] });
  say({ said: status === 'scheduled' ? 'scheduled' : 'queued', id });
  return status;
}

/** Waits until a message that is under way was sent. */
export async function untilSent(app: App, id: string, say: Say): Promise<void> {
  const under: readonly MessageStatus[] = ['scheduled', 'queued', 'sending'];
  for (let i = 0; i < 500; i++) {
    const { status } = await ask(app, 'messages.get', { id });
    if (status === 'sent') {
      say({ said: 'sent', id });
      return;
    }
    if (!under.includes(status)) throw new Error(`not sent: ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('never sent');
}

/**
 * Copies the entry of a sent message, and confirms it by the record that is open. A delivery that becomes known at the
 * very moment of the copy changes the entry: then it is copied again, as the refusal says.
 */
export async function recordIt(app: App, clipboard: TestClipboard, id: string, say: Say): Promise<void> {
  for (let copies = 1; ; copies++) {
    const entry = await ask(app, 'record.ofMessage', { messageId: id });
    if (entry === null) throw new Error('a sent message owes an entry');
    if (entry.state === 'recorded') return;
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    say({ said: 'copied', id });
    clipboard.held = { text: 'NHS No. 999 000 0026  Born 02-Nov-1988', html: '' };
    const asked = { id: copied.id, version: copied.version, number: null, dateOfBirth: null };
    const confirmed = await app.call('record.confirm', asked);
    if (confirmed.ok) break;
    const isStale = confirmed.error.message.includes('copy the entry again');
    if (!isStale || copies === 3) throw new Refused(confirmed.error);
  }
  say({ said: 'recorded', id });
}
