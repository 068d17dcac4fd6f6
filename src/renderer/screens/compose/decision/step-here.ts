import type { RefObject } from 'react';
import type { NextStep } from '../../../../domain/policy/decision';
import { POINT_ID, PURPOSE_ID, USE_ID } from '../message/bar-ids';
import { ABOUT_ID, NOT_AFTER_ID, SEND_AT_ID } from '../schedule/schedule-ids';
import { FILES_ID, RENAME_ID } from '../files/file-ids';
import { focusOn } from './focus-step';

/** What on the compose screen a step leads to. */
export interface StepTargets {
  finder: RefObject<HTMLInputElement | null>;
  bar: RefObject<HTMLDivElement | null>;
  focusWords: () => void;
  goToFirstStop: () => void;
}

type Here = (targets: StepTargets) => boolean;

/** Goes there: it is always on the page. */
const to =
  (go: (targets: StepTargets) => void): Here =>
  (targets) => {
    go(targets);
    return true;
  };

const HERE: Partial<Record<NextStep, Here>> = {
  'choose-person': to(({ finder }) => finder.current?.focus()),
  'choose-purpose': () => focusOn(PURPOSE_ID),
  'choose-contact-point': () => focusOn(POINT_ID),
  'choose-channel': to(({ bar }) => bar.current?.querySelector<HTMLElement>('input:checked')?.focus()),
  'write-text': to(({ focusWords }) => focusWords()),
  'change-text': to(({ goToFirstStop }) => goToFirstStop()),
  'change-schedule': () => focusOn(SEND_AT_ID, ABOUT_ID, NOT_AFTER_ID),
  'authorise-use': () => focusOn(USE_ID),
  'open-files': () => focusOn(FILES_ID),
  'rename-file': () => focusOn(RENAME_ID, FILES_ID),
};

/** Takes the keyboard to where a step is taken on this screen. @returns whether that is here */
export function stepHere(step: NextStep, targets: StepTargets): boolean {
  return HERE[step]?.(targets) ?? false;
}
