import { fullName, type Person, type PersonDetails } from './person';
import type { Agreement } from './agreement';
import type { ContactPoint, ContactSafety } from './contact-point';

/** Why two entries can't be one person, as a sentence; nothing where they may be (P26). */
export function mergeFault(
  keep: Pick<Person, 'id' | 'nhsNumber'>,
  drop: Pick<Person, 'id' | 'nhsNumber'>,
): string | undefined {
  if (keep.id === drop.id) return 'This is one entry already: choose the other one.';
  if (keep.nhsNumber === null || drop.nhsNumber === null || keep.nhsNumber === drop.nhsNumber)
    return undefined;
  return 'These two have different NHS numbers, so they are two people: nothing was merged. If one of the numbers is wrong, correct it first.';
}

/** The details of the one who stays: what they lack comes from the other. */
export function mergedDetails(keep: PersonDetails, drop: PersonDetails): PersonDetails {
  const { givenName, familyName, dateOfBirth } = keep;
  return {
    givenName,
    familyName,
    dateOfBirth,
    preferredName: keep.preferredName ?? drop.preferredName,
    nhsNumber: keep.nhsNumber ?? drop.nhsNumber,
    recordNumber: keep.recordNumber ?? drop.recordNumber,
    postcode: keep.postcode ?? drop.postcode,
    address: keep.address ?? drop.address,
    preference: keep.preference === 'unknown' ? drop.preference : keep.preference,
  };
}

/** What of the dropped entry is said in the history of the one who stays. */
export function droppedEntry(drop: Person) {
  return { from: drop.id, name: fullName(drop), nhsNumber: drop.nhsNumber, recordNumber: drop.recordNumber };
}

const CARE = { own: 0, shared: 1, unsafe: 2 } satisfies Record<ContactSafety, number>;

/** Of two sayings about one number or address the more careful one counts. */
export function moreCareful<P extends Pick<ContactPoint, 'safety'>>(one: P, other: P): P {
  return CARE[other.safety] > CARE[one.safety] ? other : one;
}

/** An agreement with what it was given for: the number or address, and whether it is a carer's. */
export interface AgreementAt {
  readonly agreement: Agreement;
  readonly value: string;
  readonly carers: boolean;
}

/**
 * The agreements of one entry that the other entry's opting out has overtaken: the person said no to the same number
 * or address after they last said yes. A merge must not bring such an agreement back (P19).
 */
export function overtaken(ones: readonly AgreementAt[], others: readonly AgreementAt[]): Agreement[] {
  const saidNo = ({ agreement, value, carers }: AgreementAt) =>
    others.some(
      (other) =>
        other.value === value &&
        other.carers === carers &&
        other.agreement.channel === agreement.channel &&
        other.agreement.withdrawn !== null &&
        other.agreement.withdrawn.at > (agreement.confirmed ?? agreement.recorded).at,
    );
  return ones
    .filter((one) => one.agreement.withdrawn === null && saidNo(one))
    .map(({ agreement }) => agreement);
}
