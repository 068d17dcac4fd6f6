import type { WrittenDate } from '../../written-date';
import { EARLIEST_BIRTH, isBirthOfOne, sentenceBefore } from './said-born';

/** A date in a form that only counts where it is said to be a birth's, or is this person's own. */
export interface LooseDate extends WrittenDate {
  readonly loose?: true;
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(' '); // prettier-ignore
const IN_WORDS = /\b((?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth)(?: of|,)? (january|february|march|april|may|june|july|august|september|october|november|december),?(?: (\d{4}))?/gi; // prettier-ignore
const APART = /(?<![\d.,£/-])(\d{1,2}) (\d{1,2}) ((?:19|20)?\d{2})(?![\d:/-]|\.\d)/g;
const SOLID = /(?<![\d.,£/-])(\d{2})(\d{2})((?:19|20)\d{2}|\d{2})(?![\d:/-]|\.\d)/g;
const DAY_MONTH = /(?<![\d.,£/-])(\d{1,2})[/.-](\d{1,2})(?![\d:/-]|\.\d)/g;
const BORN_IN =
  /\b(?:born|birth year|year of birth)(?: (?:in|during|around|about|circa|is|was|the|year|of))*[ :]{1,2}(?=(?:18|19|20)\d{2}\b)/gi;
const CUE = /born|birth|\bd\.? ?o\.? ?b\b/i;

/** Dates in forms that mean others too: "14 03 1951", "14031951", "14/3", "fourteenth of March 1951"; none that overlap what is known. */
export function looseDates(text: string, known: readonly WrittenDate[]): LooseDate[] {
  const found: LooseDate[] = [];
  const add = (match: RegExpExecArray, day: number, month: number, year: number | undefined) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return;
    if ([...known, ...found].some((date) => date.start < end && start < date.end)) return;
    found.push({ start, end, day, month, year, numeric: false, loose: true });
  };
  for (const match of text.matchAll(IN_WORDS)) {
    const day = ORDINALS.indexOf((match[1] ?? '').toLowerCase().replace(' ', '-')) + 1;
    const month = MONTHS.split('|').indexOf((match[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    add(match, day, month, match[3] === undefined ? undefined : Number(match[3]));
  }
  const isSpokenOf = CUE.test(text);
  for (const match of text.matchAll(APART)) {
    if (isSpokenOf || match[3]?.length === 4)
      add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  }
  if (!isSpokenOf) return found;
  for (const match of text.matchAll(SOLID)) add(match, Number(match[1]), Number(match[2]), Number(match[3]));
  for (const match of text.matchAll(DAY_MONTH)) add(match, Number(match[1]), Number(match[2]), undefined);
  return found;
}

/** "She was born in 1938": the year alone; not that of a club, of history, or of whoever it is ("anyone born in 1951"). */
export function birthYears(
  text: string,
): { readonly start: number; readonly end: number; readonly year: number }[] {
  return [...text.matchAll(BORN_IN)].flatMap((match) => {
    const start = match.index + match[0].length;
    const year = Number(text.slice(start, start + 4));
    const isPersons = year >= EARLIEST_BIRTH && isBirthOfOne(sentenceBefore(text, match.index));
    return isPersons ? [{ start, end: start + 4, year }] : [];
  });
}
