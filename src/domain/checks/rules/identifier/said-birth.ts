import type { WrittenDate } from '../../written-date';
import { PEOPLE, RELATIVES } from '../../lexicons/person-cues';
import { GIVEN, nameBits } from './name-lexicon';
import { nameKey, spacedSet } from './name-key';
import { isSaidBorn, sentenceBefore } from './said-born';
import { isTurnOfAge } from './turn-of-age';

const LABEL =
  /(?:\bd\.? ?o\.? ?b\b\.?|\b(?:dates?|day) (?:and (?:place|year) )?of birth|\bbirth ?dates?\b|\bbirth(?=[ :=-]{0,3}$))([^\d\n!?;]{0,64})$/i;
const BIRTHDAY = /(^|[^\p{L}])birthday(['’]s)?([^\d\n!?;]{0,48})$/iu;
/** What may stand between "date of birth" and the date: "we have for you is", "in our record is down as". */
const WORD = "is|was|are|were|be|been|as|to|the|of|for|with|at|that|this|which|it|you|we|i|he|she|they|me|us|him|them|your|our|his|her|their|my|have|has|had|hold|holds|held|gave|give|given|got|get|put|sent|told|say|says|said|down|listed|recorded|written|wrote|wrongly|still|now|also|only|just|not|should|must|reads?|entered|noted|stated|shown|shows?|showing|appears?|seems?|both|here|there|wrong|correct|right|changed|corrected|matched?|matches|patient|child|baby|son|daughter|mother|father|and|(?:on|in) (?:file|record|(?:the|our|your|this|that|his|her|my) (?:file|form|record|records|system|notes|card|computer|list|letter|side|screen|account|app|label|bottle|sample|passport|certificate|referral|request))"; // prettier-ignore
const BETWEEN = new RegExp(`^(?:[\\s,:=("'’‘“–-]|\\b(?:${WORD})\\b)*$`, 'iu');
/** The last word or mark before the date. */
const LINK = /(?:^(?:\s+of)?|[:=,("'’‘“–-]|\b(?:is|was|be|as|to|the|reads?|says?|said|shows?|gave|give|have|hold|right|not))[\s"'‘“(]*$/iu; // prettier-ignore
const LINK_OF_BIRTHDAY = /(?:^|[:=,("–-]|\b(?:is|was|be|as|on|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day))[\s("]*$/iu; // prettier-ignore
const OF_BIRTHDAY = /^(?:[\s,:=("–-]|\b(?:is|was|be|will|as|down|on|the|it|falls|coming up|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)*$/iu; // prettier-ignore
const WHOSE = /(?:([\p{L}]+)(['’]s?)?)\s+(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|big|next|last)\s+)?$/iu; // prettier-ignore
const NOBODYS = /^(?:a|an|the|our|its|royal|first|official|after|before|until|children|adult|kids)$/iu;

/** "14/03/1951 is your date of birth", "14/03/1951 (DOB)". */
const SAID_AFTER = /^[ )]{0,2}(?:is|was|as|=) ?(?:(?:my|your|his|her|the|their) )?(?:d\.?o\.?b\b|date of birth|birth ?date\b|(?<!the )birthday\b)/i; // prettier-ignore
const LABEL_AFTER = /^(?: ?\(| |, ?)(?:(?:my|your|his|her|their) )?(?:d\.?o\.?b\b\.?|date of birth|birth ?date\b)(?! (?:ready|forms?|check|details|and|needed|to|in))/i; // prettier-ignore
const AGE_AFTER = /^,? \(?(?:aged?|age:?) (\d{1,3})(?!\d| ?(?:to|and|or|plus|[-–+]))/i;

/** No message of today speaks of an appointment in or before this year: such a date is likely a birthday. */
export const LAST_LONG_PAST = 2012;

/** A form's line: the label, and the date beneath it. */
const LINE_OF_ITS_OWN = /(?:^|[\n.,;])\s*(?:d\.?o\.?b\.?|date of birth|birth ?date)[ :-]*\r?\n\s*$/i;
/** "Enter your date of birth like this: 31/12/1980": nobody's. */
const EXAMPLE =
  /\b(?:for example|e\.?g\.?|example|format|such as|like this|in the form|dd\/mm)\b[^\n!?]{0,40}$/i;

const relatives = spacedSet(RELATIVES);
const people = spacedSet(PEOPLE);

/** What is said of a date: that somebody was born on it, or that a birthday is kept on it in this year or a later one. */
export type SaidOfBirth = 'born' | 'birthday';

/**
 * What the words around a date say of a birth: a label, "born", a birthday, an age that fits; nothing for other dates.
 * @param thisYear the year of today, where it is known: a date and an age beside it must come to it.
 */
export function saidOfBirth(
  text: string,
  date: WrittenDate,
  thisYear: number | undefined,
): SaidOfBirth | undefined {
  const before = sentenceBefore(text, date.start);
  const after = text.slice(date.end, date.end + 32);
  if (EXAMPLE.test(before)) return undefined;
  if (LINE_OF_ITS_OWN.test(text.slice(Math.max(0, date.start - 24), date.start))) return 'born';
  if (isLabelled(before, date) || isSaidBorn(before)) return 'born';
  if (isTurnOfAge(before, text.slice(date.start, date.end)) || SAID_AFTER.test(after)) return 'born';
  if (date.year !== undefined && LABEL_AFTER.test(after)) return 'born';
  if (thisYear !== undefined && isAgeOf(date, AGE_AFTER.exec(after)?.[1], thisYear)) return 'born';
  if (!isBirthday(before)) return undefined;
  return date.year !== undefined && date.year >= (thisYear ?? LAST_LONG_PAST + 1) ? 'birthday' : 'born';
}

function isLabelled(before: string, { year }: WrittenDate): boolean {
  const between = LABEL.exec(before)?.[1];
  if (between === undefined) return false;
  if (between.trim() === '' || (BETWEEN.test(between) && LINK.test(between))) return true;
  return between.length <= 24 && year !== undefined && isLongPast(year);
}

/** "Your birthday is", "Aisha's 4th birthday on", "Birthday:"; not a club's, a king's or nobody's. */
function isBirthday(before: string): boolean {
  const match = BIRTHDAY.exec(before);
  const between = match?.[3] ?? '';
  if (match === null || !OF_BIRTHDAY.test(between)) return false;
  if (between.trim() !== '' && !LINK_OF_BIRTHDAY.test(between)) return false;
  const whose = WHOSE.exec(before.slice(0, match.index + (match[1] ?? '').length));
  const [, owner = '', owns] = whose ?? [];
  if (owns !== undefined) return isSomebody(owner);
  return !NOBODYS.test(owner);
}

function isSomebody(owner: string): boolean {
  const key = nameKey(owner.toLowerCase());
  return relatives.has(key) || people.has(key) || (nameBits(key) & GIVEN) !== 0;
}

/** A year with two digits or four that lies well back. */
function isLongPast(year: number): boolean {
  return year > 100 ? year <= LAST_LONG_PAST : year > 30;
}

function isAgeOf({ year }: WrittenDate, age: string | undefined, thisYear: number): boolean {
  if (age === undefined || year === undefined) return false;
  const full = year > 100 ? year : year + (year > thisYear % 100 ? 1900 : 2000);
  return Math.abs(full + Number(age) - thisYear) <= 1;
}
