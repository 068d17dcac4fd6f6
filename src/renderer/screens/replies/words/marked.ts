import type { ReplyMarks } from '../../../../domain/replies/reply';

/** What words can be marked as, the one that counts first in front. */
const KINDS = ['emergency', 'offensive', 'textSpeak'] as const;
export type MarkKind = (typeof KINDS)[number];

/** A part of a text that is marked in one way, or not at all. */
export interface MarkedPart {
  /** In UTF-16 units of the whole text. */
  readonly start: number;
  readonly words: string;
  readonly kinds: readonly MarkKind[];
}

type Spans = Pick<ReplyMarks, MarkKind>;

/** A text cut where its marks begin and end: the parts together are the text, to the letter (P30). */
export function markedParts(text: string, marks: Spans): MarkedPart[] {
  const edges = KINDS.flatMap((kind) => marks[kind].flatMap(({ start, end }) => [start, end]));
  const inside = edges.filter((edge) => edge > 0 && edge < text.length);
  const cuts = [...new Set([0, ...inside, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const kinds = KINDS.filter((kind) => marks[kind].some((span) => span.start <= start && span.end >= end));
    return { start, words: text.slice(start, end), kinds };
  });
}

/** The words a text is marked at in one way, each once, as they were written. */
export function markedWords(text: string, spans: Spans[MarkKind]): string[] {
  return [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].filter((words) => words !== '');
}
