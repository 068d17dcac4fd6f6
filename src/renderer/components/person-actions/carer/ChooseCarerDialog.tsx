import type { Id } from '../../../../domain/identity';
import { greetingName, type Person } from '../../../../domain/people/person';
import { pageOf } from '../../../state/person-place';
import { usePlace } from '../../../state/place';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { carerName } from '../contact-point/whose-point';

export interface ChooseCarerDialogProps {
  person: Person;
  /** The draft the person's page leads back to. */
  backTo?: Id | undefined;
  onChoose: (carerId: Id) => void;
  onDone: () => void;
}

/** Asks which carer it is about, or leads to where one is added. */
export function ChooseCarerDialog({ person, backTo, onChoose, onDone }: ChooseCarerDialogProps) {
  const go = usePlace((state) => state.go);
  const none = person.carers.length === 0;
  return (
    <Dialog title="Which carer is it?" onClose={onDone}>
      {none && <p className="pw-dialog__body">No carer of {greetingName(person)} is recorded here yet.</p>}
      <div className="pw-actions">
        {person.carers.map((carer) => (
          <Button key={carer.id} onClick={() => onChoose(carer.id)}>
            {carerName(carer)}
          </Button>
        ))}
        {none && (
          <Button
            kind="primary"
            onClick={() => {
              onDone();
              go(pageOf(person.id, backTo));
            }}
          >
            Open the person
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}
