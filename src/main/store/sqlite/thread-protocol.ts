/** How the store's file is opened. */
export interface OpenFile {
  readonly file: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** The file's first 16 bytes, fixed when it is made. */
  readonly salt: Uint8Array;
  /** How long a lock of another process is waited for, in milliseconds. */
  readonly busyMilliseconds: number;
  /** The most pages the file may have; nothing for no limit. */
  readonly maxPages: number | null;
}

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export interface StatementResult {
  readonly rows: Array<Record<string, unknown>>;
  /** Rows changed; nothing for a statement that reads. */
  readonly changes: number | null;
}

/** What the database thread is asked. */
export type Task =
  | { readonly kind: 'open'; readonly open: OpenFile }
  | { readonly kind: 'run'; readonly statement: Statement }
  | { readonly kind: 'begin' | 'commit' | 'rollback' | 'checkpoint' | 'close' };

export type Request = { readonly id: number } & Task;

/** What it answers. Of a fault only SQLite's code crosses: its words may hold what was written. */
export type Reply =
  | { readonly id: number; readonly ok: true; readonly result: StatementResult }
  | { readonly id: number; readonly ok: false; readonly code: string };
