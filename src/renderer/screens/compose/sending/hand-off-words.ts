import type { HandOff } from '../../../../domain/messages/hand-off';

/** How a message goes by each hand-off, as its sender reads it. */
export const HAND_OFF_STEPS = {
  'trust-phone': {
    title: 'Key it into the Trust phone',
    steps: [],
    when: 'When the phone says it went',
  },
  annexe: {
    title: 'Send it from the Communications Annexe',
    steps: [
      'Open this person’s record in the clinical record system, and check that it is theirs.',
      'Open the Communications Annexe from there and begin a new message.',
      'Check that the number or address there is the one below: copy it where it is not.',
      'Paste the text, change nothing, and send it there.',
    ],
    when: 'When the Annexe says it went',
  },
  airmid: {
    title: 'Send it from Airmid',
    steps: [
      'Open this person’s record in the clinical record system, and check that it is theirs.',
      'Begin a new message to them in Airmid.',
      'Paste the text, change nothing, and send it there.',
    ],
    when: 'When Airmid says it went',
  },
} satisfies Record<HandOff, { title: string; steps: string[]; when: string }>;
