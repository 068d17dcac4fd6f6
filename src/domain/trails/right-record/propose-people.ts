import { fullName, type Person } from '../../people/person';
import type { KeptMessage } from '../trail';
import { evidenceIn, type Evidence } from './evidence';
import { mismatchesFor } from './mismatches';
import { hasNamesake, namesakesOf, type OthersHere } from './namesakes';
import type { Proposal, ReasonKind } from './proposal';
import { reasonsFor } from './reasons';

/** Whom a trail may belong to, and who else is here. */
export interface Sought {
  readonly candidates: readonly Person[];
  readonly others: OthersHere;
  /** Who is listed whatever speaks for them; null for nobody. */
  readonly personId: string | null;
  /** The year of today. */
  readonly thisYear: number;
}

const WEIGHTS = {
  'nhs-number': 100,
  'date-of-birth': 20,
  'full-name': 20,
  'verified-address': 20,
  'own-mobile': 20,
  'carer-address': 3,
  'shared-address': 2,
  'unverified-address': 1,
} satisfies Record<ReasonKind, number>;
/** What counts for nobody alone still puts them before those for whom nothing speaks. */
const NOT_COUNTING = 3;

/**
 * Whose record a trail may belong in, with what speaks for each and what speaks against, the surest first (P22, P26).
 * It proposes and decides nothing: filing asks for two identifiers, and with a namesake for the NHS number. Pure.
 */
export function proposePeople(messages: readonly KeptMessage[], sought: Sought): Proposal[] {
  return proposeFrom(evidenceIn(messages, sought.thisYear), sought);
}

/** The same from what was read in the trail already. */
export function proposeFrom(
  evidence: Evidence,
  { candidates, others, personId, thisYear }: Sought,
): Proposal[] {
  const numbersHere = new Set(candidates.flatMap(({ nhsNumber }) => nhsNumber ?? []));
  return candidates
    .map((person): Proposal => {
      const namesakes = namesakesOf(person, others);
      const reasons = reasonsFor(person, evidence, namesakes, thisYear);
      return {
        personId: person.id,
        personName: fullName(person),
        reasons,
        mismatches: mismatchesFor(person, evidence, numbersHere),
        identifiers: reasons.filter(({ counts }) => counts).length,
        hasNamesake: hasNamesake(namesakes, evidence),
      };
    })
    .filter(({ reasons, personId: id }) => reasons.length > 0 || id === personId)
    .sort((a, b) => weight(b) - weight(a) || compare(a.personName, b.personName) || compare(a.personId, b.personId)); // prettier-ignore
}

/** Another's number or birth in the trail weighs against whoever's own number is not in it too. */
function weight({ reasons, mismatches }: Proposal): number {
  const speaks = reasons.reduce((sum, { kind, counts }) => sum + (counts ? WEIGHTS[kind] : Math.min(NOT_COUNTING, WEIGHTS[kind])), 0); // prettier-ignore
  const isNumbered = reasons.some(({ kind }) => kind === 'nhs-number');
  return mismatches.length > 0 && !isNumbered ? speaks / 4 : speaks;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
