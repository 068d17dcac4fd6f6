import type { KeptMessage } from '../trail';
import type { Passage } from './passage';
import type { Review, ReviewedMessage } from './review';
import { wordsAt } from './words-at';

type Body = Pick<KeptMessage, 'id' | 'body'>;

/** A choice that stands nowhere any more: whoever made it should look again. */
export interface LostChoice {
  readonly messageId: string;
  readonly words: string;
}

/**
 * The review as it fits these messages. A message may be told anew by another mail, in other lines: each choice goes
 * with its words, and one whose words can't be found for certain is dropped, never put on others.
 */
export function fittedReview(messages: readonly Body[], review: Review): Review {
  const bodies = new Map(messages.map(({ id, body }) => [id, body]));
  return {
    messages: review.messages.flatMap((each) => {
      const body = bodies.get(each.messageId);
      return body === undefined ? [] : [fitted(body, each)];
    }),
  };
}

/**
 * What was chosen and does not fit any more, so that its words stand again: cuts and decisions that `fittedReview` drops,
 * and messages that were left out and are told as others now.
 */
export function lostChoices(messages: readonly Body[], review: Review): LostChoice[] {
  const bodies = new Map(messages.map(({ id, body }) => [id, body]));
  return review.messages.flatMap(({ messageId, leftOut, cuts, parties }) => {
    const body = bodies.get(messageId);
    // Of a message that is left out nothing stands, whatever was chosen in it.
    if (leftOut !== null) return body === undefined ? [{ messageId, words: '' }] : [];
    return [...cuts, ...parties.filter(({ choice }) => choice !== 'keep')]
      .filter((choice) => choice.end > choice.start)
      .filter((choice) => body === undefined || placeOf(body, choice) === undefined)
      .map(({ words = '' }) => ({ messageId, words }));
  });
}

function fitted(body: string, { cuts, parties, ...rest }: ReviewedMessage): ReviewedMessage {
  return { ...rest, cuts: cuts.flatMap((cut) => inPlace(body, cut)), parties: parties.flatMap((party) => inPlace(body, party)) }; // prettier-ignore
}

function inPlace<T extends Passage & { words?: string | undefined }>(body: string, choice: T): T[] {
  const place = placeOf(body, choice);
  if (place === undefined) return [];
  return [{ ...choice, ...place }];
}

function placeOf(
  body: string,
  { start, end, words }: Passage & { words?: string | undefined },
): Passage | undefined {
  if (end <= start) return undefined;
  if (words === undefined) return end <= body.length ? { start, end } : undefined;
  return body.slice(start, end) === words ? { start, end } : wordsAt(body, words);
}
