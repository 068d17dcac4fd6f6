import type { Id } from '../../identity';
import type { ContactPoint } from '../../people/contact-point';
import type { Person } from '../../people/person';
import type { Evidence } from './evidence';
import type { Namesakes } from './namesakes';
import type { Reason, ReasonKind } from './proposal';
import { whereNamed } from './trail-names';

/** A date this many years back speaks for somebody born on it, whatever is said of it; a younger one only where it is said to be a birth's. */
const LONG_AGO = 10;

/**
 * What in the trail speaks for a person, the strongest first (P22, P26). What somebody they could be taken for has too
 * is told and does not count; of an address and a number one counts.
 */
export function reasonsFor(
  person: Person,
  evidence: Evidence,
  namesakes: Namesakes,
  thisYear: number,
): Reason[] {
  const reasons: Reason[] = [];
  const add = (kind: ReasonKind, counts: boolean, messageId: Id | null) => {
    reasons.push({ kind, counts, messageId });
  };
  const number = evidence.nhsNumbers.find(({ digits }) => digits === person.nhsNumber);
  if (number !== undefined) add('nhs-number', true, number.messageId);
  const born = evidence.days.find(
    ({ day, isBirth }) =>
      day === person.dateOfBirth && (isBirth || Number(day.slice(0, 4)) <= thisYear - LONG_AGO),
  );
  if (born !== undefined) add('date-of-birth', !namesakes.sameBirth, born.messageId);
  const named = whereIsNamed(person, evidence);
  if (named !== undefined) add('full-name', !namesakes.sameName, named);
  reasons.push(...pointReasons(person, evidence, namesakes));
  return reasons;
}

function whereIsNamed(
  { givenName, preferredName, familyName }: Person,
  { names }: Evidence,
): Id | null | undefined {
  const whole = whereNamed(names, givenName, familyName);
  return whole !== undefined || preferredName === null ? whole : whereNamed(names, preferredName, familyName);
}

function pointReasons(person: Person, evidence: Evidence, { sharedPoints }: Namesakes): Reason[] {
  const found = person.contactPoints.flatMap((point): Reason[] => {
    const value = point.value.toLowerCase();
    const messageId = point.channel === 'email' ? evidence.addresses.get(value) : evidence.mobiles.get(value);
    if (messageId === undefined) return [];
    const kind = kindOf(person, point, sharedPoints.has(value));
    return kind === undefined ? [] : [{ kind, counts: COUNTING.has(kind), messageId }];
  });
  const ordered = ORDER.flatMap((kind) => found.find((reason) => reason.kind === kind) ?? []);
  let counted = false;
  return ordered.map((reason) => {
    const counts = reason.counts && !counted;
    counted ||= reason.counts;
    return { ...reason, counts };
  });
}

const ORDER = ['verified-address', 'own-mobile', 'shared-address', 'unverified-address', 'carer-address'] as const; // prettier-ignore
const COUNTING: ReadonlySet<ReasonKind> = new Set<ReasonKind>(['verified-address', 'own-mobile']);

/** Undefined for a number that says nothing: a carer's, one that others read, one nobody agreed to. */
function kindOf(
  { agreements }: Person,
  { id, channel, carerId, safety, verified }: ContactPoint,
  isSomebodyElses: boolean,
): ReasonKind | undefined {
  const isShared = safety !== 'own' || isSomebodyElses;
  if (channel === 'email') {
    if (carerId !== null) return 'carer-address';
    if (isShared) return 'shared-address';
    return verified === null ? 'unverified-address' : 'verified-address';
  }
  const isAgreed = agreements.some(({ contactPointId, withdrawn }) => contactPointId === id && withdrawn === null); // prettier-ignore
  return carerId === null && !isShared && isAgreed ? 'own-mobile' : undefined;
}
