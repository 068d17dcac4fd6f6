import type { RefObject } from 'react';
import type { Id } from '../../../domain/identity';
import type { NextStep } from '../../../domain/policy/decision';
import { usePlace } from '../../state/place';
import { POINT_ID, PURPOSE_ID } from './message/MessageBar';

export interface StepTargets {
  finder: RefObject<HTMLInputElement | null>;
  bar: RefObject<HTMLDivElement | null>;
  focusWords: () => void;
  goToFirstStop: () => void;
  keepForLater: () => void;
  personId: Id | null;
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}

/** Takes the writer to what a reason asks for: on this screen always, to another one only when `mayLeave`. */
export function useNextStep(targets: StepTargets): (step: NextStep, mayLeave: boolean) => void {
  const place = usePlace();
  const { bar, finder, personId } = targets;
  const toPerson = () => place.go({ screen: 'people', personId, adding: false });

  const here: Partial<Record<NextStep, () => void>> = {
    'choose-person': () => finder.current?.focus(),
    'choose-purpose': () => focus(PURPOSE_ID),
    'choose-contact-point': () => focus(POINT_ID),
    'choose-channel': () => bar.current?.querySelector<HTMLElement>('input:checked')?.focus(),
    'write-text': targets.focusWords,
    'change-text': targets.goToFirstStop,
  };
  const away: Partial<Record<NextStep, () => void>> = {
    'wait-for-working-hours': targets.keepForLater,
    'record-agreement': toPerson,
    'record-written-agreement': toPerson,
    'open-settings': () => place.go({ screen: 'settings' }),
    'open-service': () => place.go({ screen: 'services' }),
  };
  return (step, mayLeave) => {
    here[step]?.();
    if (mayLeave) away[step]?.();
  };
}
