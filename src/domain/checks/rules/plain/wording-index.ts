import { plainSentence, sentenceText, type PlainWords } from './plain-words';

/** A wording where it stands among the plain words: `from` up to `to`, with what its list says of it. */
export interface WordingMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Wording<T> {
  readonly line: string;
  readonly value: T;
  pattern: RegExp | undefined;
}

/** Words that stand in for a choice, such as `@someone`, to be used in wordings. */
export type Choices = Readonly<Record<string, string>>;

/**
 * Wordings with choices and gaps, one a line, found in plain words:
 * `(took|taken) [all|too many] (my|his) ~2 ^(tablets|pills)`: one of these; one of these or none; up to two words of any kind;
 * `fail*`: any ending; `@someone`: a choice that is named; `!(to|for)`: none of these next; `$`: nothing more is said. A line is tried only in sentences that hold a
 * word of the piece marked `^`, its rarest, and is compiled only then.
 */
export class WordingIndex<T> {
  readonly #byWord = new Map<string, Wording<T>[]>();
  readonly #choices: Choices;
  #lists: readonly (readonly [string, T])[];

  constructor(lists: readonly (readonly [string, T])[], choices: Choices = {}) {
    this.#lists = lists;
    this.#choices = choices;
  }

  /** Every wording in the words, in order of where it begins; they may overlap. */
  all(plain: PlainWords): WordingMatch<T>[] {
    if (this.#lists.length > 0) this.#read();
    const found: WordingMatch<T>[] = [];
    let sentence: { from: number; to: number } | undefined;
    let tried = new Set<Wording<T>>();
    for (let i = 0; i < plain.words.length; i += 1) {
      const wordings = this.#byWord.get(plain.words[i] ?? '');
      if (wordings === undefined) continue;
      if (sentence === undefined || i >= sentence.to) {
        sentence = plainSentence(plain, i);
        tried = new Set();
      }
      const text = sentenceText(plain, sentence);
      for (const wording of wordings) {
        if (tried.has(wording)) continue;
        tried.add(wording);
        this.#match(wording, text, sentence.from, found);
      }
    }
    return found.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  #match(wording: Wording<T>, text: string, base: number, found: WordingMatch<T>[]): void {
    wording.pattern ??= compile(wording.line, this.#choices);
    for (const match of text.matchAll(wording.pattern)) {
      const before = countSpaces(text, match.index) - 1;
      const length = countSpaces(match[0], match[0].length);
      found.push({ from: base + before, to: base + before + length, value: wording.value });
    }
  }

  #read(): void {
    for (const [block, value] of this.#lists) {
      for (const piece of block.split('\n')) {
        const line = piece.trim();
        if (line === '') continue;
        const wording: Wording<T> = { line, value, pattern: undefined };
        for (const word of tellingWords(line, this.#choices)) {
          const list = this.#byWord.get(word);
          if (list === undefined) this.#byWord.set(word, [wording]);
          else if (list.at(-1) !== wording) list.push(wording);
        }
      }
    }
    this.#lists = [];
  }
}

function countSpaces(text: string, end: number): number {
  let count = 0;
  for (let i = 0; i < end; i += 1) if (text.charCodeAt(i) === 0x20) count += 1;
  return count;
}

const PIECE = /!\([^)]*\)|\([^)]*\)|\[[^\]]*\]|~\d|@\w+|[^\s]+/g;

function alternatives(piece: string, choices: Choices): readonly string[] {
  if (piece.startsWith('@')) return (choices[piece.slice(1)] ?? piece).split('|');
  if (!piece.startsWith('(') && !piece.startsWith('[')) return [piece];
  const each = piece.slice(1, -1).split('|');
  return piece.includes('@') ? each.flatMap((one) => alternatives(one, choices)) : each;
}

/** The words one of which must stand in a sentence: of each choice in the piece marked `^`, its longest. */
function tellingWords(line: string, choices: Choices): readonly string[] {
  const at = line.indexOf('^') + 1;
  const end = line.indexOf(line.charAt(at) === '(' ? ')' : ' ', at);
  const piece = end < 0 ? line.slice(at) : line.slice(at, line.charAt(at) === '(' ? end + 1 : end);
  return alternatives(piece, choices).map(longestWord);
}

function longestWord(words: string): string {
  if (!words.includes(' ')) return words;
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Each piece takes the space after it, so that pieces follow one another; a gap never reaches across a break. */
function compile(line: string, choices: Choices): RegExp {
  const source = [...line.replace('^', '').matchAll(PIECE)].map(([piece]) => {
    if (piece === '$') return '(?=$|[|])';
    if (piece.startsWith('!')) return `(?!(?:${piece.slice(2, -1)}) )`;
    if (piece.startsWith('~')) return `(?:[^ |]{1,60} ){0,${piece.slice(1)}}?`;
    const any = alternatives(piece, choices)
      .map((each) => each.replaceAll('*', '[a-z]{0,12}'))
      .join('|');
    return piece.startsWith('[') ? `(?:(?:${any}) )?` : `(?:${any}) `;
  });
  return new RegExp(`(?<= )${source.join('')}`, 'g');
}
