import { MANY, NOT_A_PERSON, ONE_OF_MANY } from '../../lexicons/born';
import { spacedSet } from './name-key';

/** Nobody who is alive was born before: such a date is history. */
export const EARLIEST_BIRTH = 1910;

/** "born on", "born in Leeds on Friday the", "born:", "gave birth on"; up to the date. */
const BORN = /\b(born|(?:gave|given) birth)\b([^\d\n!?;]{0,40})$/i;
/** What stands between "born" and a date that is not the birth's: "born between", "Born in Bradford: our open day is on". */
const ANOTHER_DATE = /\b(?:between|after|before|until|till|from|since|by|or|and|is|are|was|were|will|has|have|can|should|open|opens|meets|starts|runs|ends|closes|free)\b|\. |:\s*\p{L}/iu; // prettier-ignore
const VERBS = /(?:[\s,(]+(?:was|were|is|are|been|has|have|had|who|that|you|first|prematurely))+[\s,(]*$/iu;
const WORDS = /(?:([\p{L}\d]+)[\s,]+)?([\p{L}]+)[\s,(]*$/u;
const THEIRS = /^(?:your|his|her|my|their|both|two|three|twin|these)$/u;
const ANY = /^(?:an?|any|each|every|no)$/u;

const many = spacedSet(MANY);
const oneOfMany = spacedSet(ONE_OF_MANY);
const notAPerson = spacedSet(NOT_A_PERSON);

/** Whether the words before a date, in its sentence, say that somebody was born on it. */
export function isSaidBorn(before: string): boolean {
  const match = BORN.exec(before);
  if (match === null) return false;
  const [, born = '', between = ''] = match;
  if (ANOTHER_DATE.test(between) || (match.index > 0 && isTitle(born, between))) return false;
  return isBirthOfOne(before.slice(0, match.index));
}

/** "The author of Born to Run on 9 February." */
function isTitle(born: string, between: string): boolean {
  return born.startsWith('B') && /\p{L}{2}/u.test(between.replace(/\b(?:on|in|at|the|\p{L}+day)\b/giu, ''));
}

/** Whether what stands before "born" speaks of one person: not of a club, an animal or whoever it is. */
export function isBirthOfOne(beforeBorn: string): boolean {
  const [, whose = '', who = ''] = WORDS.exec(beforeBorn.replace(VERBS, ' ').toLowerCase()) ?? [];
  if (notAPerson.has(who)) return false;
  if (oneOfMany.has(who)) return !ANY.test(whose);
  return !many.has(who) || THEIRS.test(whose);
}

/** The words before a position in its sentence: so many UTF-16 units at most. A short word's full stop ends none: "d.o.b." */
export function sentenceBefore(text: string, at: number, reach = 72): string {
  const before = text.slice(Math.max(0, at - reach), at);
  let from = 0;
  for (const { index } of before.matchAll(/\n|[!?]\s|(?<=\p{Ll}{3})\.\s/gu)) from = index + 1;
  return before.slice(from);
}
