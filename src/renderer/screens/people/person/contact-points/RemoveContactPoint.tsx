import { formatContactPoint, type ContactPoint } from '../../../../../domain/people/contact-point';
import type { Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { isAgreed } from '../../../../components/person-actions/agreement/agreement-words';
import { useToasts } from '../../../../state/toasts';

export interface RemoveContactPointProps {
  person: Person;
  point: ContactPoint;
  onClose: () => void;
}

/** Takes away a number or address that is no longer theirs, and its agreements with it (P20). */
export function RemoveContactPoint({ person, point, onClose }: RemoveContactPointProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.removeContactPoint');
  const name = formatContactPoint(point);
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      confirm="Remove"
      kind="danger"
      cancel="Keep it"
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, contactPointId: point.id },
          {
            onSuccess: () => {
              say(`${name} removed.`);
              onClose();
            },
          },
        )
      }
    >
      <p>
        {isAgreed(person, point.id)
          ? 'The agreement for it is withdrawn at once, also for messages that are waiting to be sent.'
          : 'Nothing more can be sent there.'}
      </p>
    </ConfirmDialog>
  );
}
