import { bitFor, marksOf, type WordList } from './first-words';
import { plainSentence, type PlainWords } from './plain-words';
import { alternativesOf, endOf, piecesOf, type Choices } from './wording';

/** A wording where it stands among the plain words: `from` up to `to`, with what its list says of it. */
export interface WordingMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

interface Wording<T> {
  readonly line: string;
  readonly value: T;
  pieces: ReturnType<typeof piecesOf> | undefined;
  /** The last sentence that it was tried in: several of its words may stand there. */
  triedIn: number;
}

/** Sentences looked through so far. */
let sentences = 0;

/**
 * Wordings with choices and gaps, one a line, found in plain words:
 * `(took|taken) [all|too many] (my|his) ~2 ^(tablets|pills)`: one of these; one of these or none; up to two words of any kind;
 * `fail*`: any ending; `%`: a comma or another break, or none; `@someone`: a choice that is named; `!(to|for)`: none of these next; `$`: nothing more is said. A line is tried only in sentences that hold a
 * word of the piece marked `^`, its rarest, and is cut into pieces only then.
 */
export class WordingIndex<T> implements WordList {
  readonly #bit: number;
  readonly #byWord = new Map<string, Wording<T>[]>();
  readonly #choices: Choices;
  #lists: readonly (readonly [string, T])[];

  constructor(lists: readonly (readonly [string, T])[], choices: Choices = {}) {
    this.#lists = lists;
    this.#choices = choices;
    this.#bit = bitFor(this);
  }

  /** Every wording in the words, in order of where it begins; they may overlap. */
  all(plain: PlainWords): WordingMatch<T>[] {
    const found: WordingMatch<T>[] = [];
    const { bits, any } = marksOf(plain);
    if ((any & this.#bit) === 0) return found;
    let sentence: { from: number; to: number } | undefined;
    for (let i = 0; i < bits.length; i += 1) {
      if (((bits[i] ?? 0) & this.#bit) === 0) continue;
      const wordings = this.#byWord.get(plain.words[i] ?? '');
      if (wordings === undefined) continue;
      if (sentence === undefined || i >= sentence.to) {
        sentence = plainSentence(plain, i);
        sentences += 1;
      }
      for (const wording of wordings) {
        if (wording.triedIn === sentences) continue;
        wording.triedIn = sentences;
        this.#match(wording, plain.words, sentence, found);
      }
    }
    return found.length < 2 ? found : found.sort((a, b) => a.from - b.from || b.to - a.to);
  }

  #match(
    wording: Wording<T>,
    words: readonly string[],
    { from, to }: { from: number; to: number },
    found: WordingMatch<T>[],
  ): void {
    wording.pieces ??= piecesOf(wording.line, this.#choices);
    for (let at = from; at < to; at += 1) {
      const end = endOf(wording.pieces, words, at, to);
      if (end <= at) continue;
      found.push({ from: at, to: end, value: wording.value });
      at = end - 1;
    }
  }

  read(add: (word: string) => void): void {
    for (const [block, value] of this.#lists) {
      for (const piece of block.split('\n')) {
        const line = piece.trim();
        if (line === '') continue;
        const wording: Wording<T> = { line, value, pieces: undefined, triedIn: 0 };
        for (const word of tellingWords(line, this.#choices)) {
          const list = this.#byWord.get(word);
          if (list === undefined) {
            this.#byWord.set(word, [wording]);
            add(word);
          } else if (list.at(-1) !== wording) list.push(wording);
        }
      }
    }
    this.#lists = [];
  }
}

/** The words one of which must stand in a sentence: of each choice in the piece marked `^`, its longest. */
function tellingWords(line: string, choices: Choices): readonly string[] {
  const at = line.indexOf('^') + 1;
  const end = line.indexOf(line.charAt(at) === '(' ? ')' : ' ', at);
  const piece = end < 0 ? line.slice(at) : line.slice(at, line.charAt(at) === '(' ? end + 1 : end);
  return alternativesOf(piece, choices).map(longestWord);
}

function longestWord(words: string): string {
  if (!words.includes(' ')) return words;
  return words.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
