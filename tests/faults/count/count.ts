import type { Id } from '../../../src/domain/identity';
import type { Message } from '../../../src/domain/messages/message';
import type { App } from '../../../src/main/app';
import { ask } from '../../shells/ask';
import { isUnderWay, standing } from './settle';

/** What became of messages, told by the store and by what the providers really received. */
export interface Count {
  readonly messages: number;
  /** Gone from the store, or said to be sent while the provider has none. */
  readonly lost: number;
  /** The provider took it more than once. */
  readonly twice: number;
  /** Said not to be sent while the provider has it: a person would send it again. */
  readonly denied: number;
  /** Under way although all is well again, or stopped without a sentence that says so. */
  readonly stuck: number;
  /** "May have been sent": a person was asked to look. */
  readonly unsure: number;
  /** Sent, and the provider has it once. */
  readonly sent: number;
  /** With its writer again or failed, with a sentence, and the provider has none. */
  readonly notSent: number;
}

export const NONE: Count = {
  messages: 0,
  lost: 0,
  twice: 0,
  denied: 0,
  stuck: 0,
  unsure: 0,
  sent: 0,
  notSent: 0,
};

/** What no fault may do. */
export const UNHARMED = { lost: 0, twice: 0, denied: 0, stuck: 0 };

/** What no fault may do to messages by a way; where the provider can be asked, nobody is asked to look either. */
export const unharmed = ({ canBeAsked }: { readonly canBeAsked: boolean }): Partial<Count> =>
  canBeAsked ? { ...UNHARMED, unsure: 0 } : UNHARMED;

type Kind = Exclude<keyof Count, 'messages'>;

/** What a message counts as. Its entry for the record is part of "sent": without it the message is lost to the record. */
function kindOf(message: Message | undefined, arrived: number, owesEntry: boolean): Kind {
  if (arrived > 1) return 'twice';
  if (message === undefined) return 'lost';
  const { status, problem } = message;
  if (isUnderWay(message)) return 'stuck';
  if (status === 'sent') return arrived === 1 && owesEntry ? 'sent' : 'lost';
  if (problem === null || problem.trim() === '') return 'stuck';
  if (status === 'unsure') return 'unsure';
  return arrived === 0 ? 'notSent' : 'denied';
}

/** Counts messages against what a provider received. */
export async function count(
  app: Pick<App, 'call'>,
  ids: readonly Id[],
  arrived: (id: Id) => number,
): Promise<Count> {
  const messages = new Map((await standing(app, ids)).map((message) => [message.id, message]));
  const counted: Record<keyof Count, number> = { ...NONE, messages: ids.length };
  for (const id of ids) {
    const message = messages.get(id);
    const entry = message?.status === 'sent' ? await ask(app, 'record.ofMessage', { messageId: id }) : null;
    counted[kindOf(message, arrived(id), entry !== null)] += 1;
  }
  return counted;
}

/** One line for each message that came to harm: how it stands, and how often it arrived. */
export async function harmed(
  app: Pick<App, 'call'>,
  ids: readonly Id[],
  arrived: (id: Id) => number,
): Promise<string[]> {
  const messages = new Map((await standing(app, ids)).map((message) => [message.id, message]));
  return ids.flatMap((id) => {
    const message = messages.get(id);
    const kind = kindOf(message, arrived(id), true);
    if (!Object.keys(UNHARMED).includes(kind)) return [];
    return [`${kind}: ${id} is ${message?.status ?? 'gone'}, and arrived ${arrived(id)} times`];
  });
}

export function sum(counts: readonly Count[]): Count {
  const total: Record<keyof Count, number> = { ...NONE };
  for (const each of counts) {
    total.messages += each.messages;
    total.lost += each.lost;
    total.twice += each.twice;
    total.denied += each.denied;
    total.stuck += each.stuck;
    total.unsure += each.unsure;
    total.sent += each.sent;
    total.notSent += each.notSent;
  }
  return total;
}
