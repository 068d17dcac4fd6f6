import type { KindOfUse } from '../../../../domain/messages/purpose';
import type { Agreement } from '../../../../domain/people/agreement';
import { formatContactPoint, type ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';

/** What was agreed to, inside a sentence. */
export const KIND_WORDS = {
  routine: 'reminders',
  conversation: 'conversations and letters',
  other: 'another use',
} satisfies Record<KindOfUse, string>;

/** The agreements for a number or address, in force or not, newest first. */
export function agreementsOf(person: Person, contactPointId: string): Agreement[] {
  return person.agreements
    .filter((agreement) => agreement.contactPointId === contactPointId)
    .toSorted((a, b) => (a.recorded.at < b.recorded.at ? 1 : -1));
}

/** Whether anything may still be sent to a number or address. */
export function isAgreed(person: Person, contactPointId: string): boolean {
  return agreementsOf(person, contactPointId).some(({ withdrawn }) => withdrawn === null);
}

/** What was done by a withdrawal, as one sentence each: what else was agreed for the same place stays. */
export function withdrawnSentence(
  person: Person,
  agreement: Agreement,
  point: ContactPoint | undefined,
): string {
  const place = point === undefined ? 'there' : `to ${formatContactPoint(point)}`;
  const rest = agreementsOf(person, agreement.contactPointId).filter(
    ({ id, withdrawn }) => id !== agreement.id && withdrawn === null,
  );
  if (rest.length === 0) return `Agreement withdrawn. Nothing more is sent ${place}.`;
  const kinds = [...new Set(rest.map(({ kind }) => KIND_WORDS[kind]))].join(' and ');
  return `Agreement to ${KIND_WORDS[agreement.kind]} withdrawn. What was agreed for ${kinds} ${place} stays.`;
}
