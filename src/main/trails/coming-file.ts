import { createHash, type Hash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import type { Id } from '../../domain/identity';
import type { WholeMail } from '../store/mail-store';
import type { Stamp } from '../store/people-store';
import type { Store } from '../store/store';
import { isMbox, MboxSplitter } from './mbox-splitter';

/** A mail whose pieces are being kept. */
interface ComingMail {
  readonly id: Id;
  readonly hash: Hash;
  /** What came and is not written yet. */
  waiting: Uint8Array[];
  /** Whether the store knows of it. */
  begun: boolean;
  place: number;
  bytes: number;
}

/** More mails in one file than this are left out: a year of a busy mailbox. */
const MOST_MAILS = 5_000;
/**
 * So many bytes are written at once, and while they are the next ones come in: each writing waits for the disk, and
 * what a kill takes is swept at the next start, however much of it was written.
 */
const WRITTEN_AT_ONCE = 4 * 1024 * 1024;
/** So are so many small mails. */
const BEGUN_AT_ONCE = 200;

/**
 * A file of mail on its way into the store: one mail, or each mail of a folder (.mbox) as one of its own. Nothing of it
 * counts before it is whole.
 */
export class ComingFile {
  readonly #store: Pick<Store, 'transaction'>;
  readonly #firstId: Id;
  readonly #stamp: Stamp;
  readonly #coming: ComingMail[] = [];
  /** Those of which something is not written yet. */
  #unwritten = new Set<ComingMail>();
  #unwrittenBytes = 0;
  /** What is being written now; rejects where it could not be. */
  #writing: Promise<void> = Promise.resolve();
  #splitter: MboxSplitter | null = null;
  #isFirst = true;
  #left = 0;

  constructor(store: Pick<Store, 'transaction'>, id: Id, stamp: Stamp) {
    this.#store = store;
    this.#firstId = id;
    this.#stamp = stamp;
  }

  /** How many mails of a folder were left out because it has too many. */
  get leftOut(): number {
    return this.#left;
  }

  /** @throws what the store throws where what came before could not be written */
  async add(bytes: Uint8Array): Promise<void> {
    if (this.#isFirst) {
      this.#isFirst = false;
      if (isMbox(bytes)) this.#splitter = new MboxSplitter();
      else this.#begin();
    }
    if (this.#splitter === null) this.#piece(bytes);
    else this.#parts(this.#splitter.push(bytes));
    if (this.#unwrittenBytes >= WRITTEN_AT_ONCE || this.#unwritten.size >= BEGUN_AT_ONCE) await this.#write();
  }

  /** @returns its mails, to be finished together */
  async end(name: string): Promise<WholeMail[]> {
    if (this.#splitter !== null) this.#parts(this.#splitter.end());
    await this.#write();
    await this.#writing;
    return this.#coming
      .filter(({ bytes }) => bytes > 0)
      .map(({ id, bytes, hash }) => ({
        id,
        source: { kind: 'file', name },
        bytes,
        sha256: hash.digest('hex'),
        arrived: null,
      }));
  }

  /** Nothing of it stays that was not finished. */
  async cancel(): Promise<void> {
    this.#unwritten.clear();
    await this.#writing.catch(() => undefined);
    const begun = this.#coming.filter((mail) => mail.begun);
    if (begun.length === 0) return;
    await this.#store.transaction(async ({ mails }) => {
      for (const { id } of begun) await mails.cancel(id);
    });
  }

  #parts(parts: ReturnType<MboxSplitter['push']>): void {
    for (const part of parts) {
      if (part.kind === 'mail') this.#begin();
      else this.#piece(part.bytes);
    }
  }

  #begin(): void {
    if (this.#coming.length >= MOST_MAILS) {
      this.#left += 1;
      return;
    }
    const id = this.#coming.length === 0 ? this.#firstId : newId();
    this.#coming.push({ id, hash: createHash('sha256'), waiting: [], begun: false, place: 0, bytes: 0 });
  }

  #piece(bytes: Uint8Array): void {
    const mail = this.#left > 0 ? undefined : this.#coming.at(-1);
    if (mail === undefined) return;
    mail.hash.update(bytes);
    mail.bytes += bytes.length;
    mail.waiting.push(bytes);
    this.#unwritten.add(mail);
    this.#unwrittenBytes += bytes.length;
  }

  /** Begins to write what waits, once what was begun before is written. @throws where that could not be */
  async #write(): Promise<void> {
    await this.#writing;
    const unwritten = [...this.#unwritten].map((mail) => ({ mail, pieces: mail.waiting.splice(0) }));
    this.#unwritten = new Set();
    this.#unwrittenBytes = 0;
    this.#writing = this.#store.transaction(async ({ mails }) => {
      for (const { mail, pieces } of unwritten) {
        if (!mail.begun) await mails.begin(mail.id, this.#stamp);
        mail.begun = true;
        await mails.chunk(mail.id, mail.place, together(pieces));
        mail.place += 1;
      }
    });
    // Whoever waits for it hears of it: the next piece, or the end.
    this.#writing.catch(() => undefined);
  }
}

/** In bytes of their own: what is passed to the database's thread takes the whole buffer under it along. */
function together(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
