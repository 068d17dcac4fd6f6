import type { Id } from '../../identity';
import type { Moment } from '../../time/moment';
import type { KeptMessage } from '../trail';
import type { Mentions } from './mention';
import type { DecidedParty, Review, ReviewedMessage } from './review';

type Body = Pick<KeptMessage, 'id' | 'body'>;

/**
 * A review before anybody looked (P26): what is suggested is chosen, where it may matter to care nothing is, folded passages
 * stand, and a message that is on the person's record already is left out.
 */
export function firstReview(
  messages: readonly Body[],
  mentions: Mentions,
  recordedBefore: Readonly<Record<Id, Moment>>,
): Review {
  return {
    messages: messages.flatMap((message) => {
      const parties = (mentions[message.id] ?? []).flatMap(
        ({ start, end, text, suggested, relationship }) =>
        suggested === null
          ? []
          : [{ start, end, choice: suggested, by: suggested === 'replace' ? relationship : null, words: text } satisfies DecidedParty], // prettier-ignore
      );
      const leftOut = recordedBefore[message.id] === undefined ? null : 'on the record already';
      if (leftOut === null && parties.length === 0) return [];
      return [{ messageId: message.id, leftOut, cuts: [], parties } satisfies ReviewedMessage];
    }),
  };
}

/** The review with the choices of another one for messages that came later. */
export function withLater(review: Review, later: Review): Review {
  const chosen = new Set(review.messages.map(({ messageId }) => messageId));
  return {
    messages: [...review.messages, ...later.messages.filter(({ messageId }) => !chosen.has(messageId))],
  };
}
