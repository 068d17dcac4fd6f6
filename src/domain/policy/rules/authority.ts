import type { PolicyRule } from '../case';
import { stop } from '../reasons';

/** A carer is written to about the person only while something says that they may be told: agreeing is not that (P18). */
export const authority: PolicyRule = ({ person, point, toCarer }) => {
  if (person === null || point === null || !toCarer) return [];
  const carer = person.carers.find(({ id }) => id === point.carerId);
  if (carer === undefined) {
    const sentence = 'This carer is no longer among the person’s carers: choose another contact point.';
    return [stop('P18', 'choose-contact-point', sentence)];
  }
  if (carer.authority !== null) return [];
  const sentence =
    'Nothing says that this carer may be told about the person: record their authority, or write to the person.';
  return [stop('P18', 'record-authority', sentence)];
};
