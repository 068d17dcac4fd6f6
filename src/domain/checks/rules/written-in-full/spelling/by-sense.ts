import { AMERICAN_BY_SENSE } from '../../../lexicons/american-spellings';
import { pairsOf, wordsOf } from '../../../lexicons/read-lexicon';
import { keyAfter, keyBefore, sentenceAround } from '../../../neighbours';
import type { Token } from '../../../tokenise';

/** Words that are British in one sense alone, with the British word for the other. */
const others = new Map(pairsOf(AMERICAN_BY_SENSE));
const OF_COMPUTERS = new Set(
  wordsOf(
    'computer, computers, software, laptop, install, code, windows, file, files, screen, app, menu, antivirus, pc',
  ),
);
const BEFORE_NOUN = new Set(
  wordsOf(
    'a, an, the, your, my, his, her, their, our, driving, tv, television, gp, gps, doctors, this, that, each, every, best, good',
  ),
);

/** Whether a word has a British sense and an American one, so that it is no wording to offer. */
export function hasAmericanSense(word: string): boolean {
  return others.has(word);
}

/** The British spelling of a word that is right in another sense, where it is clear that it is not meant: "your practise". */
export function britishBySense(tokens: readonly Token[], at: number): string | undefined {
  const key = tokens[at]?.key ?? '';
  const [british] = others.get(key) ?? [];
  if (british === undefined) return undefined;
  if (key.startsWith('program')) return isOfComputers(tokens, at) ? undefined : british;
  if (key === 'gray') return british;
  const after = keyAfter(tokens, at);
  return BEFORE_NOUN.has(keyBefore(tokens, at)) && after !== 'to' ? british : undefined;
}

function isOfComputers(tokens: readonly Token[], at: number): boolean {
  const { from, to } = sentenceAround(tokens, at);
  return tokens.slice(from, to).some(({ key }) => OF_COMPUTERS.has(key));
}
