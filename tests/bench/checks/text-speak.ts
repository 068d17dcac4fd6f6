import { z } from 'zod';
import { seededChance } from '../chance';
import { short, shareOf, withInterval } from './aligned-table';
import { isFixRight } from './fix-judgement';
import { pieces, type GoldText, type MarkedSpan } from './gold';
import { bootstrap } from './intervals';
import type { Tweet } from './labelled-data';
import { isOf, overlaps, type Reader } from './mark';

/** A text with its scored tokens: those to be flagged, and those to be left alone. */
interface ScoredText extends GoldText {
  readonly tokens: readonly { readonly start: number; readonly end: number; readonly isPositive: boolean }[];
}

export const textSpeakSchema = z.object({
  texts: z.number(),
  positive: z.number(),
  flagged: z.number(),
  hit: z.number(),
  f1: z.tuple([z.number(), z.number()]),
  /** Marked words that were found, and those of them for which a fix is one of the wordings. */
  found: z.number(),
  right: z.number(),
  offersFixes: z.boolean(),
});
export type TextSpeakFigures = z.infer<typeof textSpeakSchema>;

/**
 * A tweet by the protocol of W-NUT: tokens joined by single spaces; positive where the output differs, case aside;
 * mentions, hashtags, web addresses, "rt" and what has no letter or digit are left out.
 */
export function scoredTweet({ input, output }: Tweet): ScoredText {
  let start = 0;
  const spans: MarkedSpan[] = [];
  const tokens: ScoredText['tokens'][number][] = [];
  for (const [i, token] of input.entries()) {
    const end = start + token.length;
    const wanted = output[i]?.toLowerCase() ?? '';
    const isLeftOut = /^[@#]|^https?:|^www\.|^rt$/iu.test(token) || !/[\p{L}\p{N}]/u.test(token);
    if (!isLeftOut) {
      const isPositive = wanted !== token.toLowerCase();
      tokens.push({ start, end, isPositive });
      if (isPositive) spans.push({ start, end, wordings: [wanted] });
    }
    start = end + 1;
  }
  return { text: input.join(' '), spans, tokens };
}

/** A gold text: its white-space pieces, positive where they overlap marked words; neutral ones are left out. */
export function scoredGold({ text, spans }: GoldText): ScoredText {
  const tokens = pieces(text).flatMap((piece) => {
    const over = spans.filter((span) => overlaps(span, piece));
    const isPositive = over.some(({ wordings }) => wordings.length > 0);
    return over.length > 0 && !isPositive ? [] : [{ ...piece, isPositive }];
  });
  return { text, spans: spans.filter(({ wordings }) => wordings.length > 0), tokens };
}

/** Counts tokens. `onMiss` is told of misses, for texts that may be read. */
export async function measureTextSpeak(
  reader: Reader,
  texts: readonly ScoredText[],
  onMiss?: (what: string, text: string) => void,
): Promise<TextSpeakFigures> {
  const perText: { hit: number; flagged: number; positive: number }[] = [];
  let found = 0;
  let right = 0;
  let offersFixes = false;
  for (const { text, spans, tokens } of texts) {
    const marks = (await reader.read(text)).filter((mark) => isOf(mark, 'written-in-full/'));
    const counts = { hit: 0, flagged: 0, positive: 0 };
    for (const token of tokens) {
      const isFlagged = marks.some((mark) => overlaps(mark, token));
      if (token.isPositive) counts.positive += 1;
      if (isFlagged) counts.flagged += 1;
      if (isFlagged && token.isPositive) counts.hit += 1;
      if (isFlagged !== token.isPositive) {
        const words = text.slice(token.start, token.end);
        onMiss?.(token.isPositive ? `missed “${words}”` : `false alarm “${words}”`, text);
      }
    }
    perText.push(counts);
    for (const span of spans) {
      const over = marks.filter((mark) => overlaps(mark, span));
      if (over.length === 0) continue;
      found += 1;
      offersFixes ||= over.some(({ fixes }) => fixes.length > 0);
      if (isFixRight(text, span, spans, over)) right += 1;
      else onMiss?.(`wrong fix for “${text.slice(span.start, span.end)}”: ${over.flatMap(({ fixes }) => fixes).join(', ')}`, text); // prettier-ignore
    }
  }
  const interval = bootstrap(perText, (some) => f1Of(total(some)), seededChance(15));
  return { texts: texts.length, ...total(perText), f1: [...interval], found, right, offersFixes };
}

type Counts = Pick<TextSpeakFigures, 'hit' | 'flagged' | 'positive'>;

function total(counts: readonly Counts[]): Counts {
  const sum = { hit: 0, flagged: 0, positive: 0 };
  for (const { hit, flagged, positive } of counts) {
    sum.hit += hit;
    sum.flagged += flagged;
    sum.positive += positive;
  }
  return sum;
}

function f1Of({ hit, flagged, positive }: Counts): number {
  return (2 * hit) / (flagged + positive);
}

export const TEXT_SPEAK_COLUMNS = ['F1', 'precision', 'recall', 'a fix is right, of those found'];

/** The cells of one row, under the columns above. */
export function textSpeakCells(figures: TextSpeakFigures): string[] {
  const { hit, flagged, positive, f1, found, right, offersFixes } = figures;
  return [
    withInterval(f1Of(figures), f1),
    short(hit / flagged),
    short(hit / positive),
    offersFixes ? shareOf(right, found) : '–',
  ];
}
