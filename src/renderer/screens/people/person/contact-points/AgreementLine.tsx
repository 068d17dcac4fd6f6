import { KIND_OF_USE_WORDS } from '../../../../../domain/messages/purpose';
import type { Agreement } from '../../../../../domain/people/agreement';
import { dateAndTime, longDate } from '../../../../../domain/time/spoken';
import { londonTime, type InstantText } from '../../../../../domain/time/moment';
import { useDesk, useNow } from '../../../../client/desk';
import { Button } from '../../../../components/Button';
import { Chip } from '../../../../components/Chip';
import { missingPoints } from '../../../../components/person-actions/agreement/agreement-draft';
import { KIND_WORDS } from '../../../../components/person-actions/agreement/agreement-words';
import { isOverdue } from '../overdue';

const day = (at: InstantText) => longDate(londonTime(at));

/** Where the agreement comes from, who wrote it down and what else was said, one after the other. */
function originWords(agreement: Agreement): string {
  const { source, personalContact, recorded, recordedBy, confirmed } = agreement;
  const { signedFormAt, dataPrivacyReference, exception } = agreement;
  return [
    personalContact,
    signedFormAt === null ? null : `signed form: ${signedFormAt}`,
    dataPrivacyReference === null ? null : `Data Privacy: ${dataPrivacyReference}`,
    exception === null ? null : `no personal contact first: ${exception}`,
    `${source === 'imported' ? 'taken over' : 'recorded'} ${dateAndTime(recorded.at)} by ${recordedBy}`,
    confirmed === null ? null : `confirmed on ${day(confirmed.at)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

export interface AgreementLineProps {
  agreement: Agreement;
  /** The number or address as people read it. */
  place: string;
  busy: boolean;
  onConfirm: () => void;
  onWithdraw: () => void;
}

/** One agreement: to what, in what form, from where; what is in force can be confirmed or withdrawn (P19). */
export function AgreementLine({ agreement, place, busy, onConfirm, onWithdraw }: AgreementLineProps) {
  const desk = useDesk();
  const now = useNow();
  const { kind, form, withdrawn, withdrawnBy } = agreement;
  const words = `${KIND_OF_USE_WORDS[kind]}, ${form}`;
  if (withdrawn !== null) {
    return (
      <li className="pw-agreement">
        <p className="pw-rows__meta">
          <Chip tone="no">Withdrawn {dateAndTime(withdrawn.at)}</Chip> {words}
          {withdrawnBy !== null && ` · withdrawn by ${withdrawnBy}`} · {originWords(agreement)}
        </p>
      </li>
    );
  }
  const said = (agreement.confirmed ?? agreement.recorded).at;
  const untold = desk === undefined ? 0 : missingPoints(agreement, desk.pack.agreements).length;
  const due = desk !== undefined && isOverdue(said, desk.pack.agreements.confirmEveryMonths, now);
  return (
    <li className="pw-agreement">
      <p className="pw-rows__meta">
        <Chip tone="ok">Agreed: {words}</Chip> {due && <Chip tone="need">Ask whether they still agree</Chip>}{' '}
        {agreement.source === 'discussed' && untold > 0 && (
          <Chip tone="need">{untold === 1 ? '1 point' : `${untold} points`} not talked through</Chip>
        )}{' '}
        {originWords(agreement)}
      </p>
      <div className="pw-rows__actions">
        <Button
          small
          kind={due ? 'secondary' : 'quiet'}
          busy={busy}
          aria-label={`Still agrees to ${KIND_WORDS[kind]} at ${place}`}
          onClick={onConfirm}
        >
          Still agrees
        </Button>
        <Button
          small
          kind="quiet"
          aria-label={`Withdraw agreement for ${place}: ${KIND_WORDS[kind]}`}
          onClick={onWithdraw}
        >
          Withdraw
        </Button>
      </div>
    </li>
  );
}
