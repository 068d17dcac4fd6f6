import { Worker } from 'node:worker_threads';
import { StoreUnavailable } from '../store-errors';
import { storeError } from './sqlite-errors';
import type { OpenFile, Reply, Statement, StatementResult, Task } from './thread-protocol';

interface Waiting {
  readonly resolve: (result: StatementResult) => void;
  readonly reject: (error: Error) => void;
  readonly sql: string;
}

/** Of Node 22.14 and later; under an older one the native library ends the process without a word. */
const OLDEST_NODE_API = 10;

/**
 * From the sources the thread is a .ts file, in the build it lies beside the bundle as .js. It takes none of the loaders
 * that this process may run under (tsx would read the native module's types in its place); the sources' thread takes
 * Node's own stripping of types.
 */
function startWorker(): Worker {
  if (Number(process.versions.napi) < OLDEST_NODE_API) {
    throw new StoreUnavailable('the store needs Node 22.14 or later: install a newer Node and start again');
  }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./sqlite-worker.js', import.meta.url), { execArgv: [] });
  }
  const execArgv = process.features.typescript === false ? ['--experimental-strip-types'] : [];
  return new Worker(new URL('./sqlite-worker.ts', import.meta.url), { execArgv });
}

/** The open file, in a thread of its own: every call is answered in the order it was asked. */
export class DatabaseThread {
  readonly #worker = startWorker();
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  #ended: Error | undefined;

  constructor() {
    this.#worker.on('message', (reply: Reply) => this.#settle(reply));
    this.#worker.on('error', (cause) => this.#end(cause));
    this.#worker.on('exit', () => this.#end(undefined));
  }

  /** @throws StoreDamaged (a wrong key looks the same), StoreUnavailable, DiskFull */
  async open(open: OpenFile): Promise<void> {
    await this.#ask({ kind: 'open', open });
  }

  /** Runs one statement. @throws the store's errors, StatementRefused */
  run(statement: Statement): Promise<StatementResult> {
    return this.#ask({ kind: 'run', statement }, statement.sql);
  }

  async begin(): Promise<void> {
    await this.#ask({ kind: 'begin' });
  }

  /** Returns once what was written is on the disk. */
  async commit(): Promise<void> {
    await this.#ask({ kind: 'commit' });
  }

  async rollback(): Promise<void> {
    await this.#ask({ kind: 'rollback' });
  }

  /** Moves the log into the main file. @throws StoreUnavailable when another process holds it back */
  async checkpoint(): Promise<void> {
    await this.#ask({ kind: 'checkpoint' });
  }

  /** Closes the file and ends the thread; SQLite puts what is left of the log into the file. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    try {
      await this.#ask({ kind: 'close' });
    } finally {
      await this.#worker.terminate();
    }
  }

  #ask(task: Task, sql = ''): Promise<StatementResult> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, sql });
      this.#worker.postMessage({ id, ...task }, []);
    });
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.ok) waiting?.resolve(reply.result);
    else waiting?.reject(storeError(reply.code, waiting.sql));
  }

  #end(cause: unknown): void {
    const error = new StoreUnavailable('the store is closed', { cause });
    this.#ended ??= error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
