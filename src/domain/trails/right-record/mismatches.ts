import { Temporal } from 'temporal-polyfill';
import { formatNhsNumber } from '../../people/nhs-number';
import type { Person } from '../../people/person';
import { longDate } from '../../time/spoken';
import { isWithin, without } from '../review/passage';
import { chosenFor } from '../review/change-review';
import { fittedReview } from '../review/fitted-review';
import type { Review } from '../review/review';
import type { KeptMessage } from '../trail';
import type { Evidence } from './evidence';
import type { Mismatch } from './proposal';

/**
 * What in the trail is somebody else's: another NHS number, or another date that the words call a date of birth (P26).
 * Each once a message. Somebody who has no NHS number here may have gained one: for them only a number of another
 * person here is one.
 * @param numbersHere NHS numbers of people here, digits alone
 */
export function mismatchesFor(
  person: Pick<Person, 'nhsNumber' | 'dateOfBirth'>,
  { nhsNumbers, days }: Evidence,
  numbersHere: ReadonlySet<string>,
): Mismatch[] {
  const found: Mismatch[] = [];
  for (const { digits, messageId, start, end, found: words } of nhsNumbers) {
    if (digits === person.nhsNumber || (person.nhsNumber === null && !numbersHere.has(digits))) continue;
    const theirs = person.nhsNumber === null ? 'no NHS number' : formatNhsNumber(person.nhsNumber);
    found.push({ kind: 'nhs-number', messageId, start, end, found: words, theirs });
  }
  const theirs = longDate(Temporal.PlainDate.from(person.dateOfBirth));
  for (const { day, isBirth, messageId, start, end, found: words } of days) {
    if (!isBirth || day === person.dateOfBirth) continue;
    found.push({ kind: 'date-of-birth', messageId, start, end, found: words, theirs });
  }
  return found;
}

/** Those of the mismatches whose words still stand in the entry: not cut, taken out, replaced, or in a message that is left out. */
export function standingMismatches(
  mismatches: readonly Mismatch[],
  messages: readonly Pick<KeptMessage, 'id' | 'body'>[],
  review: Review,
): Mismatch[] {
  const fitted = fittedReview(messages, review);
  return mismatches.filter((mismatch) => {
    const { leftOut, subjectLeftOut, cuts, parties } = chosenFor(fitted, mismatch.messageId);
    if (leftOut !== null) return false;
    if (mismatch.end === 0) return subjectLeftOut !== true;
    const taken = [...cuts, ...parties.filter(({ choice }) => choice !== 'keep')];
    return !taken.some((passage) => isWithin(mismatch, passage)) && without(mismatch, taken).length > 0;
  });
}
