import { ERRORS } from './notify-behaviour';
import type { NotifyError } from './notify-token';

/** The limits that GOV.UK Notify documents; the two of the phone networks are for one number in an hour. */
export interface NotifyLimits {
  readonly perMinute: number;
  readonly perDay: number;
  readonly sameTextsAnHour: number;
  readonly textsAnHour: number;
}

export const NOTIFY_LIMITS: NotifyLimits = {
  perMinute: 3_000,
  perDay: 250_000,
  sameTextsAnHour: 20,
  textsAnHour: 100,
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Moments in order, of which only the last `span` milliseconds count. */
class Window {
  readonly #span: number;
  readonly #times: number[] = [];
  #from = 0;

  constructor(span: number) {
    this.#span = span;
  }

  count(now: number): number {
    while ((this.#times[this.#from] ?? now) <= now - this.#span) this.#from += 1;
    return this.#times.length - this.#from;
  }

  add(now: number): void {
    this.#times.push(now);
  }
}

/** Counts what is sent, as the real one and the phone networks behind it do. */
export interface NotifyCount {
  /** The limit that a request runs into, or nothing; a request over the minute's limit does not count itself. */
  overLimit(now: number): NotifyError | null;
  /** Whether the networks carry one more such text to a number: the real one takes it all the same. */
  isCarried(to: string, text: string, now: number): boolean;
}

export function countTexts(limits: NotifyLimits): NotifyCount {
  const minute = new Window(MINUTE);
  let day = { date: -1, count: 0 };
  const hours = new Map<string, Window>();
  const within = (key: string, limit: number, now: number): boolean => {
    const hour = hours.get(key) ?? new Window(HOUR);
    hours.set(key, hour);
    hour.add(now);
    return hour.count(now) <= limit;
  };
  return {
    overLimit(now) {
      const date = Math.floor(now / DAY);
      if (day.date !== date) day = { date, count: 0 };
      if (minute.count(now) >= limits.perMinute) return ERRORS['minute-limit'] ?? null;
      minute.add(now);
      if (day.count >= limits.perDay) return ERRORS['day-limit'] ?? null;
      day.count += 1;
      return null;
    },
    isCarried: (to, text, now) => {
      const any = within(to, limits.textsAnHour, now);
      return within(`${to} ${text}`, limits.sameTextsAnHour, now) && any;
    },
  };
}
