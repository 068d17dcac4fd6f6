import type { PolicyRule } from '../case';
import { condition } from '../reasons';

/** What the record says of somebody's capacity to agree is read before their agreement is relied on (P18). */
export const capacity: PolicyRule = ({ person, toCarer }) => {
  if (person === null || toCarer || (person.capacity ?? '').trim() === '') return [];
  const sentence =
    'The record says something about this person’s capacity to agree: read it, and make sure the agreement holds.';
  return [condition('P18', 'confirm-agreement', sentence)];
};
