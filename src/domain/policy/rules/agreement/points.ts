import type { DiscussionPoint } from '../../../people/discussion';

/** What was left out, as it goes on after "nobody talked about". */
export const POINT_WORDS = {
  'human-error': 'what could go wrong with messages',
  'opting-out': 'how to opt out',
  'keeping-details-current': 'keeping their number and address up to date',
  'all-options': 'the other ways to be in touch',
  'added-to-record': 'messages being added to their record',
  emergencies: 'what to do in an emergency',
  'reply-time': 'when replies are answered and how else to reach the service',
  hours: 'when messages are not read',
} satisfies Record<DiscussionPoint, string>;

/** The clause that asks for each point. */
export const POINT_CLAUSES = {
  'human-error': 'P3',
  'opting-out': 'P19',
  'keeping-details-current': 'P20',
  'all-options': 'P21',
  'added-to-record': 'P21',
  emergencies: 'P27',
  'reply-time': 'P15',
  hours: 'P14',
} satisfies Record<DiscussionPoint, string>;
