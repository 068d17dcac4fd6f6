import type { Proposal, Reason, ReasonKind } from '../../../../domain/trails/right-record/proposal';

/** What speaks for a person, in plain words; and why it does not count, where it does not. */
const WORDS = {
  'nhs-number': 'Their NHS number stands in the trail',
  'date-of-birth': 'Their date of birth stands in the trail',
  'full-name': 'Their name stands in the trail',
  'verified-address': 'A mail comes from, or goes to, their verified address',
  'own-mobile': 'Their mobile number stands in the trail',
  'carer-address': 'A mail comes from, or goes to, their carer’s address',
  'unverified-address': 'An address they gave, not verified',
  'shared-address': 'An address or number that others share',
} satisfies Record<ReasonKind, string>;

const WHY_NOT = {
  'nhs-number': 'does not count',
  'date-of-birth': 'does not count: somebody else here has it too',
  'full-name': 'does not count: somebody else here has this name',
  'verified-address': 'does not count twice',
  'own-mobile': 'does not count twice',
  'carer-address': 'does not count: it is not their own',
  'unverified-address': 'does not count: nobody has seen a mail of theirs from it yet',
  'shared-address': 'does not count: it does not tell who wrote',
} satisfies Record<ReasonKind, string>;

/** "Their NHS number stands in the trail", "An address they gave, not verified: does not count …". */
export function reasonWords({ kind, counts }: Reason): string {
  return counts ? WORDS[kind] : `${WORDS[kind]}: ${WHY_NOT[kind]}`;
}

/** What is to be typed before it can be filed for a person; nothing where the trail has two identifiers (P26). */
export function asksFor({ reasons, identifiers, hasNamesake }: Proposal): string | null {
  const hasNumber = reasons.some(({ kind, counts }) => kind === 'nhs-number' && counts);
  if (hasNamesake && !hasNumber)
    return 'Somebody else here could be taken for them: only the NHS number tells them apart. Type it, out of the open record.';
  if (identifiers >= 2) return null;
  return identifiers === 1
    ? 'The trail has one identifier of theirs. Type another, out of the open record.'
    : 'The trail has no identifier of theirs. Type the NHS number and the date of birth, out of the open record.';
}
