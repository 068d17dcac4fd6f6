import type { EntryMessage, Omission } from '../../record/trail-entry';
import type { KnownPerson } from '../third-parties/known-people';
import type { KeptMessage } from '../trail';
import { entrySubject, removedWords, SUBJECT_MARK } from './entry-subject';
import { fittedReview } from './fitted-review';
import { isAlwaysTakenOut, type Mention, type Mentions } from './mention';
import { overlap, wholeLetters, without, type Passage } from './passage';
import type { DecidedParty, Review, ReviewedMessage } from './review';
import { THIRD_PARTY } from './third-party-mark';

const NOTHING: Omit<ReviewedMessage, 'messageId'> = { leftOut: null, cuts: [], parties: [] };

/**
 * The messages as they go into the record of the person they are reviewed for, in the order given (P24, P26). What is
 * kept stands verbatim; each cut, each third party that is taken out or replaced, and each message that is left out
 * has its mark. Other people's email addresses in the words are always taken out, those of the envelope never are.
 * A mention that nobody decided on stands as "[to decide: …]": the entry is not to be copied before `undecided` is 0.
 * What was taken out of a body is taken out of the subjects too. Choices that no longer fit a body are not applied to
 * it. Pure; throws nothing.
 * @param known those the mentions were found with; with them, other people's numbers are taken out of subjects too
 */
export function entryMessages(
  messages: readonly KeptMessage[],
  mentions: Mentions,
  review: Review,
  known?: readonly KnownPerson[],
): EntryMessage[] {
  const chosen = new Map(fittedReview(messages, review).messages.map((each) => [each.messageId, each]));
  const removed = removedWords(messages, mentions, chosen);
  const subjects = new Map<string, string | null>();
  /** Most messages of a trail have one subject, between the same few people. */
  const subjectOf = ({ subject, from, to, cc }: KeptMessage): string | null => {
    const key = JSON.stringify([subject, from, to, cc]);
    const before = subjects.get(key);
    if (before !== undefined) return before;
    const stands = entrySubject({ subject, from, to, cc }, removed, known);
    subjects.set(key, stands);
    return stands;
  };
  return messages.map((message) => {
    const { leftOut, cuts, parties, subjectLeftOut } = chosen.get(message.id) ?? NOTHING;
    const subject = subjectLeftOut === true ? SUBJECT_MARK : subjectOf(message);
    const omissions = omissionsOf(message.body, cuts, parties, mentions[message.id] ?? []);
    return { message: { ...message, subject }, omissions, leftOut };
  });
}

/** Omissions of one body: in order, none overlapping another. Where choices overlap, the one that takes out more holds. */
export function omissionsOf(
  body: string,
  cuts: ReviewedMessage['cuts'],
  parties: readonly DecidedParty[],
  mentions: readonly Mention[],
): Omission[] {
  const taken: Omission[] = [];
  const take = (passage: Passage, what: (piece: Passage) => Omission) => {
    const pieces = without(wholeLetters(body, passage), taken).filter(hasSigns);
    taken.push(...pieces.map(what));
  };
  const hasSigns = ({ start, end }: Passage) => body.slice(start, end).trim() !== '';
  const remove = (passage: Passage) => take(passage, (piece) => ({ ...piece, kind: 'left-out', why: THIRD_PARTY })); // prettier-ignore
  const replace = (passage: Passage, by: string | null | undefined) =>
    take(passage, (piece) => ({
      ...piece,
      kind: 'replaced',
      by: by == null || by === '' ? THIRD_PARTY : by,
    }));
  const emails = mentions.filter(isAlwaysTakenOut);

  for (const cut of cuts) take(cut, (piece) => ({ ...piece, kind: 'left-out', why: cut.why }));
  for (const party of parties) if (party.choice === 'remove') remove(party);
  for (const party of parties) {
    if (party.choice === 'replace')
      replace(party, party.by ?? mentions.find((mention) => overlap(mention, party))?.relationship);
  }
  for (const email of emails) remove(email);
  for (const mention of mentions) {
    for (const piece of undecidedPieces(body, mention, parties))
      take(piece, (left) => ({ ...left, kind: 'replaced', by: `to decide: ${body.slice(left.start, left.end)}` })); // prettier-ignore
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** What of a mention nobody decided on: the pieces with words in them. */
export function undecidedPieces(
  body: string,
  mention: Mention,
  decided: readonly Passage[],
): readonly Passage[] {
  if (isAlwaysTakenOut(mention)) return [];
  return without(mention, decided).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(body.slice(start, end)));
}
