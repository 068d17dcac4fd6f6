import type { Id } from '../../../../domain/identity';
import { overlap, type Passage } from '../../../../domain/trails/review/passage';
import type { Mention, PlacedMention } from '../../../../domain/trails/review/mention';

/** What the next key is about: a third party's detail, a passage that is cut, words that were picked, or a whole message. */
export interface Target extends Passage {
  readonly kind: 'party' | 'cut' | 'words' | 'message';
  readonly messageId: Id;
}

export function targetOf({ messageId, mention: { start, end } }: PlacedMention): Target {
  return { kind: 'party', messageId, start, end };
}

export function messageTarget(messageId: Id): Target {
  return { kind: 'message', messageId, start: 0, end: 0 };
}

/** The mention a target is about, where it is one that was found. */
export function mentionAt(target: Target, mentions: readonly Mention[] | undefined): Mention | null {
  if (target.kind !== 'party') return null;
  return mentions?.find((mention) => overlap(mention, target)) ?? null;
}

/**
 * The open mention after (or before) a place, going round at the end.
 * @param open in the order of the trail
 * @param order of the trail's messages
 */
export function nextOpen(
  open: readonly PlacedMention[],
  from: Target | null,
  order: readonly Id[],
  by: 1 | -1 = 1,
): PlacedMention | undefined {
  if (from === null) return by === 1 ? open[0] : open.at(-1);
  const row = order.indexOf(from.messageId);
  const isAfter = ({ messageId, mention }: PlacedMention) => {
    const other = order.indexOf(messageId);
    return other === row ? mention.start > from.start : other > row;
  };
  const isBefore = ({ messageId, mention }: PlacedMention) => {
    const other = order.indexOf(messageId);
    return other === row ? mention.start < from.start : other < row;
  };
  if (by === 1) return open.find(isAfter) ?? open[0];
  return open.findLast(isBefore) ?? open.at(-1);
}
