import type { KeptMessage } from '../trail';
import { undecidedPieces } from './entry-messages';
import { fittedReview, lostChoices } from './fitted-review';
import type { Mentions, PlacedMention } from './mention';
import type { Review } from './review';

type Body = Pick<KeptMessage, 'id' | 'body'>;

/**
 * How much is to be decided yet: mentions in what stands in the entry that nobody decided on, and choices that were lost
 * because another mail told a message anew. It can't be copied before there is nothing (P26).
 */
export function undecided(messages: readonly Body[], mentions: Mentions, review: Review): number {
  return openMentions(messages, mentions, review).length + lostChoices(messages, review).length;
}

/** Those mentions, in the order of the entry. One that is cut, or in a message that is left out, needs no decision. */
export function openMentions(messages: readonly Body[], mentions: Mentions, review: Review): PlacedMention[] {
  const chosen = new Map(fittedReview(messages, review).messages.map((each) => [each.messageId, each]));
  return messages.flatMap(({ id, body }) => {
    const { leftOut = null, cuts = [], parties = [] } = chosen.get(id) ?? {};
    if (leftOut !== null) return [];
    return (mentions[id] ?? [])
      .filter((mention) => undecidedPieces(body, mention, [...cuts, ...parties]).length > 0)
      .map((mention) => ({ messageId: id, mention }));
  });
}
