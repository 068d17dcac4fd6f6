import { wordsOf } from '../checks/lexicons/read-lexicon';
import { phrasesOf } from '../checks/rules/phrase-rule';
import { tokenise } from '../checks/tokenise';
import { PATIENT_NAMES, STAFF_PHRASES, STAFF_SHORT_FORMS } from './staff-phrases';

/** Words that staff write to one another, where they stand. UTF-16 units, end exclusive. */
export interface StaffWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const phrases = phrasesOf(STAFF_PHRASES);
const shortForms = phrasesOf(STAFF_SHORT_FORMS);
const notPeople = new RegExp(String.raw`^\s+(?:${wordsOf(PATIENT_NAMES).join('|')})\b`, 'iu');
const THE_PATIENT = /\bthe\s+patients?\b/giu;
/** "All," and "Team," at the beginning of a message greet colleagues; "all" and "team" elsewhere greet nobody. */
const GREETED = /^\s*(?:all|team|colleagues|everyone|folks)\s*[,:–-]/iu;

/**
 * What in a text reads like a message between staff, from left to right (P8): a list of service users is no place for
 * it, and it mostly means that the wrong message is on it. Linear in the text.
 */
export function staffToStaff(text: string): StaffWords[] {
  const tokens = tokenise(text);
  const found = [...phrases(tokens), ...shortForms(tokens)].map(({ start, end }) => ({ start, end }));
  const greeted = GREETED.exec(text)?.[0];
  if (greeted !== undefined) found.push({ start: 0, end: greeted.length });
  for (const { 0: words, index } of text.matchAll(THE_PATIENT)) {
    const end = index + words.length;
    if (!notPeople.test(text.slice(end, end + 40))) found.push({ start: index, end });
  }
  return found
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ start, end, text: text.slice(start, end).trim() }));
}
