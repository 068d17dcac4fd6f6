import { nationalNumber } from '../../checks/rules/identifier/written-phone';
import { nhsNumberDigits } from '../../people/nhs-number';
import { addressKey, nameWords } from '../third-parties/known-people';
import type { ThirdParty } from '../third-parties/third-party';

type Told = Pick<ThirdParty, 'kind' | 'text' | 'relationship' | 'mayBeStaff'>;

/** What a detail is compared by: "0770 0900123" and "+44 7700 900123" are one, and so are "Mrs Jones" and "jones". */
export function partyKey({ kind, text }: Told): string {
  if (kind === 'name') return `name ${nameWords(text).sort().join(' ')}`;
  if (kind === 'phone') return `phone ${nationalNumber(text)}`;
  if (kind === 'nhs-number') return `nhs-number ${nhsNumberDigits(text).replaceAll(/\D/gu, '')}`;
  if (kind === 'email') return `email ${text.toLowerCase().replaceAll(/\s/gu, '')}`;
  return `${kind} ${addressKey(text)}`;
}

/**
 * Those of a trail's mentions that are the same person as this one, or the same detail, itself among them. "Sheila" is
 * "Sheila Jones" where the trail has no other Sheila; two of whom the writers say that they are somebody else ("my
 * daughter Anna", "the nurse Anna") are two.
 */
export function samePartyAs<T extends Told>(one: T, all: readonly T[]): T[] {
  const alike = all.filter((other) => isAlike(one, other));
  const key = partyKey(one);
  if (one.kind !== 'name') return alike.filter((other) => partyKey(other) === key);
  const names = new Set(all.filter((other) => isAlike(one, other) && holds(one, other)).map(partyKey));
  names.delete(key);
  // With two longer names that it could be short for, it is neither for certain.
  return alike.filter((other) => partyKey(other) === key || (names.size === 1 && names.has(partyKey(other))));
}

function isAlike(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || a.mayBeStaff !== b.mayBeStaff) return false;
  return a.relationship === null || b.relationship === null || a.relationship === b.relationship;
}

/** Whether the words of one name are all in the other, either way. */
function holds(a: Told, b: Told): boolean {
  const [one, other] = [nameWords(a.text), nameWords(b.text)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}
