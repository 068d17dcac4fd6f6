import { NO_HEAD, type QuotedHead } from './headers/quoted-head';

/** A message whose lines are being gathered. */
export class OpenMessage {
  head: QuotedHead;
  /** How many ">" lead its lines. */
  readonly depth: number;
  readonly parent: OpenMessage | null;
  readonly children: OpenMessage[] = [];
  readonly lines: string[] = [];
  /** Before which of its lines a quote stood, and which of the quoted message's lines that was. */
  readonly quotes: { before: number; of: OpenMessage; from: number; to: number }[] = [];
  #blank = 0;

  constructor(head: QuotedHead, depth: number, parent: OpenMessage | null) {
    this.head = head;
    this.depth = depth;
    this.parent = parent;
    parent?.children.push(this);
  }

  /** 0 is the mail itself. */
  get level(): number {
    return this.parent === null ? 0 : this.parent.level + 1;
  }

  addBlank(): void {
    this.#blank += 1;
  }

  add(line: string): void {
    if (this.lines.length > 0) for (let i = 0; i < this.#blank; i += 1) this.lines.push('');
    this.#blank = 0;
    this.lines.push(line);
  }

  /** The quote that stands at this depth already, or a new one that nobody is named for. */
  quoteAt(depth: number): OpenMessage {
    const last = this.children.at(-1);
    return last !== undefined && last.depth > this.depth && last.depth <= depth
      ? last
      : new OpenMessage(NO_HEAD, depth, this);
  }
}

/** Every message, each before those it quotes. */
export function inOrder(message: OpenMessage): OpenMessage[] {
  const all: OpenMessage[] = [];
  const waiting = [message];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    all.push(next);
    waiting.push(...next.children.toReversed());
  }
  return all;
}
