import { z } from 'zod';
import { idSchema } from '../identity';
import { channelSchema, type Channel } from '../messages/channel';
import { momentSchema } from '../time/moment';
import { emailSchema } from './email';
import { formatMobile, mobileSchema } from './phone';

/** A number or an address the person gave. `value` is E.164 for texts, one address for email. */
export const contactPointSchema = z.object({
  id: idSchema,
  channel: channelSchema,
  value: z.string(),
  added: momentSchema,
});
export type ContactPoint = z.infer<typeof contactPointSchema>;

/** A contact point as typed: refused with the reason in `value` when a message could not arrive there. */
export const newContactPointSchema = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('sms'), value: mobileSchema }),
  z.object({ channel: z.literal('email'), value: emailSchema }),
]);
export type NewContactPoint = z.infer<typeof newContactPointSchema>;

/** The contact point as people read it. */
export function formatContactPoint(point: { channel: Channel; value: string }): string {
  return point.channel === 'sms' ? formatMobile(point.value) : point.value;
}
