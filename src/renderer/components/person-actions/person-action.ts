import type { NextStep } from '../../../domain/policy/decision';

const ACTIONS = [
  'record-agreement',
  'record-written-agreement',
  'confirm-agreement',
  'verify-address',
  'confirm-contact-point',
  'record-authority',
  'open-needs',
] as const satisfies readonly NextStep[];

/** What a decision can ask to be done about a person: each is one dialog, opened wherever the person is in sight. */
export type PersonAction = (typeof ACTIONS)[number];

/** Whether a next step is done about the person, in `PersonActionDialog`. */
export function isPersonAction(step: NextStep): step is PersonAction {
  return ACTIONS.some((action) => action === step);
}
