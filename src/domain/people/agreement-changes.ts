import type { AgreementChange } from '../record/record-entry';
import type { Agreement } from './agreement';

/** What a piece of work did to one agreement: each owes an entry to the record (P19). */
export interface ChangedAgreement {
  readonly agreement: Agreement;
  readonly change: AgreementChange;
}

function changeOf(before: Agreement | undefined, after: Agreement): AgreementChange | undefined {
  if (before === undefined) return after.withdrawn === null ? 'recorded' : undefined;
  if (before.withdrawn === null && after.withdrawn !== null) return 'withdrawn';
  return before.confirmed?.at === after.confirmed?.at ? undefined : 'confirmed';
}

/** The agreements that are new, confirmed or withdrawn since `before`, in the order they are kept in. */
export function changedAgreements(
  before: readonly Agreement[],
  after: readonly Agreement[],
): ChangedAgreement[] {
  return after.flatMap((agreement) => {
    const change = changeOf(
      before.find(({ id }) => id === agreement.id),
      agreement,
    );
    return change === undefined ? [] : [{ agreement, change }];
  });
}
