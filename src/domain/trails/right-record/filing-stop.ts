import type { Sighting } from '../../record/open-record';
import type { Proposal } from './proposal';

/** What keeps a trail from being filed for a person (P26). */
export type FilingStop =
  'number-is-anothers' | 'date-is-anothers' | 'mismatch' | 'number-alone-tells' | 'too-few-identifiers';

/** What is known of whose trail it is. */
export interface FilingGrounds {
  readonly proposal: Pick<Proposal, 'reasons' | 'mismatches' | 'hasNamesake'>;
  /** What was typed out of the record, against the person. */
  readonly number: Sighting;
  readonly dateOfBirth: Sighting;
  /** Whether somebody says that what does not match is another person's in the same mail. */
  readonly othersDetails: boolean;
}

/**
 * Filing needs two identifiers, out of the trail or typed; with a namesake one of them is the number, since nothing else
 * tells the two apart. Something that is another person's stops it (P26). Null where it can be filed.
 */
export function filingStop({
  proposal,
  number,
  dateOfBirth,
  othersDetails,
}: FilingGrounds): FilingStop | null {
  if (number === 'other-person') return 'number-is-anothers';
  if (dateOfBirth === 'other-person') return 'date-is-anothers';
  if (proposal.mismatches.length > 0 && !othersDetails) return 'mismatch';
  const seen = new Set<string>(proposal.reasons.filter(({ counts }) => counts).map(({ kind }) => kind));
  if (number === 'match') seen.add('nhs-number');
  if (dateOfBirth === 'match') seen.add('date-of-birth');
  if (proposal.hasNamesake && !seen.has('nhs-number')) return 'number-alone-tells';
  return seen.size < 2 ? 'too-few-identifiers' : null;
}
