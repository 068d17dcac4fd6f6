import { z } from 'zod';
import { carrierSchema, CARRIERS_OF, channelSchema } from '../../src/domain/messages/channel';
import { purposeSchema } from '../../src/domain/messages/purpose';
import type { Person } from '../../src/domain/people/person';
import type { MessageToDecide } from '../../src/domain/policy/facts';
import { instantInCase } from './time-in-case';

const id = z.string().min(1).max(100);
const time = instantInCase.nullable().default(null);

/** A message as a case tells it. */
export const messageInCase = z.strictObject({
  channel: channelSchema.default('sms'),
  carrier: carrierSchema.optional(),
  purpose: purposeSchema.nullable().default('appointment-reminder'),
  contactPointId: id.nullish(),
  subject: z.string().default('Your appointment'),
  text: z.string().default('Your appointment is confirmed.'),
  authorisedUseId: id.nullable().default(null),
  answersId: id.nullable().default(null),
  about: time,
  sendAt: time,
  notAfter: time,
});

/** The message with what the case left out: its channel's first carrier, and the person's first contact point for it. */
export function completeMessage(
  { carrier, contactPointId, ...rest }: z.output<typeof messageInCase>,
  person: Person | null,
): MessageToDecide {
  const first = person?.contactPoints.find(({ channel }) => channel === rest.channel)?.id ?? null;
  const [usual] = CARRIERS_OF[rest.channel];
  return {
    ...rest,
    carrier: carrier ?? usual ?? 'smtp',
    contactPointId: contactPointId === undefined ? first : contactPointId,
  };
}
