import { useEffect, useState, type RefObject } from 'react';
import type { Id } from '../../../../domain/identity';

/** How far below the upper edge of what is in sight a message is looked for, in CSS pixels. */
const BELOW = 40;

/** The message at the top of what is in sight, as the list is scrolled. */
export function useInSight(list: RefObject<HTMLElement | null>): Id | null {
  const [inSight, setInSight] = useState<Id | null>(null);
  useEffect(() => {
    let frame = 0;
    function look() {
      frame = 0;
      const element = list.current;
      if (element === null) return;
      const { left, top, bottom } = element.getBoundingClientRect();
      const y = Math.min(Math.max(top, 0) + BELOW, bottom - 1);
      const row = document.elementFromPoint(left + BELOW, y)?.closest<HTMLElement>('[data-message]');
      const id = row?.dataset['message'];
      if (id !== undefined) setInSight(id);
    }
    function onScroll() {
      if (frame === 0) frame = requestAnimationFrame(look);
    }
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, [list]);
  return inSight;
}
