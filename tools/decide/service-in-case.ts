import { z } from 'zod';
import { channelSchema } from '../../src/domain/messages/channel';
import { purposeSchema } from '../../src/domain/messages/purpose';
import type { PolicyPack } from '../../src/domain/policy/pack';
import type { Service } from '../../src/domain/services/service';
import { sopAspectSchema } from '../../src/domain/services/sop';
import { londonTime, type InstantText } from '../../src/domain/time/moment';

const id = z.string().min(1).max(100);
const minute = z
  .int()
  .min(0)
  .max(24 * 60);
const reference = z
  .strictObject({
    reference: z.string().default('reference'),
    name: z.string().default('staff'),
    date: z.iso.date().default('2026-01-01'),
  })
  .prefault({});

const hoursInCase = z.strictObject({
  weekdays: z.array(z.int().min(1).max(7)).default([1, 2, 3, 4, 5]),
  opens: minute.default(9 * 60),
  closes: minute.default(17 * 60),
  onBankHolidays: z.boolean().default(false),
  closedDays: z.array(z.iso.date()).default([]),
});

const sopInCase = z.strictObject({
  aspects: z.partialRecord(sopAspectSchema, z.string()).default({}),
  channels: z.array(channelSchema).default([...channelSchema.options]),
  purposes: z.array(purposeSchema).default([...purposeSchema.options]),
  approval: z
    .strictObject({
      approver: reference,
      dataPrivacy: reference,
      dpia: reference,
      reviewBy: z.iso.date().optional(),
    })
    .nullable()
    .prefault({}),
});

const useInCase = z.strictObject({
  id,
  what: z.string().default('another use'),
  channel: channelSchema.default('sms'),
  risks: z.string().default('assessed'),
  authorised: reference,
  until: z.iso.date(),
});

/** A service as a case tells it: in order but for what is said. */
export const serviceInCase = z.strictObject({
  id: id.default('service'),
  version: z.int().default(1),
  name: z.string().default('The service'),
  tellingNames: z.array(z.string()).default([]),
  mailbox: z.string().optional(),
  phone: z.string().default('01632 960000'),
  hours: hoursInCase.prefault({}),
  replyWithinHours: z.int().min(1).nullable().default(16),
  emergencyWording: z.string().default('In an emergency call 999.'),
  sop: sopInCase.prefault({}),
  authorisedUses: z.array(useInCase).default([]),
  smsFooter: z.string().default('Replies are read 9am to 5pm on weekdays.'),
  emailFooter: z.string().default('Replies are read 9am to 5pm on weekdays.'),
});

/** The service with what the case left out: a mailbox of the Trust's, answers to all six questions, a review in a year. */
export function completeService(
  service: z.output<typeof serviceInCase>,
  now: InstantText,
  pack: PolicyPack,
): Service {
  const { sop } = service;
  const inAYear = londonTime(now).toPlainDate().add({ years: 1 }).toString();
  const answered = (aspect: (typeof sopAspectSchema.options)[number]): string =>
    sop.aspects[aspect] ?? 'answered';
  return {
    ...service,
    mailbox: service.mailbox ?? `service@${pack.mailboxDomains[0] ?? 'example.org'}`,
    sop: {
      ...sop,
      aspects: {
        need: answered('need'),
        facility: answered('facility'),
        agreement: answered('agreement'),
        risks: answered('risks'),
        informing: answered('informing'),
        recording: answered('recording'),
      },
      approval: sop.approval && { ...sop.approval, reviewBy: sop.approval.reviewBy ?? inAYear },
    },
  };
}
