import type { FieldText } from '../rule';
import type { WeekdayProof } from '../weekdays/proof';
import { writtenDates } from '../written-date';
import type { TurningWord } from './turning-words';

/** What holds digits that nobody reads as an amount: telephone and long numbers, postcodes, placeholders. Bounded, so that time stays linear. */
const LEFT_OUT =
  /\[[^\]\n]{1,60}\]|\(\([^)\n]{1,60}\)\)|\{[^}\n]{1,60}\}|(?<!\d)(?:\+44|0)\d[\d ()-]{7,20}\d|\d{5,}|\d{3}[ -]\d{3}[ -]\d{4}|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b(?:999|111|101|112|119)\b/giu;

const TIME = String.raw`(?<time>\d{1,2}(?:[:.]\d{2})?(?:\s?(?:am|pm)\b|\s?[ap]\.m\.|\s+o['’]clock)|\d{1,2}:\d{2}(?!\d))`;
const UNIT = String.raw`(?:mg|mcg|g|kg|ml|milligrams?|micrograms?|grams?|millilit(?:re|er)s?|units?|tablets?|capsules?|puffs?|drops?|doses?|teaspoons?|sachets?|patch(?:es)?|times)`;
const DOSE = String.raw`(?<dose>\d+(?:[.,]\d+)?)(?=\s?${UNIT}\b)`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:${TIME}|${DOSE}|(?<amount>\d{1,4}(?:[.,]\d+)?)(?!\d|[.,]\d))`,
  'giu',
);
/** Before a number that names a place or a thing: a wrong one sends somebody to another door, no more. */
const LABELS = /\b(?:room|ward|floor|level|bay|bus|buses|number|no|route|line|platform|unit|building|car park|entrance|gate|zone|part|page|step|clinic|option|desk|suite|house|flat|type|grade|band|stage|form|year|class|week)s?\s*$/iu; // prettier-ignore

/** Digits that sound or look like others, as they are misheard and mistyped: 15 and 50, 2 and 3. */
const TEENS = new Map([[13, 30], [14, 40], [15, 50], [16, 60], [17, 70], [18, 80], [19, 90], [12, 20]]); // prettier-ignore
const TENS = new Map([...TEENS].map(([teen, ten]) => [ten, teen]));

/**
 * The times, doses, amounts and dates of a text. A date whose weekday fits it proves both, and is none of them; a
 * weekday beside a date that could not be compared is one with it.
 */
export function turningNumbers({ text, tokens }: FieldText, proofs: readonly WeekdayProof[]): TurningWord[] {
  if (!/\d/u.test(text)) return [];
  const dates = datesOf(text, proofs);
  const leftOut = [...text.matchAll(LEFT_OUT)].map((match) => ({ start: match.index, end: match.index + match[0].length })); // prettier-ignore
  const taken = [...dates, ...proofs, ...leftOut, ...tokens.filter(({ kind }) => kind === 'link')];
  const numbers = [...text.matchAll(NUMBER)].flatMap((match): TurningWord[] => {
    const said = match[0].trimEnd();
    const start = match.index;
    const end = start + said.length;
    if (taken.some((span) => span.start < end && start < span.end)) return [];
    const kind = kindOf(match.groups ?? {}, text, start);
    return [{ start, end, kind, partners: kind === 'time' ? otherHalf(said) : alike(said), at: undefined }];
  });
  return [...dates, ...numbers];
}

function kindOf(
  { time, dose }: Record<string, string | undefined>,
  text: string,
  start: number,
): TurningWord['kind'] {
  if (time !== undefined) return 'time';
  if (dose !== undefined) return 'dose';
  return LABELS.test(text.slice(Math.max(0, start - 16), start)) ? 'label' : 'amount';
}

function datesOf(text: string, proofs: readonly WeekdayProof[]): TurningWord[] {
  const unproven = proofs.filter(({ fits }) => fits === undefined);
  const alone = writtenDates(text).filter(({ start, end }) => !proofs.some((proof) => proof.start < end && start < proof.end)); // prettier-ignore
  return [...unproven, ...alone].map(({ start, end }) => {
    const said = text.slice(start, end).replace(/[\s.]+$/u, '');
    return { start, end: start + said.length, kind: 'date', partners: [], at: undefined };
  });
}

function otherHalf(time: string): string[] {
  const other = time.replace(/[ap](?=\.?m)/iu, (half) => ({ a: 'p', p: 'a', A: 'P', P: 'A' })[half] ?? half);
  return other === time ? [] : [other];
}

function alike(number: string): string[] {
  const value = Number(number);
  const other = TEENS.get(value) ?? TENS.get(value);
  return other === undefined ? [] : [String(other)];
}
