import type { InstantText } from '../../../domain/time/moment';

/** Who wrote a fact, at which desk, and when: `at` in UTC, `offset` in minutes as clocks showed it there. */
export interface FactColumns {
  by: string;
  machine: string;
  at: InstantText;
  offset: number;
}
