import { useEffect } from 'react';
import { usePlace } from '../state/place';
import { dialogIsOpen, isEditable } from './editable';
import { SCREENS } from './screens';

export interface ShortcutTargets {
  find: () => void;
  showShortcuts: () => void;
}

/** The frame's shortcuts. None of them is a key that types: AltGr, which is Ctrl with Alt, is left alone. */
export function useShortcuts({ find, showShortcuts }: ShortcutTargets): void {
  const go = usePlace((state) => state.go);
  useEffect(() => {
    function act(event: KeyboardEvent): boolean {
      if (event.key === 'F1' || (event.key === '?' && !isEditable(event.target))) showShortcuts();
      else if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
      else if (event.key.toLowerCase() === 'k') find();
      else if (event.key.toLowerCase() === 'n') go({ screen: 'compose', draftId: null, personId: null });
      else {
        const screen = SCREENS.find(({ key }) => key === event.key);
        if (screen === undefined) return false;
        go(screen.place);
      }
      return true;
    }
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      if (act(event)) event.preventDefault();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [find, go, showShortcuts]);
}
