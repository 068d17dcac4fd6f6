import { AMERICAN_BEGINNINGS, DOUBLED_L_VERBS } from '../../../lexicons/american-spellings';
import { pairsOf, wordsOf } from '../../../lexicons/read-lexicon';

const beginnings = new Map(pairsOf(AMERICAN_BEGINNINGS));
const doubledL = new Set(wordsOf(DOUBLED_L_VERBS));
const SHORTEST = 2;
const L_ENDING = /^(?:ed|er|ers|ing|ings|or|ors|ist|ists|ation|ations|ous|y)$/u;

/** The British spelling of an American one ("colorful" → "colourful"), or nothing; `isKnown` knows British words. */
export function britishFor(word: string, isKnown: (word: string) => boolean): string | undefined {
  if (isKnown(word)) return undefined;
  for (let at = word.length; at >= SHORTEST; at -= 1) {
    const [beginning, rest] = [word.slice(0, at), word.slice(at)];
    for (const british of beginnings.get(beginning) ?? []) {
      const whole = joined(british, rest);
      if (isKnown(whole)) return whole;
    }
    if (doubledL.has(beginning) && L_ENDING.test(rest) && isKnown(`${beginning}l${rest}`))
      return `${beginning}l${rest}`;
  }
  return undefined;
}

/** "centre" and "ed" make "centred". */
function joined(beginning: string, ending: string): string {
  return beginning.endsWith('e') && /^(?:e|ing)/u.test(ending)
    ? beginning.slice(0, -1) + ending
    : beginning + ending;
}
