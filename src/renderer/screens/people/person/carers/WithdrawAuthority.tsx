import type { Carer } from '../../../../../domain/people/carer';
import { greetingName, type Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { useToasts } from '../../../../state/toasts';

export interface WithdrawAuthorityProps {
  person: Person;
  carer: Carer;
  onClose: () => void;
}

/** Withdraws a carer's authority to be told about the person, apart from their own agreement (P18). */
export function WithdrawAuthority({ person, carer, onClose }: WithdrawAuthorityProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.withdrawAuthority');
  const whom = greetingName(person);
  return (
    <ConfirmDialog
      title={`Withdraw the authority of ${carer.name}?`}
      confirm="Withdraw authority"
      kind="danger"
      cancel="Keep it"
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, carerId: carer.id },
          {
            onSuccess: () => {
              say('Authority withdrawn. It takes effect at once.');
              onClose();
            },
          },
        )
      }
    >
      <p>
        {`${carer.name} may no longer be told about ${whom}, from now on and in messages that are waiting.`}
      </p>
      <p>{`What ${carer.name} agreed to for themselves stays.`}</p>
    </ConfirmDialog>
  );
}
