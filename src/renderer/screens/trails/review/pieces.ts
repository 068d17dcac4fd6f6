import { isAlwaysTakenOut, type Mention } from '../../../../domain/trails/review/mention';
import { overlap, without, type Passage } from '../../../../domain/trails/review/passage';
import type { Cut, DecidedParty, ReviewedMessage } from '../../../../domain/trails/review/review';
import type { KeptMessage } from '../../../../domain/trails/trail';
import type { FoldedPassage } from '../../../../domain/trails/trail-message';

/** A part of a body as the review shows it. Offsets are UTF-16 units into the body, end exclusive. */
export type Piece =
  | (Passage & { readonly kind: 'words' })
  /** An answer stands beside this quote. */
  | (Passage & { readonly kind: 'quote'; readonly quoted: string })
  | (Passage & { readonly kind: 'cut'; readonly cut: Cut })
  /** A third party's detail: decided on, or to be decided (`party` null). */
  | (Passage & {
      readonly kind: 'party';
      readonly mention: Mention | null;
      readonly party: DecidedParty | null;
    })
  /** Other people's email addresses are always taken out of the words. */
  | (Passage & { readonly kind: 'address' });

/** Part of a body: open, or folded away until asked for. */
export interface Section extends Passage {
  readonly folded: FoldedPassage['kind'] | null;
  readonly pieces: readonly Piece[];
}

type Body = Pick<KeptMessage, 'body' | 'folded' | 'answers'>;

/**
 * A body as the review shows it: what is cut, what was decided, what is to be decided, and the words between, each
 * once and in order. Where choices overlap, the one that takes out more is shown.
 */
export function sectionsOf(
  { body, folded, answers }: Body,
  reviewed: ReviewedMessage | undefined,
  mentions: readonly Mention[],
): Section[] {
  const marks = marksOf(body, reviewed, mentions);
  const sections: Section[] = [];
  const add = (from: number, to: number, kind: Section['folded']) => {
    // The empty lines about a folded passage are folded with it.
    const words = body.slice(from, to);
    const start = from === 0 ? 0 : from + (/^\s*\n/u.exec(words)?.[0].length ?? 0);
    const end = to === body.length ? to : to - (/\s*$/u.exec(words)?.[0].length ?? 0);
    if (end <= start) return;
    sections.push({ start, end, folded: kind, pieces: piecesIn(start, end, marks, answers) });
  };
  let at = 0;
  for (const passage of folded) {
    add(at, passage.start, null);
    add(Math.max(at, passage.start), passage.end, passage.kind);
    at = Math.max(at, passage.end);
  }
  add(at, body.length, null);
  return sections;
}

type Mark = Exclude<Piece, { kind: 'words' | 'quote' }>;

/** What stands out in a body, in order, none overlapping another. */
export function marksOf(
  body: string,
  reviewed: ReviewedMessage | undefined,
  mentions: readonly Mention[],
): Mark[] {
  const marks: Mark[] = [];
  const take = (passage: Passage, what: (piece: Passage) => Mark) => {
    marks.push(...without(passage, marks).map(what));
  };
  const { cuts = [], parties = [] } = reviewed ?? {};
  for (const cut of cuts) take(cut, ({ start, end }) => ({ kind: 'cut', start, end, cut }));
  for (const choice of ['remove', 'replace', 'keep'] as const) {
    for (const party of parties) {
      if (party.choice !== choice) continue;
      const mention = mentions.find((each) => overlap(each, party)) ?? null;
      if (choice === 'keep' && mention !== null && isAlwaysTakenOut(mention)) continue;
      take(party, ({ start, end }) => ({ kind: 'party', start, end, party, mention }));
    }
  }
  for (const mention of mentions) {
    if (isAlwaysTakenOut(mention)) take(mention, ({ start, end }) => ({ kind: 'address', start, end }));
    else
      take(mention, ({ start, end }) =>
        /[\p{L}\p{N}]/u.test(body.slice(start, end))
          ? { kind: 'party', start, end, party: null, mention }
          : { kind: 'party', start, end, party: decidedBeside(parties, mention), mention },
      );
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** What is left of a mention and has no words in it goes with what was decided on the rest. */
function decidedBeside(parties: readonly DecidedParty[], mention: Mention): DecidedParty | null {
  return parties.find((party) => overlap(party, mention)) ?? null;
}

function piecesIn(
  start: number,
  end: number,
  marks: readonly Mark[],
  answers: KeptMessage['answers'],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const words = (until: number) => {
    for (const { at: place, quoted } of answers) {
      if (place < at || place > until || (place === until && until !== end)) continue;
      if (pieces.some((piece) => piece.kind === 'quote' && piece.start === place)) continue;
      if (place > at) pieces.push({ kind: 'words', start: at, end: place });
      pieces.push({ kind: 'quote', start: place, end: place, quoted });
      at = place;
    }
    if (until > at) pieces.push({ kind: 'words', start: at, end: until });
    at = Math.max(at, until);
  };
  for (const mark of marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (to <= from) continue;
    words(from);
    pieces.push({ ...mark, start: from, end: to });
    at = Math.max(at, to);
  }
  words(end);
  return pieces;
}
