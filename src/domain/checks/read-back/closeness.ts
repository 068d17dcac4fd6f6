import { CLASSES, modelSentences } from '../language/model-words';
import type { Language } from '../language/language';
import type { Token } from '../tokenise';
import type { TurningWord } from './turning-words';

/**
 * How much better (above 0) or worse the likeliest partner of each word fits where it stands, in nats, by the word's
 * token; nothing for words the model does not know. A swap is likely where both fit about as well.
 */
export function closenessOf(
  words: readonly TurningWord[],
  tokens: readonly Token[],
  { vocabulary, model }: Language,
): Map<number, number> {
  const asked = new Map(
    words.flatMap((word) => (word.at === undefined ? [] : [[word.at, word.partners] as const])),
  );
  const closeness = new Map<number, number>();
  const start = vocabulary.numberOf(CLASSES.start);
  const end = vocabulary.numberOf(CLASSES.end);
  const unknown = vocabulary.numberOf(CLASSES.unknown);
  const name = vocabulary.numberOf(CLASSES.name);
  for (const sentence of asked.size === 0 ? [] : modelSentences(tokens)) {
    const numberAt = (i: number, edge: number): number => {
      const word = sentence[i];
      if (word === undefined) return edge;
      const number = vocabulary.numberOf(word.key);
      return number >= 0 ? number : word.capital ? name : unknown;
    };
    for (let i = 0; i < sentence.length; i += 1) {
      const at = sentence[i]?.at ?? -1;
      const partners = asked.get(at);
      if (partners === undefined) continue;
      const own = numberAt(i, unknown);
      if (own === unknown) continue;
      const fit = model.fitAt({
        before2: numberAt(i - 2, start),
        before1: numberAt(i - 1, start),
        after1: numberAt(i + 1, end),
        after2: numberAt(i + 2, end),
      });
      let best = Number.NEGATIVE_INFINITY;
      for (const partner of partners) {
        const number = vocabulary.numberOf(partner);
        if (number >= 0) best = Math.max(best, fit(number));
      }
      if (best > Number.NEGATIVE_INFINITY) closeness.set(at, best - fit(own));
    }
  }
  return closeness;
}
