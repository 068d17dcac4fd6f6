import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { instantText, LONDON, type InstantText } from '../../domain/time/moment';

const FILE = 'demo-clock.json';
const savedSchema = z.object({ aheadMs: z.number() });

/**
 * The clock of demo data: services work Monday to Friday, so that a demo in the evening would only ever say "out of
 * hours". The real time when it falls inside 9:30am to 4:30pm in London, and otherwise it runs on from 10:04am on the
 * most recent weekday; a demo that is opened again never goes back before what it holds.
 * @param dir the demo's folder: the clock keeps there how far it runs ahead of the real one
 * @param set where to start instead (ISO 8601 with an offset), or null
 * @param real the real time, in milliseconds since 1970
 */
export function demoClock(dir: string, set: string | null, real: () => number): () => InstantText {
  const now = Temporal.Instant.fromEpochMilliseconds(real());
  const start = set === null ? demoStart(now, lastSeen(dir)) : Temporal.Instant.from(set);
  const aheadMs = start.epochMilliseconds - now.epochMilliseconds;
  writeFileSync(join(dir, FILE), JSON.stringify({ aheadMs }), { mode: 0o600 });
  return () => instantText(Temporal.Instant.fromEpochMilliseconds(real() + aheadMs));
}

/** Where a demo's clock starts, from the real time and the last time its data knows. */
export function demoStart(real: Temporal.Instant, seen: Temporal.Instant | null): Temporal.Instant {
  const start = atWork(real) ? real : recentMorning(real);
  if (seen === null || Temporal.Instant.compare(start, seen) >= 0) return start;
  return atWork(seen) ? seen : nextMorning(seen);
}

function atWork(instant: Temporal.Instant): boolean {
  const local = instant.toZonedDateTimeISO(LONDON);
  const minute = local.hour * 60 + local.minute;
  return local.dayOfWeek <= 5 && minute >= 9 * 60 + 30 && minute < 16 * 60 + 30;
}

/** 10:04am on the last weekday that has got so far. */
function recentMorning(instant: Temporal.Instant): Temporal.Instant {
  let morning = morningOf(instant);
  while (morning.dayOfWeek > 5 || Temporal.Instant.compare(morning.toInstant(), instant) > 0) {
    morning = morning.subtract({ days: 1 });
  }
  return morning.toInstant();
}

function nextMorning(instant: Temporal.Instant): Temporal.Instant {
  let morning = morningOf(instant);
  while (morning.dayOfWeek > 5 || Temporal.Instant.compare(morning.toInstant(), instant) < 0) {
    morning = morning.add({ days: 1 });
  }
  return morning.toInstant();
}

function morningOf(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(LONDON).withPlainTime({ hour: 10, minute: 4 });
}

/** The demo's own time when its files were last written; null in a new folder. */
function lastSeen(dir: string): Temporal.Instant | null {
  try {
    const { aheadMs } = savedSchema.parse(JSON.parse(readFileSync(join(dir, FILE), 'utf8')));
    const files = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isFile());
    const written = Math.max(...files.map((entry) => statSync(join(dir, entry.name)).mtimeMs));
    return Temporal.Instant.fromEpochMilliseconds(Math.ceil(written) + aheadMs);
  } catch {
    return null;
  }
}
