import type { KeptMessage } from '../trail';
import { withDecision, withoutDecision } from './change-review';
import type { Mention, Mentions, PlacedMention } from './mention';
import type { PartyChoice, Review } from './review';
import { samePartyAs } from './same-party';
import { openMentions } from './undecided';

type Body = Pick<KeptMessage, 'id' | 'body'>;

/** A mention with the message it stands in. */
interface Placed extends Mention {
  readonly message: Body;
}

/** Every mention of the same person or detail in the trail is decided alike; `by` stands for them all, else each one's own relationship. */
export function withDecisionOnAll(
  review: Review,
  messages: readonly Body[],
  mentions: Mentions,
  one: PlacedMention,
  choice: PartyChoice,
  by: string | null = null,
): Review {
  const same = allOf(messages, mentions, one);
  const word = by ?? same.find(({ relationship }) => relationship !== null)?.relationship ?? null;
  return same.reduce((after, each) => withDecision(after, each.message, each, choice, word), review);
}

/** Every mention of the same person or detail is undecided again. */
export function withoutDecisionOnAll(
  review: Review,
  messages: readonly Body[],
  mentions: Mentions,
  one: PlacedMention,
): Review {
  return allOf(messages, mentions, one).reduce(
    (after, each) => withoutDecision(after, each.message, each),
    review,
  );
}

/** How many mentions of the same person or detail there are in the trail, this one among them. */
export function countAlike(messages: readonly Body[], mentions: Mentions, one: PlacedMention): number {
  return allOf(messages, mentions, one).length;
}

/** Whatever nobody decided on and has a suggestion is decided as it is suggested; the rest stays open. */
export function withSuggestions(review: Review, messages: readonly Body[], mentions: Mentions): Review {
  const bodies = new Map(messages.map((message) => [message.id, message]));
  return openMentions(messages, mentions, review).reduce((after, { messageId, mention }) => {
    const message = bodies.get(messageId);
    if (message === undefined || mention.suggested === null) return after;
    return withDecision(after, message, mention, mention.suggested, mention.relationship);
  }, review);
}

function allOf(
  messages: readonly Body[],
  mentions: Mentions,
  { messageId, mention }: PlacedMention,
): Placed[] {
  const placed = messages.flatMap((message) =>
    (mentions[message.id] ?? []).map((each): Placed => ({ ...each, message })),
  );
  const one = placed.find(
    ({ message, kind, start, end }) =>
      message.id === messageId && kind === mention.kind && start === mention.start && end === mention.end,
  );
  return one === undefined ? [] : samePartyAs(one, placed);
}
