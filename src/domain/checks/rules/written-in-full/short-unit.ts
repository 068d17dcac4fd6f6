import { keyAfter, keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';

const NUMBER_AND_UNIT =
  /^(\d{1,4})(h|hrs?|hours?|m|mins?|minutes?|secs?|wks?|weeks?|d|days?|mths?|mnths?|months?|yrs?|yo|mcgs?|ug|ish|hrly|mthly|wkly|yrly)$/u;

const UNITS = new Map([
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hour', 'hour'],
  ['min', 'minute'],
  ['minute', 'minute'],
  ['sec', 'second'],
  ['wk', 'week'],
  ['week', 'week'],
  ['day', 'day'],
  ['mth', 'month'],
  ['mnth', 'month'],
  ['month', 'month'],
  ['yr', 'year'],
  ['mcg', 'microgram'],
  ['ug', 'microgram'],
]);
const EVERY = new Map([
  ['hrly', 'hour'],
  ['wkly', 'week'],
  ['mthly', 'month'],
  ['yrly', 'year'],
]);
/** Written out they are right; only the space is missing, which is nobody's text speak. */
const IN_FULL = /^(?:hour|minute|week|day|month)s?$/u;
const NOUN_AFTER =
  /^(?:walk|drive|slot|appointment|appt|session|wait|delay|journey|supply|course|review|visit|old|check|scan|break|gap|call|chat|video|service|line|clinic|tape)$/u;
const ABOUT = /^(?:at|about|abt|around|for|by|from|till|til|until|after|before)$/u;

/** "2hrs" → "2 hours", "30min" → "30 minutes", "10ish" → "about 10", "x2" → "twice": the number stays as it is. */
export function shortUnit(tokens: readonly Token[], i: number, token: Token): readonly string[] | undefined {
  const first = token.key.charCodeAt(0);
  const isDigit = first >= 0x30 && first <= 0x39;
  if (!isDigit) return first === 0x78 || first === 0xd7 ? times(tokens, i, token) : undefined;
  const [, amount, unit] = NUMBER_AND_UNIT.exec(token.key) ?? [];
  if (amount === undefined || unit === undefined)
    return /^[23]x$/u.test(token.key) ? [amountTimes(token.key.slice(0, 1))] : undefined;
  if (unit === 'yo') return [`${amount} years old`];
  if (unit === 'ish')
    return [
      ABOUT.test(keyBefore(tokens, i)) ? about(tokens, i, amount) : `about ${amount}`,
      `around ${amount}`,
    ];
  if (IN_FULL.test(unit) || unit === 'm' || unit === 'd') return undefined;
  if (unit === 'h' && (amount.length > 2 || keyBefore(tokens, i) === '')) return undefined;
  const every = EVERY.get(unit);
  if (every !== undefined) return [`every ${amount} ${every}s`];
  const word = UNITS.get(unit.replace(/s$/u, '')) ?? unit;
  const many = [`${amount} ${word}${amount === '1' ? '' : 's'}`];
  return NOUN_AFTER.test(keyAfter(tokens, i)) && amount !== '1'
    ? [...many, `${amount}-${word}`]
    : amount === '1'
      ? [...many, `one ${word}`]
      : many;
}

/** "at 10ish" → "at about 10"; "about 10ish" → "about 10". */
function about(tokens: readonly Token[], i: number, amount: string): string {
  return /^(?:about|abt|around)$/u.test(keyBefore(tokens, i)) ? amount : `about ${amount}`;
}

/** "tried your door x2" → "twice". */
function times(tokens: readonly Token[], i: number, token: Token): readonly string[] | undefined {
  const [, amount] = /^[x×](\d{1,2})$/u.exec(token.key) ?? [];
  if (amount === undefined || token.text.startsWith('X') || keyBefore(tokens, i) === '') return undefined;
  return [amountTimes(amount)];
}

function amountTimes(amount: string): string {
  if (amount === '1') return 'once';
  return amount === '2' ? 'twice' : `${amount} times`;
}
