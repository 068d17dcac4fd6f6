import { z } from 'zod';
import { clauseSchema } from '../checks/finding';
import { AGE_BANDS, ageBand } from './ages';

/** So many of a list, for one reason. */
export const reasonCountSchema = z.object({
  clause: clauseSchema.nullable(),
  sentence: z.string(),
  count: z.int(),
});
export type ReasonCount = z.infer<typeof reasonCountSchema>;

const listStopSchema = z.object({ clause: clauseSchema, sentence: z.string() });

/** What a check of a list found: all that is asked before it goes (P8). */
export const summarySchema = z.object({
  total: z.int(),
  mayGo: z.int(),
  stopped: z.int(),
  leftOut: z.int(),
  /** Of those who may be written to. */
  ages: z.array(z.object({ band: z.string(), count: z.int() })),
  /** How many go to a carer. */
  toCarers: z.int(),
  /** How many could be taken for another on the list. */
  alike: z.int(),
  /** What stops the whole list. */
  listStops: z.array(listStopSchema),
  /** Why single ones are stopped or left out, the most frequent first. */
  reasons: z.array(reasonCountSchema),
  /** What is to be looked at and stops nothing. */
  notes: z.array(reasonCountSchema),
  /** Parts of texts as they are charged, with the footer; 0 for email. */
  parts: z.int(),
  /** Positions of three samples: the first, the longest, and one by chance that stays the same. */
  samples: z.array(z.object({ which: z.enum(['first', 'longest', 'chance']), position: z.int() })),
  /** What differs from the last list of this name, one sentence each. */
  differs: z.array(z.string()),
  needsApproval: z.boolean(),
  /** Out of hours: when the service opens and it can begin (P32); null: at once. */
  waitsUntil: z.iso.datetime({ precision: 3 }).nullable(),
  checked: z.iso.datetime({ precision: 3 }),
});
export type Summary = z.infer<typeof summarySchema>;

/** Reasons with different words (a time, a note) are told by their clause when there are many. */
const MOST_REASONS = 30;

/** Counts reasons by their clause and sentence; their number stays small, however many recipients there are. */
export class ReasonTally {
  readonly #counts = new Map<string, { clause: string | null; sentence: string; count: number }>();

  add(clause: string | null, sentence: string): void {
    const full = this.#counts.size >= MOST_REASONS && !this.#counts.has(`${clause ?? ''} ${sentence}`);
    const said = full ? 'Other reasons of this clause.' : sentence;
    const key = `${clause ?? ''} ${said}`;
    const there = this.#counts.get(key);
    if (there === undefined) this.#counts.set(key, { clause, sentence: said, count: 1 });
    else there.count += 1;
  }

  /** The most frequent first. */
  list(): ReasonCount[] {
    return [...this.#counts.values()].toSorted((a, b) => b.count - a.count);
  }
}

/** Counts people by age. */
export class AgeTally {
  readonly #counts: number[] = AGE_BANDS.map(() => 0);

  add(age: number): void {
    const band = ageBand(age);
    this.#counts[band] = (this.#counts[band] ?? 0) + 1;
  }

  /** Bands with anybody in them, youngest first. */
  list(): Summary['ages'] {
    return AGE_BANDS.map(({ name }, i) => ({ band: name, count: this.#counts[i] ?? 0 })).filter(
      ({ count }) => count > 0,
    );
  }
}
