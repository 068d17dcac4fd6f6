import { z } from 'zod';
import { idSchema } from '../identity';
import type { Person } from '../people/person';
import { readMobile } from '../people/phone';
import { momentSchema } from '../time/moment';

/**
 * Where a text that arrived by itself stands. `new`: kept, and nobody has looked whose it is; `waiting`: a person is to
 * say; `theirs`: it is a received message of somebody; `not-ours`: it was none for this service, with a reason.
 */
export const arrivedStateSchema = z.enum(['new', 'waiting', 'theirs', 'not-ours']);
export type ArrivedState = z.infer<typeof arrivedStateSchema>;

/** A text that somebody sent to the service's number, as GOV.UK Notify keeps it (P2, P25). */
export const arrivedSchema = z.object({
  id: idSchema,
  /** As it was told: E.164 where it is a UK mobile, else as it stands there. */
  from: z.string(),
  to: z.string(),
  /** Verbatim (P30). */
  text: z.string(),
  arrived: momentSchema,
  state: arrivedStateSchema,
  /** Why it is not for this service; null otherwise. */
  reason: z.string().nullable(),
});
export type Arrived = z.infer<typeof arrivedSchema>;

/** A number as GOV.UK Notify tells it, "447700900123", in the form contact points have; else as it is. */
export function arrivedFrom(number: string): string {
  const text = number.trim();
  const read = readMobile(/^44\d{10}$/u.test(text) ? `+${text}` : text);
  return read.ok ? read.e164 : text;
}

/**
 * Whose a text from a number is, without asking: the one person who has it, agreed to be written to at it, and shares
 * it with nobody. Nothing where it is nobody's, several people's, others read that phone too, or there was no
 * agreement: then a person decides (P26). `people` are those who have the number now.
 */
export function ownerOf(number: string, people: readonly Person[]): Person | undefined {
  const [person, another] = people;
  if (person === undefined || another !== undefined) return undefined;
  const points = person.contactPoints.filter(({ channel, value }) => channel === 'sms' && value === number);
  const alone = points.length > 0 && points.every(({ safety }) => safety === 'own');
  const agreed = points.some(({ id }) =>
    person.agreements.some(({ contactPointId, withdrawn }) => contactPointId === id && withdrawn === null),
  );
  return alone && agreed ? person : undefined;
}
