import type { KeptMessage } from '../trail';
import { fittedReview } from './fitted-review';
import { overlap, wholeLetters, without, type Passage } from './passage';
import type { Cut, DecidedParty, PartyChoice, Review, ReviewedMessage } from './review';

type Body = Pick<KeptMessage, 'id' | 'body'>;

/** What was chosen for a message; nothing yet for one that is not listed. */
export function chosenFor(review: Review, messageId: string): ReviewedMessage {
  const nothing = { messageId, leftOut: null, cuts: [], parties: [] };
  return review.messages.find((each) => each.messageId === messageId) ?? nothing;
}

/** The message is left out of the entry, for this reason. */
export function withoutMessage(review: Review, messageId: string, why: string): Review {
  return changed(review, { ...chosenFor(review, messageId), leftOut: why });
}

/** The message stands in the entry again, with the cuts and decisions it had. */
export function withMessage(review: Review, messageId: string): Review {
  return changed(review, { ...chosenFor(review, messageId), leftOut: null });
}

/** The message's subject is left out, or stands again. */
export function withSubject(review: Review, messageId: string, stands: boolean): Review {
  const { subjectLeftOut: _, ...rest } = chosenFor(review, messageId);
  return changed(review, stands ? rest : { ...rest, subjectLeftOut: true });
}

/** A choice for these words of a body, in place of every decision it overlaps. Choices that fit the body no more are dropped. */
export function withDecision(
  review: Review,
  message: Body,
  passage: Passage,
  choice: PartyChoice,
  by: string | null = null,
): Review {
  const place = trimmed(message.body, wholeLetters(message.body, passage));
  if (place.end <= place.start) return review;
  const before = fittedFor(review, message);
  const words = message.body.slice(place.start, place.end);
  const decided: DecidedParty = { ...place, choice, by: choice === 'replace' ? by : null, words };
  const others = before.parties.flatMap((party) => pieces(message.body, party, place));
  return changed(review, { ...before, parties: inOrder([...others, decided]) });
}

/** These words are undecided again: every decision that touches them is taken back. */
export function withoutDecision(review: Review, message: Body, passage: Passage): Review {
  const before = fittedFor(review, message);
  return changed(review, { ...before, parties: before.parties.filter((party) => !overlap(party, passage)) });
}

/** The passage is cut, for this reason. One reason makes one cut where it touches an older one; on what both hold the newer reason stands. */
export function withCut(review: Review, message: Body, passage: Passage, why: string): Review {
  const { body } = message;
  let place = wholeLetters(body, passage);
  if (body.slice(place.start, place.end).trim() === '') return review;
  const before = fittedFor(review, message);
  const isJoined = (cut: Cut) => cut.why === why && touches(body, cut, place);
  for (const cut of before.cuts.filter(isJoined))
    place = { start: Math.min(place.start, cut.start), end: Math.max(place.end, cut.end) };
  const others = before.cuts.filter((cut) => !isJoined(cut)).flatMap((cut) => pieces(body, cut, place));
  const cut = { ...place, why, words: body.slice(place.start, place.end) };
  return changed(review, { ...before, cuts: inOrder([...others, cut]) });
}

/** The passage stands again: what was cut of it alone, the rest of a longer cut stays cut. */
export function putBack(review: Review, message: Body, passage: Passage): Review {
  const before = fittedFor(review, message);
  return changed(review, {
    ...before,
    cuts: before.cuts.flatMap((cut) => pieces(message.body, cut, passage)),
  });
}

function fittedFor(review: Review, message: Body): ReviewedMessage {
  return chosenFor(fittedReview([message], review), message.id);
}

/** What is left of a choice beside a passage, each piece with its words; none where only spaces are left. */
function pieces<T extends Cut | DecidedParty>(body: string, choice: T, beside: Passage): T[] {
  if (!overlap(choice, beside)) return [choice];
  return without(choice, [beside]).flatMap(({ start, end }) => {
    const words = body.slice(start, end);
    return words.trim() === '' ? [] : [{ ...choice, start, end, words }];
  });
}

/** Whether two passages overlap, or only spaces stand between them. */
function touches(body: string, a: Passage, b: Passage): boolean {
  return overlap(a, b) || body.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).trim() === '';
}

/** Without the spaces that were marked along with a name. */
function trimmed(body: string, { start, end }: Passage): Passage {
  const words = body.slice(start, end);
  return {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  };
}

function inOrder<T extends Passage>(choices: readonly T[]): T[] {
  return choices.toSorted((a, b) => a.start - b.start);
}

function changed(review: Review, message: ReviewedMessage): Review {
  const { messageId, leftOut, subjectLeftOut = false, cuts, parties } = message;
  const others = review.messages.filter((each) => each.messageId !== messageId);
  const stands = leftOut === null && !subjectLeftOut && cuts.length === 0 && parties.length === 0;
  return { messages: stands ? others : [...others, message] };
}
