import { SHORT_DATES } from '../../lexicons/abbreviations-everyday';
import { pairsOf } from '../../lexicons/read-lexicon';
import { isCapitalised, keyAfter, keyBefore, opensSentence, sentenceAround } from '../../neighbours';
import type { Token } from '../../tokenise';
import { among, setOf, TIMES_OF_DAY, WEEKDAYS } from './word-sets';

const full = new Map(pairsOf(SHORT_DATES).map(([form, wordings]) => [form, wordings[0] ?? form]));
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,2}[ap]m)$/u;

/** Forms that are no word: they need nothing beside them. "Tue" and "Thu" are names too, "mon" and "fri" in small letters nothing else. */
const DAY_ALONE = setOf(`
  tues, weds, wednes, wedn, thur, thurs, thrs, fri, mon, tue, wed, thu, fris, mons, satur`);
const NAMES = setOf('tue, thu, wed, sun, mon');
const MONTH_ALONE = setOf('feb, febr, apr, jul, aug, sept, oct, nov, dec, mar, sep, jun');
const NAME_OR_WORD_MONTHS = setOf('dec, mar, jun, sep, jan');
const GREETINGS = setOf(`
  hi, hello, hey, dear, hiya, morning, thanks, evening, afternoon, thank, sorry, to, with, from, mr, mrs,
  miss, ms, dr, nurse, meet, ask`);
const BEFORE_A_DAY = setOf(`
  on, this, next, nxt, last, every, evry, til, till, until, by, from, or, each, since, before, b4, after,
  for, do, and, come, to, call, visit, ring, you, u, we, open, of, one, him, her, it, me, us, them, is,
  clinic, appt, again, back, only, here, early, late, between, now, closed, there, same, thru, through,
  are, at, due, full, was, booked, in, &, available, start, starts, starting`);
const BEFORE_A_MONTH = setOf(`
  in, since, til, till, until, by, from, before, b4, after, early, late, mid, of, next, nxt, last, this,
  during, through, for, end, to, and, or, beginning, start, between, every, around, about`);
const NEVER_A_NAME_AFTER = setOf(`
  in, since, til, till, until, early, late, mid, last, next, nxt, end, during, beginning, of`);

/** "Wed" → "Wednesday", "Aug" in "9 Aug" → "August"; nothing for "sat", "mar", "Jan" or "Tue" as words or names. */
export function shortDate(tokens: readonly Token[], i: number): readonly string[] | undefined {
  const token = tokens[i];
  const wording = token === undefined ? undefined : full.get(token.key);
  if (token === undefined || wording === undefined) return undefined;
  const isDay = /days?$/u.test(wording);
  return (isDay ? isShortDay(tokens, i, token) : isShortMonth(tokens, i, token)) ? [wording] : undefined;
}

function isBesideNumber(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  return (
    NUMBER.test(keyBefore(tokens, i)) ||
    NUMBER.test(after?.sentence === tokens[i]?.sentence ? (after?.key ?? '') : '') ||
    (before?.text === '/' && NUMBER.test(tokens[i - 2]?.key ?? ''))
  );
}

function isShortDay(tokens: readonly Token[], i: number, token: Token): boolean {
  const { key, text } = token;
  const [before, after] = [keyBefore(tokens, i), keyAfter(tokens, i)];
  if (key === 'sats')
    return text === key && among(before, 'on open opens closed work no not most til late early');
  if (key === 'suns') return before === 'on' || before === 'and';
  if (NAMES.has(key) && isName(tokens, i, before, after)) return false;
  if (key !== 'sat' && key !== 'sun' && key !== 'wed') return DAY_ALONE.has(key);
  if (key === 'sat' && text === key && NUMBER.test(before)) return TIMES_OF_DAY.has(after);
  if (isBesideNumber(tokens, i)) return true;
  if (text === key.toUpperCase() && key !== 'wed') return before === 'on' && after !== 'the';
  return text === key
    ? isSmallDay(key, before, after, tokens, i)
    : isCapitalDay(tokens, i, key, before, after);
}

/** "on sat", "next sun", "wed or thurs"; "in the sun", "he sat on", "they wed". */
function isSmallDay(
  key: string,
  before: string,
  after: string,
  tokens: readonly Token[],
  i: number,
): boolean {
  const mark = tokens[i + 1]?.text;
  if (/^[/-]$/u.test(mark ?? '') && WEEKDAYS.has(tokens[i + 2]?.key ?? '')) return true;
  if (
    WEEKDAYS.has(before) ||
    WEEKDAYS.has(after) ||
    (/^(?:and|or|&)$/u.test(before) && WEEKDAYS.has(tokens[i - 2]?.key ?? ''))
  )
    return true;
  if (/^(?:or|and|&)$/u.test(after) && WEEKDAYS.has(tokens[i + 2]?.key ?? '')) return true;
  if (key === 'wed')
    return (
      before !== 'they' &&
      before !== 'were' &&
      before !== 'to' &&
      !/^(?:like|be|love|have|need|rather)$/u.test(after)
    );
  if (!among(before, 'on next nxt every evry til till until by since this last from b4'))
    return among(after, 'morning morn afternoon aft evening eve night nite am pm clinic');
  return after === '' || TIMES_OF_DAY.has(after);
}

/** "See you Sat", "Sun between 9 and 12"; "The Sun", "Hi Sun". */
function isCapitalDay(
  tokens: readonly Token[],
  i: number,
  key: string,
  before: string,
  after: string,
): boolean {
  if (key === 'wed') return true;
  if (before === 'the' || GREETINGS.has(before)) return false;
  if (opensSentence(tokens, i))
    return TIMES_OF_DAY.has(after) || WEEKDAYS.has(after) || /^[/&-]$/u.test(tokens[i + 1]?.text ?? '');
  return BEFORE_A_DAY.has(before) || TIMES_OF_DAY.has(after) || key === 'sat' || isAmongDays(tokens, i);
}

/** "Sat is full but Sun has space". */
function isAmongDays(tokens: readonly Token[], i: number): boolean {
  const { from, to } = sentenceAround(tokens, i);
  for (let j = from; j < to; j += 1) if (j !== i && WEEKDAYS.has(tokens[j]?.key ?? '')) return true;
  return false;
}

/** "Tue Nguyen", "Hi Tue", "May Wed": a name. */
function isName(tokens: readonly Token[], i: number, before: string, after: string): boolean {
  const [previous, next] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]?.text === tokens[i]?.key) return false;
  if (among(before, 'hi hello hey dear hiya mr mrs miss ms dr nurse')) return true;
  const nextIsName =
    after !== '' &&
    next?.kind === 'word' &&
    isCapitalised(next.text) &&
    !WEEKDAYS.has(after) &&
    !full.has(after) &&
    !TIMES_OF_DAY.has(after) &&
    !isMonth(after);
  if (nextIsName && (before === 'and' || !BEFORE_A_DAY.has(before))) return true;
  if (nextIsName && opensSentence(tokens, i)) return true;
  return (
    previous !== undefined &&
    isMonth(before) &&
    isCapitalised(previous.text) &&
    !NUMBER.test(keyBefore(tokens, i - 1)) &&
    !NUMBER.test(after)
  );
}

const MONTHS = setOf(`
  january, february, march, april, may, june, july, august, september, october, november, december`);

function isMonth(key: string): boolean {
  return MONTHS.has(key);
}

/** "Jan/Feb", "Oct or Nov". */
function isBesideMonth(tokens: readonly Token[], i: number): boolean {
  return [-1, 1].some((side) => {
    const [link, other] = [tokens[i + side], tokens[i + 2 * side]];
    if (link === undefined || other === undefined || other.sentence !== tokens[i]?.sentence) return false;
    const wording = full.get(other.key);
    return (
      /^(?:[-–/&]|or|and|to)$/u.test(link.key) &&
      (isMonth(other.key) || (wording !== undefined && !/days?$/u.test(wording) && other.key !== 'jan')) &&
      other.key !== 'may'
    );
  });
}

function isShortMonth(tokens: readonly Token[], i: number, { key, text }: Token): boolean {
  const capital = text !== key;
  const [before, after] = [keyBefore(tokens, i), keyAfter(tokens, i)];
  if (NUMBER.test(before) || (before === 'of' && NUMBER.test(keyBefore(tokens, i - 1))))
    return capital || /^\d{1,2}(?:st|nd|rd|th)?$/u.test(before) || before === 'of';
  if (isBesideMonth(tokens, i)) return true;
  if (NUMBER.test(after) && capital)
    return !(/^(?:jan|dec)$/u.test(key) && /^(?:at|with|from|to|for|and|hi|is)$/u.test(before));
  if (NAME_OR_WORD_MONTHS.has(key)) {
    const isFrom =
      key !== 'jan' &&
      capital &&
      among(before, 'from by before b4 after') &&
      !among(
        keyBefore(tokens, i - 1),
        'message msg letter call text txt note love card hi visit thanks seen signed assessed done made',
      );
    return isFrom || (NEVER_A_NAME_AFTER.has(before) && (capital || before !== 'of'));
  }
  return (
    MONTH_ALONE.has(key) &&
    (capital ? text !== key.toUpperCase() || BEFORE_A_MONTH.has(before) : BEFORE_A_MONTH.has(before))
  );
}
