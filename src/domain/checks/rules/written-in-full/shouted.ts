import { abbreviations } from './abbreviation-index';
import { wordsOf } from '../../lexicons/read-lexicon';
import { WORDS_IN_CAPITALS } from '../../lexicons/short-forms-that-are-words';
import { keyBefore } from '../../neighbours';
import type { Token } from '../../tokenise';

const words = new Set(wordsOf(WORDS_IN_CAPITALS));

/** Whether a form is a word too and stands among shouted words: "PLEASE PASS THE SALT". */
export function isWordAmongShouts(tokens: readonly Token[], at: number, key: string): boolean {
  return words.has(key) && isShouting(tokens, at);
}

/** Whether words near by in the sentence are shouted, and are no abbreviations themselves: one long one or two. */
export function isShouting(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let shouted = 0;
  for (let i = Math.max(0, at - 3); i < at + 4; i += 1) {
    const near = tokens[i];
    if (i === at || near?.sentence !== sentence || near?.kind !== 'word' || near.text.length < 2) continue;
    const isShouted = near.text === near.text.toUpperCase() && /^\p{Lu}+$/u.test(near.text);
    if (isShouted && abbreviations.at(tokens, i) === undefined) shouted += near.text.length > 3 ? 2 : 1;
  }
  return shouted > 1;
}

/** "Reply SPA to take a place": a word in capitals that is to be sent back. */
export function isToBeReplied(tokens: readonly Token[], at: number): boolean {
  const quoted = tokens[at - 1]?.kind === 'mark' && /^["'“‘]$/u.test(tokens[at - 1]?.text ?? '');
  return quoted || /^(?:reply|text|word|type|code|send|say)$/u.test(keyBefore(tokens, at));
}
