import { z } from 'zod';
import { momentSchema } from '../time/moment';

/** What a member of staff says of themselves: it stands in every record entry as "Sent by". */
export const staffDetailsSchema = z.object({
  name: z.string().trim().min(1, 'Write your name as it should stand in the record.').max(100),
  role: z.string().trim().min(1, 'Write your job title.').max(100),
  team: z.string().trim().max(100),
});
export type StaffDetails = z.infer<typeof staffDetailsSchema>;

/** That somebody read the policy and said so (P39). */
export const acknowledgementSchema = z.object({
  policy: z.string(),
  version: z.string(),
  when: momentSchema,
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** Four to eight digits, known to one person only. */
export const pinSchema = z.string().regex(/^\d{4,8}$/u, 'A PIN has four to eight digits.');
