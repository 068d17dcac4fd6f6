/**
 * The database thread: the only place that holds the open file. It runs by itself, so it imports nothing but the
 * native library and Node's own modules; everything else here is a type.
 */
import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { OpenFile, Reply, Request, Statement, StatementResult, Task } from './thread-protocol';

const NOTHING: StatementResult = { rows: [], changes: null };
const MOST_PREPARED = 300;

/** A fault that SQLite has no code for, or that a pragma tells by its answer. */
class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const BETWEEN_TRIES = 10;

/**
 * Has the file keep a write-ahead log. SQLite does not wait for a lock here, where another start does the same at this
 * moment: it says that the file is busy at once, so the wait is here. @param until by the clock of `performance`
 */
function switchToLog(db: Database.Database, until: number): unknown {
  for (;;) {
    try {
      return db.pragma('journal_mode=wal', { simple: true });
    } catch (error) {
      const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!isBusy || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BETWEEN_TRIES);
    }
  }
}

/** Opens the file. Whatever is wrong with key or file shows here, before anything is written. */
function openFile({ file, key, salt, busyMilliseconds, maxPages }: OpenFile): Database.Database {
  const db = new Database(file, { timeout: busyMilliseconds, fileMustExist: true });
  try {
    db.pragma(`cipher='sqlcipher'`);
    db.pragma(`key="x'${hex(key)}${hex(salt)}'"`);
    key.fill(0);
    db.prepare('select count(*) from sqlite_schema').get();
    if (switchToLog(db, performance.now() + busyMilliseconds) !== 'wal') throw new Fault('SQLITE_CANTOPEN');
    // SQLite forgets these between sessions; without FULL a power cut could undo "sending".
    db.pragma('synchronous=full');
    db.pragma('foreign_keys=on');
    db.pragma('secure_delete=on');
    db.pragma('temp_store=memory');
    if (maxPages !== null) db.pragma(`max_page_count=${Math.trunc(maxPages)}`);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

let db: Database.Database | undefined;
let began = false;
type Row = Record<string, unknown>;
const prepared = new Map<string, Database.Statement<unknown[], Row>>();

function opened(): Database.Database {
  if (db === undefined) throw new Fault('PLAINWORD_CLOSED');
  return db;
}

function prepare(sql: string): Database.Statement<unknown[], Row> {
  const known = prepared.get(sql);
  if (known !== undefined) return known;
  if (prepared.size >= MOST_PREPARED) prepared.clear();
  const statement = opened().prepare<unknown[], Row>(sql);
  prepared.set(sql, statement);
  return statement;
}

/** A full disk makes SQLite roll back by itself: what follows must not be written outside the transaction. */
function assertTransactionStands(): void {
  if (began && !opened().inTransaction) throw new Fault('PLAINWORD_ROLLED_BACK');
}

function run({ sql, parameters }: Statement): StatementResult {
  assertTransactionStands();
  const statement = prepare(sql);
  if (!statement.reader) return { rows: [], changes: statement.run(...parameters).changes };
  return { rows: statement.all(...parameters), changes: null };
}

function checkpoint(): void {
  // The first column says whether someone else's reading held the log back.
  const busy = opened().pragma('wal_checkpoint(truncate)', { simple: true });
  if (busy !== 0) throw new Fault('SQLITE_BUSY');
}

function close(): void {
  prepared.clear();
  db?.close();
  db = undefined;
}

function control(kind: Exclude<Task['kind'], 'open' | 'run'>): void {
  switch (kind) {
    case 'begin':
      opened().exec('begin immediate');
      began = true;
      break;
    case 'commit':
      assertTransactionStands();
      opened().exec('commit');
      began = false;
      break;
    case 'rollback':
      began = false;
      if (opened().inTransaction) opened().exec('rollback');
      break;
    case 'checkpoint':
      checkpoint();
      break;
    case 'close':
      close();
      break;
  }
}

function perform(task: Task): StatementResult {
  if (task.kind === 'run') return run(task.statement);
  if (task.kind === 'open') db = openFile(task.open);
  else control(task.kind);
  return NOTHING;
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'PLAINWORD_REFUSED';
}

function answer(request: Request): Reply {
  try {
    return { id: request.id, ok: true, result: perform(request) };
  } catch (error) {
    return { id: request.id, ok: false, code: codeOf(error) };
  }
}

parentPort?.on('message', (request: Request) => parentPort?.postMessage(answer(request), []));
