import { isSeparator } from '../inbox/mail-files/mbox-separator';

const LF = 0x0a;
const CR = 0x0d;
/** A line that is longer is no separator, and is passed on in parts. */
const LONGEST_LINE = 64 * 1024;
const FROM = Buffer.from('From ');
const ESCAPED = Buffer.from('>From ');

/** What comes out of a folder of mails: the next mail begins, or a piece of the one that began. */
export type MboxPart = { readonly kind: 'mail' } | { readonly kind: 'piece'; readonly bytes: Uint8Array };

/** Whether a file is a folder of mails (.mbox) by its first bytes. */
export function isMbox(firstBytes: Uint8Array): boolean {
  const end = firstBytes.indexOf(LF);
  return isSeparator(firstBytes, 0, end === -1 ? firstBytes.length : end);
}

/**
 * Takes a folder of mails in one file (.mbox, RFC 4155) apart while it comes in, piece by piece: each mail as it was before
 * it was put there. A mail begins after a separator that follows a blank line.
 */
export class MboxSplitter {
  #rest: Uint8Array = new Uint8Array(0);
  /** Whether the line before was blank. */
  #blank = true;
  /** Whether the rest goes on with a line of which a part was passed on. */
  #midLine = false;
  #begun = false;

  /** The next piece of the file. */
  push(bytes: Uint8Array): MboxPart[] {
    return this.#take(Buffer.concat([this.#rest, bytes]), false);
  }

  /** The file is over. */
  end(): MboxPart[] {
    return this.#take(Buffer.from(this.#rest), true);
  }

  #take(held: Buffer, isOver: boolean): MboxPart[] {
    const parts: MboxPart[] = [];
    const kept: Uint8Array[] = [];
    const flush = () => {
      const bytes = Buffer.concat(kept.splice(0));
      if (bytes.length > 0 && this.#begun) parts.push({ kind: 'piece', bytes });
    };
    let at = 0;
    while (at < held.length) {
      const newLine = held.indexOf(LF, at);
      const isWhole = newLine !== -1;
      const end = isWhole ? newLine : held.length;
      if (!isWhole && !isOver && end - at < LONGEST_LINE) break;
      if (!this.#midLine && this.#blank && isSeparator(held, at, end)) {
        flush();
        this.#begun = true;
        parts.push({ kind: 'mail' });
        // The line end of the separator goes with it, also where it has not come yet.
        at = isWhole ? newLine + 1 : end;
        this.#blank = false;
        continue;
      }
      const line = held.subarray(at, isWhole ? newLine + 1 : end);
      kept.push(this.#midLine ? line : unescaped(line));
      this.#blank = !this.#midLine && (end === at || (end === at + 1 && held[at] === CR));
      this.#midLine = !isWhole;
      at += line.length;
    }
    flush();
    this.#rest = Buffer.from(held.subarray(at));
    return parts;
  }
}

/** ">From " at the beginning of a line was "From " before it was put into the file. */
function unescaped(line: Buffer): Buffer {
  const isEscaped = line.subarray(0, ESCAPED.length).equals(ESCAPED);
  return isEscaped ? line.subarray(ESCAPED.length - FROM.length) : line;
}
