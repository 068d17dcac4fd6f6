import { OFFICES } from '../../lexicons/contacts';
import { PEOPLE, RELATIVES } from '../../lexicons/person-cues';
import {
  ASKED,
  WE_DO,
  OURS,
  SENT_TO,
  THEIRS,
  HERS,
  PAST,
  PERSONS,
  LAST_OWNER,
  PRIVATE_AFTER,
  USE_AFTER,
  LABEL,
  LABEL_WORD,
  PRIVATE_LABEL,
  OR_ANOTHER,
  PURPOSE,
  MAILBOX,
  ASKS,
} from './contact-cues';
import { signOffStart } from './greeting';
import { lastCue } from './last-cue';
import { nameKey, spacedSet } from './name-key';
import { ANY_FAMILY, ANY_GIVEN, GIVEN, nameBits } from './name-lexicon';
import { sentenceBefore } from './said-born';

const offices = spacedSet(OFFICES);
const relatives = spacedSet(RELATIVES);
const people = spacedSet(PEOPLE);

/**
 * Whether the words around a contact (its UTF-16 offsets) say that it is somebody's own: "her mobile is", "we rang", "your
 * daughter on"; not where a later word says that it is to be used.
 */
export function isPrivateContact(text: string, start: number, end: number): boolean {
  if (PRIVATE_AFTER.test(text.slice(end, end + 28))) return true;
  const before = wordsBefore(text, start);
  const theirs = lastPrivate(before);
  return theirs >= 0 && !isUsedAfter(before, theirs) && start < signOffStart(text);
}

/**
 * Whether the words around a contact say that the reader is to use it: "ring the depot on", "queries to", "Tel:".
 * @param others how many contacts before it, joined by "or", may speak for it.
 */
export function isContactToUse(text: string, start: number, end: number, others = 3): boolean {
  const after = text.slice(end, end + 28);
  if (PRIVATE_AFTER.test(after)) return false;
  const before = wordsBefore(text, start);
  const theirs = lastPrivate(before);
  if (isUsedAfter(before, theirs)) return true;
  if (theirs >= 0) return start >= signOffStart(text);
  const written = sentenceBefore(text, start);
  const other = OR_ANOTHER.exec(written);
  if (other !== null && others > 0) {
    const from = start - written.length + other.index;
    return isContactToUse(text, from, from + (other[1] ?? '').length, others - 1);
  }
  if (PURPOSE.test(before) || isLabel(before) || asksBefore(text, start)) return true;
  return USE_AFTER.test(after) || start >= signOffStart(text);
}

function wordsBefore(text: string, start: number): string {
  return sentenceBefore(text, start).replaceAll(MAILBOX, (mailbox) => ' '.repeat(mailbox.length));
}

function lastPrivate(before: string): number {
  return Math.max(lastCue(THEIRS, before), lastCue(PAST, before), lastCue(PERSONS, before), ownerAt(before));
}

/** Whether what asks the reader to use it stands after what says that it is somebody's, or names us. */
function isUsedAfter(before: string, theirs: number): boolean {
  const ours = Math.max(lastCue(OURS, before), lastAsked(SENT_TO, before));
  if (ours >= 0 && ours > Math.max(lastCue(THEIRS, before), lastCue(PAST, before), lastCue(PERSONS, before)))
    return true;
  const used = Math.max(ours, lastOffice(before), lastAsked(ASKED, before));
  return used > Math.max(theirs, lastCue(HERS, before));
}

/** The last words that ask the reader, not what the writer does. */
function lastAsked(cue: RegExp, before: string): number {
  return lastCue(cue, before, (words) => !WE_DO.test(words));
}

/** An office within the last words: 36 UTF-16 units, as in "the council's repairs line is". */
function lastOffice(before: string): number {
  let last = -1;
  const from = Math.max(0, before.length - 36);
  for (const { 0: word, index } of before.matchAll(/[\p{L}-]+/gu)) {
    if (index >= from && offices.has(word.toLowerCase())) last = index;
  }
  return last;
}

/** Where the person stands whose contact it is said to be: a relative, or somebody named who has or is it. */
function ownerAt(before: string): number {
  const match = LAST_OWNER.exec(before);
  if (match === null) return -1;
  const key = nameKey((match[1] ?? '').toLowerCase());
  if (relatives.has(key) || people.has(key)) return match.index;
  return match[2] !== undefined && (nameBits(key) & GIVEN) !== 0 ? match.index : -1;
}

function isLabel(before: string): boolean {
  const word = LABEL.exec(before)?.[1];
  if (word === undefined || PRIVATE_LABEL.test(before)) return false;
  const named = before.match(/\p{Lu}\p{L}+/gu) ?? [];
  if (named.some((each) => (nameBits(nameKey(each.toLowerCase())) & (ANY_GIVEN | ANY_FAMILY)) !== 0))
    return false;
  return LABEL_WORD.test(word) || /: ?$/u.test(before);
}

/** "Any questions? 07…". */
function asksBefore(text: string, start: number): boolean {
  return ASKS.test(text.slice(Math.max(0, start - 48), start));
}
