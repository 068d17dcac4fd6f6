import type { Language } from '../language/language';
import type { Rule } from '../rule';
import { slip } from './predictive-text/slip';
import { shortenedWord } from './written-in-full/shortened-word';
import { spelling } from './written-in-full/spelling';

/** The rules that need the language itself: its words and what stands together in it. */
export function languageRules(language: Language): readonly Rule[] {
  return [spelling(language), shortenedWord(language), slip(language)];
}
