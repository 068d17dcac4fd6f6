import { describe, expect, it } from 'vitest';
import { staffToStaff } from '../../../../src/domain/batches/staff-to-staff';

/** Written between staff. */
const STAFF = [
  'Hi all, the rota is out.',
  'Dear team, please find attached list.',
  'All, please see below.',
  'Team – a reminder of the audit.',
  'The patient was seen on Tuesday.',
  'As discussed in MDT, we will discharge her.',
  'Pt is due a review on Monday.',
  'Please chase the referral for this patient.',
  'Dear colleagues, the office is closed.',
  'FYI: she is on my caseload.',
  'Can you add this to SystmOne?',
  'He is DNA’d again, so please action.',
  'The service user asked for a call.',
  'Good morning all, a reminder about the fire drill.',
  'f/u with the GP next week',
];

/** Said to a service user: every word of it stays. */
const SAID_TO_PEOPLE = [
  'Please be patient while we find you a time.',
  'Thank you for your patience. We will call all of you who asked.',
  'Call the team on 01632 960100. All the best.',
  'The Patient Advice and Liaison Service can help you.',
  'Use the patient transport line if you can’t come by car.',
  'Use the patient entrance in Elm Street.',
  'All appointments are in the morning.',
  'Our team will visit you on Tuesday.',
  'We are closed on Friday for a team meeting.',
  'Please bring the name of your next of kin.',
  'Fill in section 2 of the form and bring all your glasses.',
  'Our patients and carers asked us for a later clinic.',
  'Hello Allan, this is Teamwork House: the door is at the back.',
  'Can someone drive you to the clinic?',
  'Your GP has a copy of this letter.',
];

describe('words between staff, on a list of service users (P8)', () => {
  it.each(STAFF)('are found: %s', (text) => {
    expect(staffToStaff(text)).not.toEqual([]);
  });

  it.each(SAID_TO_PEOPLE)('are not what is said to people: %s', (text) => {
    expect(staffToStaff(text)).toEqual([]);
  });

  it('are shown where they stand', () => {
    expect(staffToStaff('Hello. The patient is here.')).toEqual([{ start: 7, end: 18, text: 'The patient' }]);
  });
});
