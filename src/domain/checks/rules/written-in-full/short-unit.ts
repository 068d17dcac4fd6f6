import type { Token } from '../../tokenise';

const NUMBER_AND_UNIT = /^(\d{1,4})(hrs?|mins?|wks?|mths?|yrs?|yo)$/u;

const UNITS = new Map([
  ['hr', 'hour'],
  ['min', 'minute'],
  ['wk', 'week'],
  ['mth', 'month'],
  ['yr', 'year'],
]);

/** "2hrs" → "2 hours", "30min" → "30 minutes": the number stays as it is. */
export function shortUnit(token: Token): string | undefined {
  const [, amount, unit] = NUMBER_AND_UNIT.exec(token.key) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  if (unit === 'yo') return `${amount} years old`;
  const word = UNITS.get(unit.replace(/s$/u, '')) ?? unit;
  return `${amount} ${word}${amount === '1' ? '' : 's'}`;
}
