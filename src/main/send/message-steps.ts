import type { Message } from '../../domain/messages/message';
import type { Reason } from '../../domain/policy/decision';
import type { InstantText } from '../../domain/time/moment';
import type { StatusChange } from '../store/message-store';
import type { Aggregates } from '../store/store';
import type { Stamp } from '../store/people-store';
import { decidedBy } from './versions';
import type { Surroundings } from '../surroundings';

/** The message is its writer's again. Times that have passed are no longer asked for. */
export function backToDraft(
  { sendAt, notAfter }: Pick<Message, 'sendAt' | 'notAfter'>,
  now: InstantText,
  problem: string | null,
): StatusChange {
  return {
    status: 'draft',
    problem,
    ...(sendAt !== null && sendAt <= now && { sendAt: null }),
    ...(notAfter !== null && notAfter <= now && { notAfter: null }),
  };
}

/** What the program itself does with a message that may not go: inside a transaction, with its line in the audit. */
export interface MessageSteps {
  /** Back to its writer, with the sentence of what stopped it; one of many, which nobody wrote by itself, goes no more (P8). */
  stop(
    inside: Aggregates,
    message: Message,
    why: Pick<Reason, 'clause' | 'sentence'>,
    by: Stamp,
  ): Promise<Message>;
  /** It could not go at its time: a person is asked (P32). */
  ask(inside: Aggregates, message: Message, sentence: string, by: Stamp): Promise<Message>;
}

export function createMessageSteps({ pack }: Pick<Surroundings, 'pack'>): MessageSteps {
  return {
    stop: async ({ messages, audit }, message, { clause, sentence }, by) => {
      const detail = `${clause}, ${decidedBy(pack)}`;
      await audit.append({ what: 'message.stopped', about: message.id, detail }, by);
      const problem = `Not sent: ${sentence}`;
      const change =
        message.batchId === null
          ? backToDraft(message, by.when.at, problem)
          : ({ status: 'cancelled', problem } as const);
      return messages.changeStatus(message.id, message.version, change, by);
    },
    ask: async ({ messages, audit }, message, sentence, by) => {
      await audit.append({ what: 'message.missed', about: message.id, detail: decidedBy(pack) }, by);
      return messages.changeStatus(
        message.id,
        message.version,
        { status: 'missed', problem: sentence, nextAttempt: null },
        by,
      );
    },
  };
}
