/** A time as it stands in a text: UTF-16 offsets, end exclusive. `half` is missing where neither am nor pm is written. */
export interface ClockTime {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** Whether it can only be meant by the 24-hour clock: "14:30", "09:15". */
  readonly is24: boolean;
  readonly separator: ':' | '.' | undefined;
}

/** Groups: hour, separator, minutes, a or p; noon; midday or midnight; hours and minutes before "hours". */
const TIME =
  /(?:(?:12|twelve)[ \u00A0]?(noon)|(?:12|twelve)[ \u00A0](midday|midnight)|([01]\d|2[0-3])([0-5]\d)[ \u00A0]?(?:hours|hrs|hr|h)|(\d{1,2})(?:([:.])([0-5]\d))?(?:[ \u00A0]?([ap])(?:m|\.[ \u00A0]?m\.?))?(?:[ \u00A0]?(?:hrs|hours)(?<=[:.]\d{2}[ \u00A0]?h\w+))?)(?![\p{L}\p{N}]|[.:,/]\d|[%°])/iuy;
const MAY_START = /(?<![\p{L}\p{N}£$€#/+@_]|[\p{N}][.,:/-])(?:\d|twelve )/giu;

/** Every time in a text that stands where one can begin, from left to right. */
export function clockTimes(text: string): ClockTime[] {
  const times: ClockTime[] = [];
  let reached = 0;
  for (const { index } of text.matchAll(MAY_START)) {
    const time = index < reached ? undefined : clockTimeAt(text, index);
    if (time === undefined) continue;
    times.push(time);
    reached = time.end;
  }
  return times;
}

/** The time that begins at a place, or nothing. A plain number is one too: only "2-6pm" makes it a time. */
export function clockTimeAt(text: string, at: number): ClockTime | undefined {
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [whole, noon, named, militaryHour, militaryMinute, hourText, separator, minuteText, halfText] = match;
  const end = at + whole.length - (endsSentence(text, at + whole.length, whole) ? 1 : 0);
  const place = { start: at, end };
  if (noon !== undefined) {
    return { ...place, hour: 12, minute: 0, half: 'pm', is24: false, separator: undefined };
  }
  if (named !== undefined) {
    const half = named.toLowerCase() === 'midday' ? 'pm' : 'am';
    return { ...place, hour: 12, minute: 0, half, is24: false, separator: undefined };
  }
  if (militaryHour !== undefined) {
    return {
      ...place,
      hour: Number(militaryHour),
      minute: Number(militaryMinute),
      half: undefined,
      is24: true,
      separator: ':',
    };
  }
  const hour = Number(hourText);
  if (hour > 23) return undefined;
  const half = halfText === undefined ? undefined : halfText.toLowerCase() === 'a' ? 'am' : 'pm';
  if (half !== undefined && (hour === 0 || (hour > 12 && (half === 'am' || minuteText === undefined))))
    return undefined;
  if (separator === '.' && half === undefined && hour === 0) return undefined;
  return {
    ...place,
    hour: half !== undefined && hour > 12 ? hour - 12 : hour,
    minute: Number(minuteText ?? 0),
    half,
    is24: half === undefined && minuteText !== undefined && (hour > 12 || hourText?.startsWith('0') === true),
    separator: separator === ':' || separator === '.' ? separator : undefined,
  };
}

/** The full stop of "3 p.m." ends its sentence too. */
function endsSentence(text: string, end: number, whole: string): boolean {
  return whole.endsWith('.') && /^(?:\s*$|\s+\p{Lu}|\n)/u.test(text.slice(end, end + 3));
}

/** A time as the NHS writes it: "5pm", "5:30pm", "midday", "midnight". */
export function saidTime(hour: number, minute: number, half: 'am' | 'pm'): string {
  if (hour === 12 && minute === 0) return half === 'pm' ? 'midday' : 'midnight';
  return `${hour}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${half}`;
}

/** A time of the 24-hour clock as the NHS writes it. */
export function said24(hour: number, minute: number): string {
  return saidTime(hour % 12 === 0 ? 12 : hour % 12, minute, hour < 12 ? 'am' : 'pm');
}
