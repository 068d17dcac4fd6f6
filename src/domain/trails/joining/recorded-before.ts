import type { Id } from '../../identity';
import type { Moment } from '../../time/moment';
import { bodyKey, isSameMessage } from '../same-message';
import type { Filing, KeptMessage } from '../trail';

/** An entry that stands in a person's record. */
export interface RecordedTrail {
  readonly filing: Pick<Filing, 'review'>;
  readonly messages: readonly KeptMessage[];
  readonly recorded: Moment;
}

/**
 * Which of these messages stand in a recorded entry already, with when that was recorded. One that was left out of its
 * entry as a whole does not stand there.
 */
export function recordedBefore(
  messages: readonly KeptMessage[],
  recorded: readonly RecordedTrail[],
): Record<Id, Moment> {
  const standing = new Map<string, { message: KeptMessage; when: Moment }[]>();
  for (const entry of recorded) {
    const leftOut = new Set(
      entry.filing.review.messages.filter((each) => each.leftOut !== null).map((each) => each.messageId),
    );
    for (const message of entry.messages) {
      if (leftOut.has(message.id)) continue;
      const key = bodyKey(message);
      standing.set(key, [...(standing.get(key) ?? []), { message, when: entry.recorded }]);
    }
  }
  return Object.fromEntries(
    messages.flatMap((message) => {
      const key = bodyKey(message);
      const same = (standing.get(key) ?? []).find((each) => isSameMessage(each.message, message, key));
      return same === undefined ? [] : [[message.id, same.when]];
    }),
  );
}
