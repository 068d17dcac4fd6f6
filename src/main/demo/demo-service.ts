import { Temporal } from 'temporal-polyfill';
import { v7 as newId } from 'uuid';
import type { ServiceDetails } from '../../domain/services/service';
import type { Reference, Sop } from '../../domain/services/sop';

/** Somebody's signature, so many days before `today`. */
const signed = (reference: string, name: string, today: Temporal.PlainDate, daysAgo: number): Reference => ({
  reference,
  name,
  date: today.subtract({ days: daysAgo }).toString(),
});

/** A procedure that was approved, and is looked at again well after `today`. */
function demoSop(today: Temporal.PlainDate): Sop {
  return {
    aspects: {
      need: 'People forget visits that were arranged weeks before, and many can’t take calls in the daytime.',
      facility: 'Texts from the Trust’s gateway or the team’s phone, and email from the shared mailbox.',
      agreement:
        'Asked at the first visit, read out from the list of points; conversations need a signed form.',
      risks: 'A wrong number, somebody else reading the phone: numbers are confirmed each year.',
      informing: 'The leaflet “Messages from us” is given at the first visit.',
      recording: 'In the consent place of the clinical record, on the day.',
    },
    channels: ['sms', 'email'],
    purposes: [
      'appointment-reminder',
      'appointment-confirmation',
      'change-of-appointment',
      'ask-to-call',
      'advice',
      'key-worker',
      'letter-or-care-plan',
    ],
    approval: {
      approver: signed('SOP 14/3', 'J. Adeyemi, service manager', today, 200),
      dataPrivacy: signed('DP 2291', 'L. Marchetti, Data Privacy team', today, 205),
      dpia: signed('DPIA 118', 'L. Marchetti, Data Privacy team', today, 210),
      reviewBy: today.add({ days: 165 }).toString(),
    },
  };
}

/**
 * The invented service of the demo, with its procedure in date.
 * @param today the demo's day, ISO
 */
export function demoService(today: string): ServiceDetails {
  const day = Temporal.PlainDate.from(today);
  return {
    name: 'Community Therapy, North',
    tellingNames: ['Memory Clinic', 'Older People’s Mental Health'],
    mailbox: 'community.therapy@trust.example.org',
    phone: '01632 960100',
    hours: {
      weekdays: [1, 2, 3, 4, 5],
      opens: 9 * 60,
      closes: 17 * 60,
      onBankHolidays: false,
      closedDays: [],
    },
    replyWithinHours: 8,
    emergencyWording: 'In an emergency call 999. For urgent advice call 111.',
    sop: demoSop(day),
    authorisedUses: [
      {
        id: newId(),
        what: 'Asking how the exercise group went',
        channel: 'sms',
        risks: 'An answer may say more than a text should: the message asks to call instead.',
        authorised: signed('OU 7', 'J. Adeyemi, service manager', day, 20),
        until: day.add({ days: 40 }).toString(),
      },
    ],
    smsFooter: 'Community Therapy, North. Replies are read 9am to 5pm on weekdays. In an emergency call 999.',
    emailFooter:
      'This mailbox is read from 9am to 5pm, Monday to Friday. If you need a reply sooner, call 01632 960100.\nIn an emergency call 999. For urgent advice call 111.',
  };
}

/** Who sits at the demo's desk. */
export const demoStaff = { name: 'R. Shah', role: 'occupational therapist' };
