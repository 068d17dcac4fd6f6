import { codePageName, decoded } from './code-pages';
import { CHARACTERS, CHARSET_PAGES, SKIPPED } from './rtf-words';

/** What a mail's RTF holds: the HTML it was made from, where there was any, or plain words. */
export interface RtfText {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

interface Group {
  readonly skipped: boolean;
  /** Inside {\*\htmltag …}: what stands here is HTML of the original mail. */
  readonly isTag: boolean;
  readonly inFonts: boolean;
  /** How many characters follow \u for readers that know no Unicode. */
  readonly unicodeSkip: number;
  readonly htmlOff: boolean;
  readonly page: number;
}

const PIECE = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giu;
const MAX_GROUPS = 10_000;

/**
 * Reads RTF as Outlook stores it beside a mail ([MS-OXRTFEX] de-encapsulation): the HTML where it was made from HTML,
 * else the words. Pictures, objects and fields' instructions are left out. Throws nothing.
 */
export function rtfText(rtf: string): RtfText {
  return new RtfReading(
    /\\fromhtml1?\b/u.test(rtf.slice(0, 2_000)) && !/\\fromhtml0/u.test(rtf.slice(0, 2_000)),
  ).read(rtf);
}

class RtfReading {
  readonly #isHtml: boolean;
  readonly #groups: Group[] = [];
  readonly #fonts = new Map<number, number>();
  #group: Group = {
    skipped: false,
    isTag: false,
    inFonts: false,
    unicodeSkip: 1,
    htmlOff: false,
    page: 1252,
  };
  #page = 1252;
  #font = -1;
  #bytes: number[] = [];
  #skip = 0;
  #out: string[] = [];
  #star = false;

  constructor(isHtml: boolean) {
    this.#isHtml = isHtml;
  }

  read(rtf: string): RtfText {
    for (const [, word, number, hex, symbol, brace, text] of rtf.matchAll(PIECE)) {
      if (hex !== undefined) {
        if (!this.#skipOne()) this.#bytes.push(Number.parseInt(hex, 16));
        continue;
      }
      this.#flush();
      if (brace === '{') this.#open();
      else if (brace === '}') this.#group = this.#groups.pop() ?? this.#group;
      else if (word !== undefined)
        this.#word(word.toLowerCase(), number === undefined ? undefined : Number(number));
      else if (symbol !== undefined) this.#symbol(symbol);
      else if (text !== undefined) this.#text(text);
    }
    this.#flush();
    return { kind: this.#isHtml ? 'html' : 'text', content: this.#out.join('').trim() };
  }

  #open(): void {
    if (this.#groups.length < MAX_GROUPS) this.#groups.push(this.#group);
    this.#star = false;
    this.#skip = 0;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#star = true;
    else if (symbol === '~') this.#emit('\u00A0');
    else if (symbol === '_') this.#emit('-');
    else if (symbol === '\n' || symbol === '\r') this.#emit('\n');
    else if (/[\\{}]/u.test(symbol) && !this.#skipOne()) this.#emit(symbol);
  }

  #word(word: string, number: number | undefined): void {
    const star = this.#star;
    this.#star = false;
    if (word === 'htmltag' && star) this.#set({ isTag: true, skipped: false });
    else if (word === 'htmlrtf') this.#set({ htmlOff: number !== 0 });
    else if (word === 'fonttbl') this.#set({ skipped: true, inFonts: true });
    else if (SKIPPED.has(word) || (star && word !== 'htmltag' && word !== 'fldrslt'))
      this.#set({ skipped: true });
    else if (word === 'uc') this.#set({ unicodeSkip: Math.min(Math.max(number ?? 1, 0), 16) });
    else if (word === 'u' && number !== undefined) this.#unicode(number);
    else if (word === 'ansicpg' && number !== undefined) this.#setPage(number);
    else if (word === 'f' && number !== undefined) this.#useFont(number);
    else if (word === 'fcharset' && number !== undefined && this.#group.inFonts)
      this.#fonts.set(this.#font, CHARSET_PAGES[number] ?? this.#page); // prettier-ignore
    else if (CHARACTERS[word] !== undefined)
      this.#emit(this.#isHtml && !this.#group.isTag && word === 'par' ? '\r\n' : CHARACTERS[word]);
  }

  #setPage(number: number): void {
    this.#page = number;
    this.#set({ page: number });
  }

  #useFont(number: number): void {
    if (this.#group.inFonts) this.#font = number;
    else this.#set({ page: this.#fonts.get(number) ?? this.#page });
  }

  #unicode(number: number): void {
    this.#emit(String.fromCharCode(number < 0 ? number + 65_536 : number));
    this.#skip = this.#group.unicodeSkip;
  }

  #text(text: string): void {
    const skipped = Math.min(this.#skip, text.length);
    this.#skip -= skipped;
    this.#emit(text.slice(skipped));
  }

  #skipOne(): boolean {
    if (this.#skip === 0) return false;
    this.#skip -= 1;
    return true;
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    this.#emit(decoded(Uint8Array.from(this.#bytes), codePageName(this.#group.page)));
    this.#bytes = [];
  }

  #emit(text: string): void {
    const { skipped, isTag, htmlOff } = this.#group;
    if (skipped || (this.#isHtml && htmlOff && !isTag)) return;
    this.#out.push(text);
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change };
  }
}
