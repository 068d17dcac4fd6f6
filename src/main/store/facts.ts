import { v7 as uuidv7 } from 'uuid';
import type { Id } from '../../domain/identity';
import type { Moment } from '../../domain/time/moment';
import type { Stamp } from './people-store';
import type { FactColumns } from './tables';

/** A name for something new (UUIDv7). */
export function newId(): Id {
  return uuidv7();
}

/** The columns of an appended fact: what it is called, who wrote it, at which desk, when. */
export function fact({ by, when }: Stamp, machine: string): FactColumns & { id: Id } {
  return { id: newId(), by, machine, at: when.at, offset: when.offset };
}

/** A moment from its two columns. */
export function moment(at: string, offset: number): Moment {
  return { at, offset };
}

/** A moment from two columns that may be empty. */
export function momentOrNull(at: string | null, offset: number | null): Moment | null {
  return at === null || offset === null ? null : { at, offset };
}
