import { MONTH, monthNumber } from './day-names';

/** Where a piece of a date stands; UTF-16 units, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A date as it stands beside a weekday: it may lack its month ("the 8th") and its year. */
export interface SaidDate extends Place {
  readonly day: number;
  readonly month: number | undefined;
  /** With four digits. */
  readonly year: number | undefined;
  readonly places: {
    readonly day: Place;
    /** Of "st", "nd", "rd" or "th". */
    readonly ordinal: Place | undefined;
    readonly month: Place | undefined;
    readonly year: Place | undefined;
  };
}

const DAY = '(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?';
/** Two digits are a year only after an apostrophe, or where nothing could be counted by them. */
const YEAR =
  "(?:,?[\\s-]{1,2}(?<year>(?:19|20)\\d{2}(?![\\d:]|\\.\\d|\\s?(?:hrs|hours))|['’]\\d{2}\\b|[2-4]\\d(?=\\s*(?:[,;)!?\\n]|\\.(?!\\d)|$))))?";
/** "8 may be": a verb, not a month. */
const NO_VERB = '(?!(?<=may)\\s+(?:be|have|not|also|need|come|change|take|want|feel)\\b)';

const NUMERIC_WITH_YEAR =
  '(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?![\\d/-])';
const NUMERIC = '(?!24/7)(?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/])';
const ISO = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])';
const DAY_FIRST = `${DAY}(?:\\s{1,2}(?:day\\s)?of)?(?:\\s{1,2}|-)?${MONTH}(?!\\p{L})${NO_VERB}\\.?${YEAR}`;
const MONTH_FIRST = `${MONTH}\\.?\\s{1,2}(?:the\\s)?${DAY}(?![\\d:\\p{L}]|\\.\\d)(?:,?\\s{1,2}(?<year>(?:19|20)\\d{2})(?!\\d))?`;
const ORDINAL_DAY = '(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)(?!\\p{L})';
const BARE_DAY = '(?<day>\\d{1,2})(?![\\d\\p{L}%/]|[:.]\\d|\\s?[ap]\\.?m)';

/** The forms of a date with its month, in the order in which they are tried. */
const FORMS = [ISO, NUMERIC_WITH_YEAR, NUMERIC, DAY_FIRST, MONTH_FIRST];

const at = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d.:/£-])${source}`, 'diuy');
const WITH_MONTH = FORMS.map(at);
const DAYS_ALONE = [at(ORDINAL_DAY), at(BARE_DAY)];
const [ORDINAL_HERE] = DAYS_ALONE;

/** The date that begins at a place; with `loose` also a day without its month, written as a bare number or as "8th". */
export function dateAt(text: string, start: number, loose: 'none' | 'ordinal' | 'any'): SaidDate | undefined {
  const alone = loose === 'any' ? DAYS_ALONE : loose === 'ordinal' && ORDINAL_HERE ? [ORDINAL_HERE] : [];
  for (const form of [...WITH_MONTH, ...alone]) {
    form.lastIndex = start;
    const date = read(form.exec(text), 0);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** How far back a date before a weekday may begin. */
const REACH = 60;

/** Makes a finder of dates that end right before a connection ("8 December" before " (") which ends at a place. */
export function datesBefore(connection: string): (text: string, end: number) => SaidDate | undefined {
  const before = (source: string) => new RegExp(`(?<![\\p{L}\\d.:/£-])${source}(?:${connection})$`, 'diu');
  const forms = [...FORMS, ORDINAL_DAY].map(before);
  return (text, end) => {
    const from = Math.max(0, end - REACH);
    const slice = text.slice(from, end);
    for (const form of forms) {
      const date = read(form.exec(slice), from);
      if (date !== undefined) return date;
    }
    return undefined;
  };
}

function read(match: RegExpExecArray | null, from: number): SaidDate | undefined {
  const groups = match?.indices?.groups;
  if (match === null || groups === undefined) return undefined;
  const place = (name: string): Place | undefined => {
    const indices = groups[name];
    return indices === undefined ? undefined : { start: from + indices[0], end: from + indices[1] };
  };
  const said = (name: string): string => match.groups?.[name] ?? '';
  const [dayPlace, monthPlace] = [place('day'), place('month')];
  if (dayPlace === undefined) return undefined;
  const month = monthPlace === undefined ? undefined : numberOf(said('month'));
  const day = Number(said('day'));
  const places = { day: dayPlace, ordinal: place('ordinal'), month: monthPlace, year: place('year') };
  const ends = [dayPlace, ...Object.values(places)].map((each) => each?.end ?? 0);
  const date = { start: from + match.index, end: Math.max(...ends), year: fullYear(said('year')) };
  if (month !== undefined && month > 12 && day <= 12)
    return {
      ...date,
      day: month,
      month: day,
      places: { ...places, day: monthPlace ?? dayPlace, month: dayPlace },
    };
  // "00 December" is a date that does not exist, "0 people" none at all.
  const isDate = month === undefined ? day > 0 : month >= 1 && month <= 12;
  return isDate ? { ...date, day, month, places } : undefined;
}

function numberOf(month: string): number {
  return /^\d/u.test(month) ? Number(month) : monthNumber(month);
}

/** Two digits are this century's up to 49. */
function fullYear(year: string): number | undefined {
  if (year === '') return undefined;
  const number = Number(year.replace(/^['’]/u, ''));
  if (number >= 100) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
