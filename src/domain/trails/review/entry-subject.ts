import { findThirdParties } from '../third-parties/find-third-parties';
import { addressKey, type KnownPerson } from '../third-parties/known-people';
import type { KeptMessage } from '../trail';
import { leftOutNames } from './left-out-names';
import type { Mentions } from './mention';
import { overlap } from './passage';
import type { ReviewedMessage } from './review';
import { THIRD_PARTY } from './third-party-mark';
import { wordsIn } from './words-in';

/** What stands for a subject that was left out. */
export const SUBJECT_MARK = '[… left out: the subject]';

/** Words that were taken out of a body, and what stands for them. */
export interface RemovedWords {
  readonly words: string;
  readonly by: string;
}

/** What was taken out, replaced or left out in the bodies, so that a subject does not bring it back. */
export function removedWords(
  messages: readonly KeptMessage[],
  mentions: Mentions,
  chosen: ReadonlyMap<string, ReviewedMessage>,
): RemovedWords[] {
  const removed = new Map<string, RemovedWords>();
  const leftOut = leftOutNames(messages, mentions, chosen);
  for (const { id, body } of messages) {
    for (const { text, relationship } of leftOut.get(id) ?? [])
      removed.set(addressKey(text), { words: text, by: relationship ?? THIRD_PARTY });
    for (const { start, end, choice, by } of chosen.get(id)?.parties ?? []) {
      const words = body.slice(start, end).trim();
      if (choice === 'keep' || !/[\p{L}\p{N}]/u.test(words)) continue;
      const relationship = mentions[id]?.find((mention) => overlap(mention, { start, end }))?.relationship;
      const mark = choice === 'remove' ? THIRD_PARTY : (by ?? relationship ?? THIRD_PARTY);
      removed.set(addressKey(words), { words, by: mark });
    }
  }
  // "Sheila Jones" before "Sheila": the longer words first.
  return [...removed.values()].sort((a, b) => b.words.length - a.words.length);
}

/**
 * A subject as it stands in the entry: without other people's email addresses, without what was taken out of a body,
 * and, where it is known whose details belong here, without the numbers of others.
 */
export function entrySubject(
  { subject, from, to, cc }: Pick<KeptMessage, 'subject' | 'from' | 'to' | 'cc'>,
  removed: readonly RemovedWords[],
  known: readonly KnownPerson[] | undefined,
): string | null {
  if (subject === null || subject === '') return subject;
  const [found = []] = findThirdParties([{ from, to, cc, body: subject, folded: [] }], known ?? []);
  const details = found.filter(({ kind }) => kind === 'email' || (known !== undefined && kind !== 'name'));
  const marks = details.map(({ start, end }) => ({ start, end, by: THIRD_PARTY }));
  for (const { words, by } of removed) {
    for (const place of wordsIn(words, subject)) {
      if (!marks.some((mark) => overlap(mark, place))) marks.push({ ...place, by });
    }
  }
  let text = subject;
  for (const { start, end, by } of marks.sort((a, b) => b.start - a.start))
    text = `${text.slice(0, start)}[${by}]${text.slice(end)}`;
  return text;
}
