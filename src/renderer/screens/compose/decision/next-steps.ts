import type { NextStep, Reason } from '../../../../domain/policy/decision';
import type { InstantText } from '../../../../domain/time/moment';
import { briefTime } from '../schedule/schedule-words';

/** What the button of each next step says. */
const NEXT_STEP_WORDS = {
  'choose-person': 'Find the person',
  'choose-purpose': 'Choose the purpose',
  'choose-contact-point': 'Choose where it goes',
  'choose-channel': 'Change the channel',
  'record-agreement': 'Record an agreement',
  'record-written-agreement': 'Record a written agreement',
  'confirm-agreement': 'Ask and confirm the agreement',
  'verify-address': 'File the email that verifies it',
  'confirm-contact-point': 'Ask and confirm it',
  'record-authority': 'Record the carer’s authority',
  'open-needs': 'Look at what they need',
  'write-text': 'Write it',
  'change-text': 'Change the text',
  'phone-instead': 'Phone instead',
  'write-letter': 'Write a letter',
  schedule: 'Schedule it',
  'change-schedule': 'Change the time',
  'hand-off': 'Send by the Trust phone',
  'ask-data-privacy': 'Copy a question to Data Privacy',
  'authorise-use': 'Look at the authorised uses',
  'open-files': 'Look at the files',
  'rename-file': 'Rename the file',
  'open-settings': 'Open the settings',
  'open-service': 'Open the service',
} satisfies Record<NextStep, string>;

/** What the button says: with its time, where the step has one. */
export function nextStepWords({ next, at }: Pick<Reason, 'next' | 'at'>, now: InstantText): string {
  if (next === 'schedule' && at !== undefined) return `Schedule for ${briefTime(at, now)}`;
  if (next === 'change-schedule' && at !== undefined && at > now)
    return `Schedule for ${briefTime(at, now)} instead`;
  return NEXT_STEP_WORDS[next];
}
