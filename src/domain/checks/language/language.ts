import { classModelOf } from './class-model';
import { isKnown } from './known-words';
import { CLASSES, MARKS } from './model-words';
import type { PartnersData } from './partners';
import { openSections } from './sections';
import { forEachSoundAlike } from './sound-alikes';
import { vocabularyOf, type Vocabulary } from './vocabulary';
import { wordModelOf, type WordModel } from './word-model';

/** British English as the checks know it: which words there are, which stand together, and which are mistaken for others. */
export interface Language {
  readonly version: string;
  readonly vocabulary: Vocabulary;
  readonly model: WordModel;
  /** Whether a word in lower case is in the British word list. */
  knows(word: string): boolean;
  /** Calls back for the number of every word that may be meant by one in lower case that sounds like it; some more than once. */
  forEachSoundAlike(word: string, visit: (number: number) => void): void;
  /** The same as it is kept, for what looks through thousands. */
  readonly partners: PartnersData;
}

/**
 * Reads the file `language/british-english.bin`. Its bytes stay where they are: opening takes a few milliseconds.
 * @throws Error when it is not such a file
 */
export function readLanguage(file: ArrayBuffer): Language {
  const sections = openSections(file);
  const known = sections.words('known-words');
  const sounds = { starts: sections.words('sound-starts'), numbers: sections.shorts('sound-words') };
  const partners = {
    starts: sections.words('partner-starts'),
    numbers: sections.shorts('partner-numbers'),
    kinds: sections.bytes('partner-kinds'),
  };
  const vocabulary = vocabularyOf({
    letters: sections.bytes('letters'),
    starts: sections.words('letter-starts'),
    places: sections.shorts('word-places'),
  });
  const others = new Set([...Object.values(CLASSES), ...MARKS].map((key) => vocabulary.numberOf(key)));
  return {
    version: sections.version,
    vocabulary,
    model: wordModelOf({
      words: sections.bytes('word-counts'),
      inSentences: sections.bytes('word-sentences'),
      besideWords: sections.bytes('word-besides'),
      classes: classModelOf({
        classes: sections.bytes('word-classes'),
        after: sections.bytes('class-after'),
        before: sections.bytes('class-before'),
      }),
      pairs: { fingerprints: sections.shorts('pair-marks'), bytes: sections.bytes('pair-counts') },
      triples: { fingerprints: sections.shorts('triple-marks'), bytes: sections.bytes('triple-counts') },
      isWord: (number) => !others.has(number),
    }),
    knows: (word) => isKnown(known, word),
    forEachSoundAlike: (word, visit) => forEachSoundAlike(sounds, word, visit),
    partners,
  };
}
