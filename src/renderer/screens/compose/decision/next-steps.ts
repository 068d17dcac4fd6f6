import type { NextStep } from '../../../../domain/policy/decision';

/** What the button of each next step says; none where the sentence alone says what to do, away from the screen. */
export const NEXT_STEP_WORDS = {
  'choose-person': 'Find the person',
  'choose-purpose': 'Choose the purpose',
  'choose-contact-point': 'Choose where it goes',
  'choose-channel': 'Change the channel',
  'record-agreement': 'Record an agreement',
  'record-written-agreement': 'Record a written agreement',
  'write-text': 'Write it',
  'change-text': 'Change the text',
  'phone-instead': null,
  'wait-for-working-hours': 'Keep for later',
  'open-settings': 'Open the settings',
  'open-service': 'Open the service',
} satisfies Record<NextStep, string | null>;
