import type { Carer } from '../../../../../domain/people/carer';
import { greetingName, type Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { ConfirmDialog } from '../../../../components/ConfirmDialog';
import { pointsOf } from '../../../../components/person-actions/contact-point/whose-point';
import { useToasts } from '../../../../state/toasts';

const counted = (count: number, one: string, many: string) =>
  count === 0 ? undefined : count === 1 ? `1 ${one}` : `${count} ${many}`;

/** What ends when a carer is removed, in words; empty where there is nothing. */
export function whatEnds(person: Person, carer: Carer): string[] {
  const points = pointsOf(person, carer.id);
  const agreements = person.agreements.filter(
    ({ contactPointId, withdrawn }) => withdrawn === null && points.some(({ id }) => id === contactPointId),
  );
  return [
    counted(points.length, 'number or address', 'numbers or addresses'),
    counted(agreements.length, 'agreement, withdrawn at once', 'agreements, withdrawn at once'),
    carer.authority === null ? undefined : `the authority to be told about ${greetingName(person)}`,
  ].filter((part) => part !== undefined);
}

export interface RemoveCarerProps {
  person: Person;
  carer: Carer;
  onClose: () => void;
}

/** Takes a carer away, and says first what ends with that. */
export function RemoveCarer({ person, carer, onClose }: RemoveCarerProps) {
  const say = useToasts((state) => state.say);
  const act = useAct('people.removeCarer');
  const ends = whatEnds(person, carer);
  return (
    <ConfirmDialog
      title={`Remove ${carer.name}?`}
      confirm="Remove carer"
      kind="danger"
      cancel="Keep them"
      busy={act.isPending}
      error={act.error}
      onClose={onClose}
      onConfirm={() =>
        act.mutate(
          { personId: person.id, carerId: carer.id },
          {
            onSuccess: () => {
              say('Carer removed. Nothing more is sent to them.');
              onClose();
            },
          },
        )
      }
    >
      {ends.length === 0 ? (
        <p>Nothing else ends with it: no number, agreement or authority is recorded.</p>
      ) : (
        <>
          <p>This ends with it:</p>
          <ul className="pw-bullets">
            {ends.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
      <p>Messages to them that are waiting are stopped. What happened so far stays in the history.</p>
    </ConfirmDialog>
  );
}
