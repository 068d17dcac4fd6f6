import { zoneAfter } from './zone-words';

/** A time of day found beside a day. `length` is how much of the text it took. */
export interface ClockIn {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes ahead of UTC; undefined where no zone is written. */
  readonly zone: number | undefined;
  readonly length: number;
}

/** Up to three short words may stand between day and time: "at", "um", "alle ore", "o godz.", "г. в". */
const AFTER =
  /^[\s,.;\-–—(]{0,4}(?:[^\s\d<>@,]{1,7}[.,]?\s{1,2}){0,3}?(上午|下午|午後|午前)?(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?:[:.](\d{2}))?|\s?(?=[ap]\.?m\b))(?!\d)(?:\s?h(?![\p{L}]))?\s?([ap]\.?\s?m\b\.?|[πμ]\.μ\.|[صم](?!\p{L}))?/iu;
const BEFORE = /(?<![\d:])(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([ap]\.?m\.?)?[\s,]{1,3}(?:on\s)?$/iu;

/** The time after a day: `text` begins where the day ends. */
export function clockAfter(text: string): ClockIn | undefined {
  const match = AFTER.exec(text);
  if (match === null) return undefined;
  const [whole, half, hours, minutes, seconds, meridiem] = match;
  const later = half === '下午' || half === '午後' ? 'pm' : half === undefined ? meridiem : 'am';
  const zone = zoneAfter(text.slice(whole.length));
  return clock(hours, minutes, seconds, later, whole.length + (zone?.length ?? 0), zone?.minutes);
}

/** The time before a day, as in "10:05 on 2 November": `text` ends where the day begins. */
export function clockBefore(text: string): ClockIn | undefined {
  const match = BEFORE.exec(text);
  if (match === null) return undefined;
  return clock(match[1], match[2], match[3], match[4], match[0].length, undefined);
}

function clock(
  hours: string | undefined,
  minutes = '0',
  seconds = '0',
  meridiem: string | undefined,
  length: number,
  zone: number | undefined,
): ClockIn | undefined {
  const written = Number(hours);
  const isLater = /^[pμم]/iu.test(meridiem ?? '');
  const half = meridiem === undefined || written > 12 ? written : (written % 12) + (isLater ? 12 : 0);
  if (half > 23 || Number(minutes) > 59) return undefined;
  return { hour: half, minute: Number(minutes), second: Math.min(Number(seconds), 59), zone, length };
}
