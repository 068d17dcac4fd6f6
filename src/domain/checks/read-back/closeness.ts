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
    if (!sentence.some(({ at }) => asked.has(at))) continue;
    const numbers = sentence.map(({ key, capital }) => {
      const number = vocabulary.numberOf(key);
      return number >= 0 ? number : capital ? name : unknown;
    });
    for (const [i, { at }] of sentence.entries()) {
      const partners = asked
        .get(at)
        ?.map((partner) => vocabulary.numberOf(partner))
        .filter((number) => number >= 0);
      const own = numbers[i] ?? unknown;
      if (partners === undefined || partners.length === 0 || own === unknown) continue;
      const fit = model.fitAt({
        before2: numbers[i - 2] ?? start,
        before1: numbers[i - 1] ?? start,
        after1: numbers[i + 1] ?? end,
        after2: numbers[i + 2] ?? end,
      });
      closeness.set(at, Math.max(...partners.map(fit)) - fit(own));
    }
  }
  return closeness;
}
