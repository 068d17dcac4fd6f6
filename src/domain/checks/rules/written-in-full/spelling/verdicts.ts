import type { Language } from '../../../language/language';
import { JOINED_WORDS } from '../../../lexicons/joined-words';
import { MISSPELLINGS } from '../../../lexicons/misspellings/all';
import { wordingsIn } from '../../../lexicons/sorted-forms';
import { britishFor } from './american';
import { hasAmericanSense } from './by-sense';
import { guesser, type Guess } from './guesses';
import { doubtOf } from './known-words';

/** What is to be said of a word wherever it stands. */
export type Verdict =
  | { readonly kind: 'right' }
  /** British in one sense, American in another. */
  | { readonly kind: 'by-sense' }
  /** A misspelling that is known to be one. */
  | { readonly kind: 'listed'; readonly wordings: readonly string[] }
  | { readonly kind: 'american'; readonly british: string }
  /** In no list: what it may stand for is to be weighed by its neighbours. `doubt`: how much surer a correction must be because it may well be meant, in nats. */
  | { readonly kind: 'strange'; readonly doubt: number; readonly guesses: () => readonly Guess[] };

const RIGHT: Verdict = { kind: 'right' };
const BY_SENSE: Verdict = { kind: 'by-sense' };
/** How many words are remembered at least; a long email has some hundreds. */
const REMEMBERED = 2_000;
/** Two letters are too soon like too many words. */
const SHORTEST = 3;
const LONGEST = 30;
const LETTERS = /^[a-z]+$/u;
const POSSESSIVE = /^([a-z]+)('s)$/u;

/** Judges words in lower case with straight apostrophes, and remembers what was judged last. */
export function judge(language: Language): (key: string) => Verdict {
  const doubt = whenNeeded(() => doubtOf(language));
  const guess = whenNeeded(() => guesser(language));
  let recent = new Map<string, Verdict>();
  let older: ReadonlyMap<string, Verdict> = new Map<string, Verdict>();

  const judged = (key: string): Verdict => {
    const wordings = listedWordings(key);
    if (wordings !== undefined) return { kind: 'listed', wordings: wordings.split('|') };
    if (hasAmericanSense(key)) return BY_SENSE;
    if (key.length < SHORTEST || language.knows(key)) return RIGHT;
    const [, base, ending] = POSSESSIVE.exec(key) ?? [];
    if (base !== undefined && ending !== undefined) return possessive(judged(base), ending);
    if (key.length > LONGEST || !LETTERS.test(key) || hasLostG(key)) return RIGHT;
    const british = britishFor(
      key,
      (word) => language.knows(word) || doubt()(word) === Number.POSITIVE_INFINITY,
    );
    if (british !== undefined) return { kind: 'american', british };
    const how = doubt()(key);
    if (how === Number.POSITIVE_INFINITY) return RIGHT;
    const guesses = whenNeeded(() =>
      guess()(key).filter(({ wording }) => listedWordings(wording) === undefined),
    );
    return { kind: 'strange', doubt: how, guesses };
  };
  /** "goin", which is text speak. */
  const hasLostG = (key: string): boolean =>
    key.length > 3 && key.endsWith('in') && language.knows(`${key}g`);

  return (key) => {
    const known = recent.get(key) ?? older.get(key);
    if (known !== undefined) return known;
    const verdict = judged(key);
    if (recent.size >= REMEMBERED) {
      older = recent;
      recent = new Map<string, Verdict>();
    }
    recent.set(key, verdict);
    return verdict;
  };
}

/** The wordings of a misspelling that is known to be one, parted by bars. */
function listedWordings(form: string): string | undefined {
  for (const block of MISSPELLINGS) {
    const wordings = mayHold(block, form) ? wordingsIn(block, form) : undefined;
    if (wordings !== undefined) return wordings;
  }
  return wordingsIn(JOINED_WORDS, form);
}

/** Whether a form lies between the first letter of a lexicon and that of its last line; each begins with a new line. */
function mayHold(block: string, form: string): boolean {
  const letter = form.charCodeAt(0);
  return (
    letter >= block.charCodeAt(1) && letter <= block.charCodeAt(block.lastIndexOf('\n', block.length - 2) + 1)
  );
}

/** Makes a thing when it is first asked for. */
function whenNeeded<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function possessive(verdict: Verdict, ending: string): Verdict {
  if (verdict.kind === 'listed')
    return { ...verdict, wordings: verdict.wordings.map((wording) => wording + ending) };
  if (verdict.kind === 'american') return { ...verdict, british: verdict.british + ending };
  if (verdict.kind !== 'strange') return RIGHT;
  const guesses = verdict.guesses;
  return {
    ...verdict,
    guesses: () => guesses().map((each) => ({ ...each, wording: each.wording + ending })),
  };
}
