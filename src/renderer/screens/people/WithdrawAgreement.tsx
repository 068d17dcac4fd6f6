import type { Agreement } from '../../../domain/people/agreement';
import type { Person } from '../../../domain/people/person';
import { useAct } from '../../client/queries';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { useToasts } from '../../state/toasts';

export interface WithdrawAgreementProps {
  person: Person;
  agreement: Agreement;
  /** The number or address as people read it. */
  name: string;
  onClose: () => void;
}

/** Withdraws an agreement in one step (P19). */
export function WithdrawAgreement({ person, agreement, name, onClose }: WithdrawAgreementProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.withdrawAgreement');
  return (
    <ConfirmDialog
      title={`Withdraw the agreement for ${name}?`}
      confirm="Withdraw agreement"
      kind="danger"
      cancel="Keep it"
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, agreementId: agreement.id },
          {
            onSuccess: () => {
              say('Agreement withdrawn. Nothing more is sent there.');
              onClose();
            },
          },
        )
      }
    >
      <p>It takes effect at once, also for messages that are waiting to be sent.</p>
      <p>
        That they agreed, and that they withdrew it, both stay known here. A new agreement can be recorded
        later.
      </p>
    </ConfirmDialog>
  );
}
