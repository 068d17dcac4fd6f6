import type { Id } from '../../../../domain/identity';
import type { Passage } from '../../../../domain/trails/review/passage';

/** Where a point of the page lies in a message's body; a mark counts as one: before or after it, never amid it. */
function placeOf(
  node: Node,
  offset: number,
  edge: 'start' | 'end',
): { messageId: Id; at: number } | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-start]');
  const messageId = element?.closest<HTMLElement>('[data-message]')?.dataset['message'];
  if (piece == null || messageId === undefined) return undefined;
  const { start, end, kind } = piece.dataset;
  if (kind === 'words' && node instanceof Text) return { messageId, at: Number(start) + offset };
  return { messageId, at: Number(edge === 'start' ? start : end) };
}

/** The words that are marked on the page, within one message. */
export function pickedWords(selection: Selection | null): (Passage & { messageId: Id }) | undefined {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const from = placeOf(range.startContainer, range.startOffset, 'start');
  const to = placeOf(range.endContainer, range.endOffset, 'end');
  if (from === undefined || to === undefined || from.messageId !== to.messageId || to.at <= from.at)
    return undefined;
  return { messageId: from.messageId, start: from.at, end: to.at };
}

/** Marks words on the page, and brings them into sight. */
export function markWords(row: Element, { start, end }: Passage): void {
  const pieces = [...row.querySelectorAll<HTMLElement>('[data-start]')];
  const at = (place: number) =>
    pieces.find(({ dataset }) => Number(dataset['start']) <= place && place <= Number(dataset['end']));
  const [first, last] = [at(start), at(end)];
  if (first === undefined || last === undefined) return;
  const range = document.createRange();
  set(first, start, (node, offset) => range.setStart(node, offset), () => range.setStartBefore(first)); // prettier-ignore
  set(last, end, (node, offset) => range.setEnd(node, offset), () => range.setEndAfter(last)); // prettier-ignore
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  last.scrollIntoView({ block: 'nearest' });
}

function set(
  piece: HTMLElement,
  place: number,
  inText: (node: Text, offset: number) => void,
  beside: () => void,
): void {
  const text = piece.firstChild;
  if (piece.dataset['kind'] === 'words' && text instanceof Text)
    inText(text, Math.min(text.length, place - Number(piece.dataset['start'])));
  else beside();
}
