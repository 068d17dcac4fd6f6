import { Samples } from '../../domain/batches/samples';
import { AgeTally, ReasonTally, type Summary } from '../../domain/batches/summary';
import type { Person } from '../../domain/people/person';
import type { InstantText } from '../../domain/time/moment';
import type { CheckedRecipient, KeptRecipient } from '../store/batch-store';
import type { OneOfMany } from './one-of-many';

/** What of a recipient is counted beside the decision. */
interface Counted {
  readonly alike: boolean;
  readonly age: number;
  readonly parts: number;
  readonly toCarer: boolean;
}

const TWICE = 'This person is on the list already: they get one message, the first.';
const SAME_PLACE =
  'Somebody before them on the list is reached at the same number or address: write to this person by themselves.';
const GONE = 'This person is no longer here: take them out, or find them again.';

/** What a check finds on its way through a list: counts, reasons, samples, and who was written to already. */
export class Findings {
  readonly hashes: string[] = [];
  readonly #people = new Set<string>();
  readonly #places = new Set<string>();
  readonly #reasons = new ReasonTally();
  readonly #notes = new ReasonTally();
  readonly #ages = new AgeTally();
  readonly #samples = new Samples();
  #stopped = 0;
  #leftOut = 0;
  #toCarers = 0;
  #alike = 0;
  #parts = 0;
  #waitsUntil: InstantText | undefined;

  get mayGo(): number {
    return this.hashes.length;
  }

  /** Somebody who is not decided on: taken out by hand, or on the list before. Nothing for all others. */
  leftOut(one: KeptRecipient, person: Person | undefined): CheckedRecipient | undefined {
    if (one.takenOut) return this.#leave(one, 'Taken out by hand.');
    if (person === undefined) return undefined;
    if (this.#people.has(one.personId)) return this.#leave(one, TWICE);
    this.#people.add(one.personId);
    return undefined;
  }

  /** Somebody the store has no more. */
  gone(one: KeptRecipient): CheckedRecipient {
    return this.#leave(one, GONE);
  }

  decided(one: KeptRecipient, message: OneOfMany, counted: Counted): CheckedRecipient {
    const { draft, judged, stop, hash, opens } = message;
    const { alike, age, parts } = counted;
    const place = { contactPointId: draft.contactPointId, alike, age };
    if (stop !== undefined) {
      this.#stopped += 1;
      this.#reasons.add(stop.clause, stop.sentence);
      return { ...nothing(one), ...place, state: 'stopped', ...only(stop) };
    }
    if (judged.to !== null && this.#places.has(judged.to))
      return { ...this.#leave(one, SAME_PLACE), ...place };
    if (judged.to !== null) this.#places.add(judged.to);
    this.hashes.push(hash);
    this.#ages.add(age);
    this.#parts += parts;
    if (counted.toCarer) this.#toCarers += 1;
    if (alike) this.#alike += 1;
    if (opens !== undefined) this.#waitsUntil = opens;
    for (const { clause, sentence } of judged.decision.reasons) this.#notes.add(clause, sentence);
    for (const { severity, clause, message: sentence } of judged.findings) {
      if (severity === 'warn') this.#notes.add(clause, sentence);
    }
    this.#samples.add({ position: one.position, length: judged.outgoing.length, hash });
    return { ...nothing(one), ...place, state: 'may-go', parts, hash };
  }

  summary(): Omit<Summary, 'total' | 'listStops' | 'differs' | 'needsApproval' | 'checked'> {
    return {
      mayGo: this.mayGo,
      stopped: this.#stopped,
      leftOut: this.#leftOut,
      ages: this.#ages.list(),
      toCarers: this.#toCarers,
      alike: this.#alike,
      reasons: this.#reasons.list(),
      notes: this.#notes.list(),
      parts: this.#parts,
      samples: this.#samples.list(),
      waitsUntil: this.#waitsUntil ?? null,
    };
  }

  #leave(one: KeptRecipient, sentence: string): CheckedRecipient {
    this.#leftOut += 1;
    this.#reasons.add('P8', sentence);
    return { ...nothing(one), state: 'left-out', clause: 'P8', sentence };
  }
}

function nothing({ position }: KeptRecipient): CheckedRecipient {
  return {
    position,
    state: 'left-out',
    contactPointId: null,
    clause: null,
    sentence: null,
    alike: false,
    age: null,
    parts: 0,
    hash: null,
  };
}

function only({ clause, sentence }: { clause: string; sentence: string }) {
  return { clause, sentence };
}
