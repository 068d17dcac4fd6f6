import { useEffect, useEffectEvent } from 'react';
import { dialogIsOpen, isEditable } from '../../app/editable';

const STEPS = new Map([
  ['ArrowDown', 1],
  ['j', 1],
  ['ArrowUp', -1],
  ['k', -1],
]);

/** Arrow keys and J and K move through a list, except where they belong to what is typed or scrolled. */
export function useRowKeys(onMove: (by: number) => void): void {
  const move = useEffectEvent(onMove);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const by = STEPS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
        return;
      const { target } = event;
      if (dialogIsOpen() || isEditable(target)) return;
      if (target instanceof HTMLElement && target.matches('pre, [role="option"]')) return;
      event.preventDefault();
      move(by);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
