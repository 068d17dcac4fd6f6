import { useEffect, useEffectEvent } from 'react';
import { dialogIsOpen } from '../../app/editable';

export interface ComposeKeys {
  onStep: (by: 1 | -1) => void;
  onFixNext: () => void;
  onReview: () => void;
  onTemplate: () => void;
}

/** The compose window's keys, wherever the focus is in it; what the editor took is left alone. */
export function useComposeKeys({ onStep, onFixNext, onReview, onTemplate }: ComposeKeys): void {
  const act = useEffectEvent((event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && ctrl) onReview();
    else if (event.defaultPrevented) return false;
    else if (event.key.toLowerCase() === 't' && ctrl && event.shiftKey && !event.altKey) onTemplate();
    else if (event.key === 'F8') onStep(event.shiftKey ? -1 : 1);
    else if ((event.key === '.' && ctrl) || (event.key === 'Enter' && event.altKey)) onFixNext();
    else return false;
    return true;
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.isComposing || dialogIsOpen()) return;
      if (act(event)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
