import { sentenceAround } from '../../../neighbours';
import type { Token } from '../../../tokenise';

/** With so large a share of strange words a sentence is written in another language, whatever they are like. */
const MOSTLY_STRANGE = { words: 4, share: 0.75 } as const;
/** So is one with so many, or so large a share, that are like no British word. */
const UNLIKE_WORDS = 3;
const UNLIKE_SHARE = 0.4;
const FEW_UNLIKE_WORDS = 2;
const LARGE_SHARE = 0.6;

/** Whether the sentence around a token is written in another language, as far as its words are strange. */
export function isForeign(
  tokens: readonly Token[],
  at: number,
  isStrange: (key: string) => boolean,
  isUnlike: (key: string) => boolean,
): boolean {
  const { from, to } = sentenceAround(tokens, at);
  const words = tokens.slice(from, to).filter(({ kind, key }) => kind === 'word' && key.length > 1);
  const strange = words.filter(({ key, text }) => isStrange(key) || /[^\p{ASCII}’]/u.test(text));
  const share = strange.length / words.length;
  if (strange.length >= MOSTLY_STRANGE.words && share >= MOSTLY_STRANGE.share) return true;
  if (strange.length < FEW_UNLIKE_WORDS || share < UNLIKE_SHARE) return false;
  const unlike = strange.filter(({ key }) => isUnlike(key)).length;
  const shareUnlike = unlike / words.length;
  return (
    (unlike >= UNLIKE_WORDS && shareUnlike >= UNLIKE_SHARE) ||
    (unlike >= FEW_UNLIKE_WORDS && shareUnlike >= LARGE_SHARE)
  );
}
