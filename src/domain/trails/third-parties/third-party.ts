import { z } from 'zod';

/** A detail in a body that belongs to somebody who is neither the person, nor a carer, nor of the care team (P26). */
export const thirdPartySchema = z.object({
  kind: z.enum(['name', 'address', 'phone', 'email', 'nhs-number', 'date-of-birth']),
  /** UTF-16 units into the body, end exclusive. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** The words, as they stand. */
  text: z.string(),
  /** Who they are to the person in the writer's words ("daughter"): what could stand in their place. */
  relationship: z.string().nullable(),
  /** Somebody who seems to be at work there ("Dr Lee", "the nurse Sarah"): likely to be kept. */
  mayBeStaff: z.boolean(),
});
export type ThirdParty = z.infer<typeof thirdPartySchema>;
