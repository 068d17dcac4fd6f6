import { useEffect } from 'react';
import { rowId } from './MessageRow';
import { markWords } from './picked-words';
import type { Target } from './target';

/** Takes the keyboard, and what is in sight, to what the next key is about. */
export function useTargetFocus(target: Target | null): void {
  useEffect(() => {
    if (target === null) return;
    const row = document.getElementById(rowId(target.messageId));
    if (row === null) return;
    if (target.kind === 'words') {
      row.focus({ preventScroll: true });
      markWords(row, target);
      return;
    }
    const mark =
      target.kind === 'message'
        ? row
        : [...row.querySelectorAll<HTMLElement>('[role="button"]')].find(
            (each) => each.getAttribute('aria-pressed') === 'true',
          );
    if (mark === undefined) return;
    window.getSelection()?.removeAllRanges();
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'nearest' });
  }, [target]);
}
