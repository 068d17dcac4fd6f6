import type { Stamp } from './people-store';

/** One line of the audit: appended, never changed. `about` is an id; `detail` has no message text and no name. */
export interface AuditLine {
  readonly what: string;
  readonly about: string | null;
  readonly detail: string | null;
}

export interface AuditStore {
  append(line: AuditLine, stamp: Stamp): Promise<void>;
  /** Newest first. */
  read(limit: number): Promise<Array<AuditLine & Stamp & { machine: string }>>;
}
