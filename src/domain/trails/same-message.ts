import { Temporal } from 'temporal-polyfill';
import type { MailAddress } from './mail-text';
import type { WrittenDate } from './dates/written-date';
import type { TrailMessage } from './trail-message';

/** Words this few ("Thank you") are the same in many messages: only their time tells them apart. */
const SHORT = 24;
const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
/** Clocks of two zones differ by no more. */
const WIDEST_ZONES = 14 * 60 * MINUTE;

/** Who wrote a message, and when. */
type Head = Pick<TrailMessage, 'from' | 'date'>;

/** The letters and digits of a body in small letters, without what is folded and without addresses of pages. */
export function bodyKey({ body, folded }: Pick<TrailMessage, 'body' | 'folded'>): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of folded) {
    kept += body.slice(at, start);
    at = end;
  }
  kept += body.slice(at);
  return kept
    .replaceAll(/<(?:https?|mailto):[^>]{0,2000}>/giu, ' ')
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether two messages with the same body key are one message that two mails carry (P26). */
export function isSameMessage(a: Head, b: Head, key: string): boolean {
  if (!mayBeOne(a.from, b.from)) return false;
  if (a.date === null || b.date === null) return key.length > SHORT;
  return isOneTime(a.date, b.date, key.length > SHORT);
}

/** One address, or one name where an address is missing; somebody unknown may be anybody. */
function mayBeOne(a: MailAddress | null, b: MailAddress | null): boolean {
  if (a === null || b === null) return true;
  if (a.address !== '' && b.address !== '') return a.address.toLowerCase() === b.address.toLowerCase();
  if (a.name === '' || b.name === '') return true;
  return nameWords(a.name) === nameWords(b.name);
}

/** "HOLLOWAY, Margaret (NORTH THERAPY)" and "Margaret Holloway" are the same words. */
function nameWords(name: string): string {
  const words =
    name
      .replaceAll(/\([^)]*\)/gu, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.sort().join(' ');
}

function isOneTime(a: WrittenDate, b: WrittenDate, isLong: boolean): boolean {
  if (a.at === null || b.at === null) {
    if (a.day !== null && b.day !== null) return isLong && daysApart(a.day, b.day) <= 1;
    return isLong;
  }
  const apart = Math.abs(millis(a.at) - millis(b.at));
  if (apart < MINUTE) return true;
  if (!isLong || (a.sureness === 'zoned' && b.sureness === 'zoned')) return false;
  if (a.sureness === 'either-way' || b.sureness === 'either-way') return true;
  // The quoting program's clock may stand in another zone: whole half hours apart, and the seconds it left out.
  const rest = apart % HALF_HOUR;
  return apart <= WIDEST_ZONES && (rest < MINUTE || HALF_HOUR - rest < MINUTE);
}

function daysApart(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days);
}

function millis(at: string): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}
