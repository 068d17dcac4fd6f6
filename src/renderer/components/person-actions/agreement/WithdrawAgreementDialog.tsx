import type { Agreement } from '../../../../domain/people/agreement';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { ConfirmDialog } from '../../ConfirmDialog';
import { KIND_WORDS, withdrawnSentence } from './agreement-words';

export interface WithdrawAgreementDialogProps {
  person: Person;
  agreement: Agreement;
  onDone: () => void;
}

/** Withdraws an agreement in one step (P19). */
export function WithdrawAgreementDialog({ person, agreement, onDone }: WithdrawAgreementDialogProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.withdrawAgreement');
  const point = person.contactPoints.find(({ id }) => id === agreement.contactPointId);
  const place = point === undefined ? '' : ` at ${formatContactPoint(point)}`;
  return (
    <ConfirmDialog
      title={`Withdraw the agreement to ${KIND_WORDS[agreement.kind]}${place}?`}
      confirm="Withdraw agreement"
      kind="danger"
      cancel="Keep it"
      busy={act.isPending}
      error={act.error}
      onClose={onDone}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, agreementId: agreement.id },
          {
            onSuccess: () => {
              say(withdrawnSentence(person, agreement, point));
              onDone();
            },
          },
        )
      }
    >
      <p>It takes effect at once, also for messages that are waiting to be sent.</p>
      <p>That they agreed and that they withdrew it both stay known here. It can be recorded again later.</p>
    </ConfirmDialog>
  );
}
