import { useEffect, useEffectEvent } from 'react';
import { dialogIsOpen, isEditable } from '../../../app/editable';

/** What a key does to the reply that is chosen. */
export type ReplyKey = 'answer' | 'clarify' | 'by-phone' | 'no-answer';

const LETTERS: ReadonlyMap<string, ReplyKey> = new Map([
  ['q', 'clarify'],
  ['p', 'by-phone'],
  ['d', 'no-answer'],
]);

/** Enter answers from the list itself; on a button it presses that button. */
function isOnChosenRow(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('[data-reply-row]')) return target.getAttribute('aria-current') === 'true';
  return target.closest('button, a, summary, select, [role="group"]') === null;
}

/** What a key pressed on this screen means; nothing where it belongs to what is typed, or to another shortcut. */
export function replyKeyOf(event: KeyboardEvent): ReplyKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.isComposing)
    return undefined;
  if (dialogIsOpen() || isEditable(event.target)) return undefined;
  if (event.key === 'Enter') return isOnChosenRow(event.target) ? 'answer' : undefined;
  return event.shiftKey ? undefined : LETTERS.get(event.key.toLowerCase());
}

/** One key for each way in which a reply is seen to; a key that is held down acts once. */
export function useReplyKeys(onKey: (key: ReplyKey) => void): void {
  const act = useEffectEvent(onKey);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = replyKeyOf(event);
      if (key === undefined) return;
      event.preventDefault();
      if (!event.repeat) act(key);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
