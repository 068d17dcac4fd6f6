import { facts, pack, service, text, TUESDAY_10AM } from '../../facts';
import { at, type ClauseCase } from './clause-case';

const SATURDAY_EVENING = '2026-11-21T19:00:00.000Z';
const MONDAY_9AM = '2026-11-23T09:00:00.000Z';
const P32 = { effect: 'stop', clause: 'P32' } as const;
const outOfHours = (change: Partial<typeof pack.outOfHours>) => ({
  ...pack,
  outOfHours: { ...pack.outOfHours, ...change },
});

/** When a message goes (P32). The case's clock stands at Tuesday 24 November 2026, 10am, unless it says otherwise. */
export const TIME_CASES: ClauseCase[] = [
  {
    says: 'on Saturday evening a message is scheduled for Monday (P32)',
    now: SATURDAY_EVENING,
    ...P32,
    next: 'schedule',
    at: MONDAY_9AM,
    sentence: /^It is outside working hours: schedule it for 9am on Monday 23 November 2026, or phone now /u,
  },
  {
    says: 'at night a message is scheduled for the morning (P32)',
    now: '2026-11-24T22:30:00.000Z',
    ...P32,
    next: 'schedule',
    at: '2026-11-25T09:00:00.000Z',
  },
  {
    says: 'on a bank holiday a message is scheduled for the day after (P32)',
    now: '2026-12-28T11:00:00.000Z',
    ...P32,
    next: 'schedule',
    at: '2026-12-29T09:00:00.000Z',
    sentence: /^It is outside working hours \(Boxing Day\): /u,
  },
  {
    says: 'on a day on which every service is closed a message is scheduled (P32)',
    pack: outOfHours({ closedDays: [{ date: '2026-11-24', name: 'Training day' }] }),
    ...P32,
    next: 'schedule',
    at: '2026-11-25T09:00:00.000Z',
  },
  {
    says: 'on a day on which the service is closed a message is scheduled (P32)',
    facts: at({ hours: { ...service.hours, closedDays: ['2026-11-24'] } }),
    ...P32,
    next: 'schedule',
    at: '2026-11-25T09:00:00.000Z',
  },
  {
    says: 'a service without hours is set up first (P32)',
    facts: at({ hours: { ...service.hours, weekdays: [] } }),
    ...P32,
    next: 'open-service',
  },
  {
    says: 'what would come too late for the visit is phoned (P32)',
    now: SATURDAY_EVENING,
    message: text({ about: '2026-11-23T10:30:00.000Z' }),
    ...P32,
    next: 'phone-instead',
    sentence: /: phone now\.$/u,
  },
  {
    says: 'what would come after its last time is phoned (P32)',
    now: SATURDAY_EVENING,
    message: text({ notAfter: '2026-11-23T08:00:00.000Z' }),
    ...P32,
    next: 'phone-instead',
  },
  {
    says: 'what could be scheduled only too far ahead is phoned (P32)',
    now: SATURDAY_EVENING,
    pack: outOfHours({ scheduleDaysAhead: 1 }),
    ...P32,
    next: 'phone-instead',
  },
  {
    says: 'a message is not scheduled for outside working hours (P32)',
    message: text({ sendAt: '2026-11-28T10:00:00.000Z' }),
    ...P32,
    next: 'change-schedule',
    at: '2026-11-30T09:00:00.000Z',
  },
  {
    says: 'a scheduled message that comes due after closing does not go late (P32)',
    message: text({ sendAt: '2026-11-24T16:50:00.000Z' }),
    now: '2026-11-24T17:10:00.000Z',
    ...P32,
    next: 'change-schedule',
    at: '2026-11-25T09:00:00.000Z',
  },
  {
    says: 'a message is not scheduled further ahead than the policy allows (P32)',
    message: text({ sendAt: '2026-12-23T10:00:00.000Z' }),
    ...P32,
    next: 'change-schedule',
    sentence: /28 days ahead at most/u,
  },
  {
    says: 'a message whose time was missed asks instead of going late (P32)',
    message: text({ sendAt: '2026-11-24T08:59:00.000Z' }),
    ...P32,
    next: 'change-schedule',
    at: TUESDAY_10AM,
    sentence: /has passed/u,
  },
  {
    says: 'a message is not sent after its last time (P32)',
    message: text({ notAfter: '2026-11-24T09:59:00.000Z' }),
    ...P32,
    next: 'change-schedule',
  },
  {
    says: 'a message is not scheduled after its last time (P32)',
    message: text({ sendAt: '2026-11-25T10:00:00.000Z', notAfter: '2026-11-24T17:00:00.000Z' }),
    ...P32,
    next: 'change-schedule',
  },
  {
    says: 'a reminder of a visit in the past does not go (P32)',
    message: text({ about: '2026-11-23T10:00:00.000Z' }),
    ...P32,
    next: 'change-schedule',
  },
  {
    says: 'a visit in the past is only said where the purpose is another (P32)',
    message: text({ purpose: 'advice', about: '2026-11-23T10:00:00.000Z' }),
    effect: 'condition',
    clause: 'P32',
    next: 'change-schedule',
  },
  {
    says: 'a reminder is not scheduled too late for its visit (P32)',
    message: text({ sendAt: '2026-11-25T13:00:00.000Z', about: '2026-11-25T14:00:00.000Z' }),
    ...P32,
    next: 'change-schedule',
  },
  {
    says: 'a reminder just before its visit is backed by a call (P32)',
    message: text({ about: '2026-11-24T11:00:00.000Z' }),
    effect: 'condition',
    clause: 'P32',
    next: 'phone-instead',
  },
  {
    says: '“tomorrow” stops a message that goes on another day (P32)',
    message: text({ text: 'Hello Maggie, see you tomorrow.', sendAt: '2026-11-25T10:00:00.000Z' }),
    ...P32,
    next: 'change-text',
    sentence:
      /^“tomorrow” would be read at 10am on Wednesday 25 November 2026: write the day and date instead\.$/u,
  },
  {
    says: '“tomorrow” that was written on another day stops a message that goes now (P32)',
    message: text({ text: 'Hello Maggie, see you tomorrow.' }),
    facts: facts({ written: '2026-11-23T16:00:00.000Z' }),
    ...P32,
    next: 'change-text',
  },
];
