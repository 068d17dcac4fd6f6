import type { KeptMessage } from '../trail';
import { chosenFor } from './change-review';
import { fittedReview } from './fitted-review';
import { leftOutNames } from './left-out-names';
import { isAlwaysTakenOut, type Mention, type Mentions } from './mention';
import { overlap, type Passage } from './passage';
import type { DecidedParty, Review, ReviewedMessage } from './review';

type Body = Pick<KeptMessage, 'id' | 'body'>;
type Message = Pick<KeptMessage, 'id' | 'body' | 'subject'>;

/**
 * The review with everything in it that the entry went by, so that the entry stays as it was copied whoever is known
 * later: other people's addresses as taken out, and the word that stands in somebody's place.
 */
export function settledReview(messages: readonly Message[], mentions: Mentions, review: Review): Review {
  const fitted = fittedReview(messages, review);
  const chosenById = new Map(fitted.messages.map((each) => [each.messageId, each]));
  const leftOut = leftOutNames(messages, mentions, chosenById);
  return {
    messages: messages.flatMap(({ id }) => {
      const found = mentions[id] ?? [];
      const chosen = chosenFor(fitted, id);
      const parties = [
        ...chosen.parties.map((party) => named(party, found)),
        ...found.filter(isAlwaysTakenOut).flatMap((email) => takenOut(email, chosen.parties)),
        ...(leftOut.get(id) ?? []).flatMap(asLeftOut),
      ];
      const settled: ReviewedMessage = { ...chosen, parties };
      return isWhole(settled) ? [] : [settled];
    }),
  };
}

function named(party: DecidedParty, mentions: readonly Mention[]): DecidedParty {
  if (party.choice !== 'replace' || (party.by !== null && party.by !== '')) return party;
  return { ...party, by: mentions.find((mention) => overlap(mention, party))?.relationship ?? null };
}

function takenOut({ start, end, text }: Mention, parties: readonly DecidedParty[]): DecidedParty[] {
  const isOut = ({ choice, ...party }: DecidedParty & Passage) =>
    choice === 'remove' && party.start <= start && party.end >= end;
  return parties.some(isOut) ? [] : [{ start, end, choice: 'remove', by: null, words: text }];
}

/** Its words stand nowhere, and a subject is not to bring them back whoever is known later. */
function asLeftOut({ start, end, text, relationship, ...mention }: Mention): DecidedParty[] {
  if (isAlwaysTakenOut(mention)) return [];
  const choice = relationship === null ? 'remove' : 'replace';
  return [{ start, end, choice, by: relationship, words: text }];
}

function isWhole({ leftOut, subjectLeftOut = false, cuts, parties }: ReviewedMessage): boolean {
  return leftOut === null && !subjectLeftOut && cuts.length === 0 && parties.length === 0;
}

/** The review with the words of each choice beside it, so that they can be found again when the message is told anew. */
export function reviewWithWords(messages: readonly Body[], review: Review): Review {
  const bodies = new Map(messages.map(({ id, body }) => [id, body]));
  const withWords = <T extends Passage & { words?: string | undefined }>(id: string, choice: T): T => ({
    ...choice,
    words: choice.words ?? bodies.get(id)?.slice(choice.start, choice.end),
  });
  return {
    messages: review.messages.map((each) => ({
      ...each,
      cuts: each.cuts.map((cut) => withWords(each.messageId, cut)),
      parties: each.parties.map((party) => withWords(each.messageId, party)),
    })),
  };
}
