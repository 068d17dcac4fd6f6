import type { Language } from '../../../language/language';
import { LOST_APOSTROPHES } from '../../../lexicons/apostrophes';
import { CLINICAL_WORDS } from '../../../lexicons/clinical-words';
import { EVERYDAY_WORDS } from '../../../lexicons/everyday-words';
import { OTHER_LANGUAGES } from '../../../lexicons/other-languages';
import { pairsOf, wordsOf } from '../../../lexicons/read-lexicon';
import { TEXT_SPEAK } from '../../../lexicons/text-speak';
import { STAFF_TEXT_SPEAK } from '../../../lexicons/text-speak-staff';
import { GIVEN, nameBits, TOWN } from '../../identifier/name-lexicon';
import { doubtOfFormed } from './formed-words';

/** How much surer a correction of a family name in small letters must be, in nats. */
const DOUBT_OF_NAME = 3;

const ENDS_POSSESSIVE = /(?:'s|s')$/u;
const IZE = /iz(e[ds]?|er|ers|ing|ation|ations|ational|able|ability)$/u;

let others: ReadonlySet<string> | undefined;

/** Whether another rule speaks of a word: text speak and lost apostrophes. */
export function isOfOtherRules(word: string): boolean {
  others ??= new Set([TEXT_SPEAK, STAFF_TEXT_SPEAK, LOST_APOSTROPHES].flatMap(pairsOf).map(([form]) => form));
  return others.has(word);
}

/**
 * How well a word in lower case is known: infinite where it is right as it stands (or another rule speaks of it, so that
 * nothing is marked twice); else how much surer than of a strange word a correction must be, in nats.
 */
export function doubtOf(language: Language): (word: string) => number {
  const right = new Set([CLINICAL_WORDS, EVERYDAY_WORDS, OTHER_LANGUAGES].flatMap(wordsOf));
  /** "organize" is as British as "organise". */
  const isKnown = (word: string): boolean =>
    language.knows(word) ||
    right.has(word) ||
    isOfOtherRules(word) ||
    (IZE.test(word) && language.knows(word.replace(IZE, 'is$1')));

  /** Words that others are made of: such as are met, so that no rarity makes a misspelling look like a word. */
  const isMet = (word: string): boolean =>
    right.has(word) || (language.vocabulary.numberOf(word) >= 0 && language.knows(word));

  return (word) => {
    const base = word.replace(ENDS_POSSESSIVE, '');
    if (isKnown(word) || (base !== word && isKnown(base))) return Number.POSITIVE_INFINITY;
    const bits = nameBits(word);
    if ((bits & (GIVEN | TOWN)) !== 0) return Number.POSITIVE_INFINITY;
    return Math.max(bits === 0 ? 0 : DOUBT_OF_NAME, doubtOfFormed(word, isMet));
  };
}
