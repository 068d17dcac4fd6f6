import type { DraftContent } from '../../domain/messages/message';
import type { Purpose } from '../../domain/messages/purpose';

/** A message somebody of the demo wrote, so many working days ago at a time of the working day. */
export interface DemoMessage {
  readonly nhsNumber: string;
  readonly channel: DraftContent['channel'];
  readonly purpose: Purpose;
  readonly subject: string;
  readonly text: string;
  readonly workingDaysAgo: number;
  readonly time: string;
  readonly becomes: 'draft' | 'to-record' | 'recorded';
}

/** Messages on all sides of the record: done, owed, and unfinished. */
export const demoMessages: readonly DemoMessage[] = [
  {
    nhsNumber: '9990000026',
    channel: 'email',
    purpose: 'appointment-confirmation',
    subject: 'Your appointment',
    text: 'Dear Daniel,\n\nThank you for calling. Your appointment with us is at 10am on Thursday.\n\nKind regards\nCommunity Therapy, North',
    workingDaysAgo: 3,
    time: '09:50',
    becomes: 'recorded',
  },
  {
    nhsNumber: '9990123454',
    channel: 'sms',
    purpose: 'appointment-reminder',
    subject: '',
    text: 'Hello Joan, this is a reminder of our visit at 2pm on Thursday. Please call 01632 960100 if you need to change it.',
    workingDaysAgo: 2,
    time: '11:20',
    becomes: 'recorded',
  },
  {
    nhsNumber: '9990548609',
    channel: 'sms',
    purpose: 'change-of-appointment',
    subject: '',
    text: 'Hello Maggie, we need to move our visit. Please call us on 01632 960100.',
    workingDaysAgo: 1,
    time: '14:05',
    becomes: 'to-record',
  },
  {
    nhsNumber: '9990000026',
    channel: 'email',
    purpose: 'advice',
    subject: 'Before your visit',
    text: 'Dear Daniel,\n\nPlease bring comfortable shoes and your glasses when you come to see us.\n\nKind regards\nCommunity Therapy, North',
    workingDaysAgo: 0,
    time: '09:02',
    becomes: 'to-record',
  },
  {
    nhsNumber: '9990123454',
    channel: 'sms',
    purpose: 'ask-to-call',
    subject: '',
    text: 'Hello Joan, please call us on 01632 960100 when you have a moment. There is no hurry.',
    workingDaysAgo: 0,
    time: '09:12',
    becomes: 'to-record',
  },
  {
    nhsNumber: '9990001006',
    channel: 'sms',
    purpose: 'appointment-reminder',
    subject: '',
    text: 'Hi Amy, ur next appt is on',
    workingDaysAgo: 0,
    time: '09:34',
    becomes: 'draft',
  },
];
