import fc from 'fast-check';
import type { Mention } from '../../../../../src/domain/trails/review/mention';
import type { Review, ReviewedMessage } from '../../../../../src/domain/trails/review/review';
import type { KeptMessage } from '../../../../../src/domain/trails/trail';
import { keptMessage } from '../kept-messages';

/** So many messages has a trail of these, and so many words each: every word stands once in the whole trail. */
export const MESSAGES = 3;
export const WORDS = 8;
export const word = (message: number, place: number) => `zq${message}x${place}y`;

/** A trail, what was found in it, and any choices: cuts and decisions that overlap, end amid words, or fit no body. */
export interface ReviewedTrail {
  readonly messages: readonly KeptMessage[];
  readonly mentions: Readonly<Record<string, readonly Mention[]>>;
  readonly review: Review;
}

interface One {
  readonly message: KeptMessage;
  readonly mentions: readonly Mention[];
  readonly reviewed: ReviewedMessage;
}

/** A passage of a text of this length. */
export const span = (length: number): fc.Arbitrary<{ start: number; end: number }> =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

/** A message whose subject has a word of its own body and one of the next message's. */
export const anyMessage = (number: number): fc.Arbitrary<KeptMessage> =>
  fc
    .array(fc.constantFrom(' ', '\n', ', ', '. ', '\n\n', ' 😀 '), { minLength: WORDS, maxLength: WORDS })
    .map((gaps) =>
      keptMessage(gaps.map((gap, i) => word(number, i) + gap).join(''), {
        subject: `Re: ${word(number, 2)} and ${word((number + 1) % MESSAGES, 3)}`,
      }),
    );

const reviewedMessage = (number: number): fc.Arbitrary<One> =>
  anyMessage(number).chain((message) => {
    const { id, body } = message;
    const place = span(body.length + 4);
    const choice = fc.constantFrom('keep' as const, 'replace' as const, 'remove' as const);
    return fc.record({
      message: fc.constant(message),
      mentions: fc.uniqueArray(mentionOfWord(number, body), { selector: ({ start }) => start, maxLength: 4 }),
      reviewed: fc.record({
        messageId: fc.constant(id),
        leftOut: fc.option(fc.constant('not about care'), { freq: 6 }),
        cuts: fc.array(
          place.map((at) => ({ ...at, why: 'about somebody else' })),
          { maxLength: 4 },
        ),
        parties: fc.array(
          fc.tuple(place, choice).map(([at, chosen]) => ({ ...at, choice: chosen, by: null })),
          { maxLength: 5 },
        ),
      }),
    });
  });

function mentionOfWord(number: number, body: string): fc.Arbitrary<Mention> {
  return fc.tuple(fc.nat(WORDS - 1), fc.constantFrom('name' as const, 'email' as const)).map(([i, kind]) => {
    const text = word(number, i);
    const start = body.indexOf(text);
    const end = start + text.length;
    return {
      kind,
      start,
      end,
      text,
      relationship: 'daughter',
      mayBeStaff: false,
      suggested: kind === 'email' ? 'remove' : null,
    };
  });
}

export const reviewedTrails: fc.Arbitrary<ReviewedTrail> = fc
  .tuple(...Array.from({ length: MESSAGES }, (_, number) => reviewedMessage(number)))
  .map((all: readonly One[]) => ({
    messages: all.map(({ message }) => message),
    mentions: Object.fromEntries(all.map(({ message, mentions }) => [message.id, mentions])),
    review: { messages: all.map(({ reviewed }) => reviewed) },
  }));

/** What becomes of a unit of a body. */
export type Fate = 'left-out' | 'cut' | 'removed' | 'replaced' | 'undecided' | 'stands';

/** What becomes of each unit of a message's body, worked out unit by unit. */
export function fatesOf({ messages, mentions, review }: ReviewedTrail, number: number): Fate[] {
  const message = messages[number];
  const { leftOut = null, cuts = [], parties = [] } = review.messages[number] ?? {};
  if (message === undefined) return [];
  const { body, id } = message;
  const isAmid = (at: number) => /^[\uDC00-\uDFFF]/u.test(body.slice(at, at + 1));
  const holding = <T extends { start: number; end: number }>(all: readonly T[], at: number) =>
    all.filter(({ start, end }) => {
      if (end <= start || end > body.length) return false;
      return (isAmid(start) ? start - 1 : start) <= at && at < (isAmid(end) ? end + 1 : end);
    });
  return Array.from({ length: body.length }, (_, at): Fate => {
    if (leftOut !== null) return 'left-out';
    if (holding(cuts, at).length > 0) return 'cut';
    const choices = holding(parties, at).map(({ choice }) => choice);
    if (choices.includes('remove')) return 'removed';
    if (choices.includes('replace')) return 'replaced';
    const found = holding(mentions[id] ?? [], at);
    if (found.some(({ kind }) => kind === 'email')) return 'removed';
    return found.length > 0 && choices.length === 0 ? 'undecided' : 'stands';
  });
}
