import type { NextStep } from '../../../../domain/policy/decision';
import { usePlace, type Place } from '../../../state/place';
import { useToasts } from '../../../state/toasts';

const SCREENS: Partial<Record<NextStep, Place>> = {
  'authorise-use': { screen: 'services' },
  'open-service': { screen: 'services' },
  'open-settings': { screen: 'settings' },
};

/**
 * Opens the screen on which a step is taken, with the draft kept: compose offers it again.
 * @param keep saves all there is
 */
export function useStepAway(keep: () => Promise<unknown>): (step: NextStep) => void {
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  return (step) => {
    const place = SCREENS[step];
    if (place === undefined) return;
    void keep();
    go(place);
    say('Your draft is kept: Compose offers it again (Ctrl 1).');
  };
}
