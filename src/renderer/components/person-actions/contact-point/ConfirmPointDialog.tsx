import type { Id } from '../../../../domain/identity';
import { formatContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { londonTime } from '../../../../domain/time/moment';
import { longDate } from '../../../../domain/time/spoken';
import { pageOf } from '../../../state/person-place';
import { usePlace } from '../../../state/place';
import { Button } from '../../Button';
import { Dialog } from '../../Dialog';
import { ErrorSentence } from '../../ErrorSentence';
import { useStillRight } from './use-still-right';
import { whoAnswers } from './whose-point';

export interface ConfirmPointDialogProps {
  person: Person;
  contactPointId?: Id | undefined;
  /** The draft the person's page leads back to. */
  backTo?: Id | undefined;
  onDone: () => void;
}

/** Asks whether a number or address is still right (P20). */
export function ConfirmPointDialog({ person, contactPointId, backTo, onDone }: ConfirmPointDialogProps) {
  const go = usePlace((state) => state.go);
  const stillRight = useStillRight(person.id);
  const point = person.contactPoints.find(({ id }) => id === contactPointId) ?? person.contactPoints[0];
  if (point === undefined) return null;
  const what = point.channel === 'sms' ? 'number' : 'address';
  const said = longDate(londonTime((point.confirmed ?? point.added).at));
  return (
    <Dialog title={`Is ${formatContactPoint(point)} still right?`} onClose={onDone}>
      <p className="pw-dialog__body">
        Ask {whoAnswers(person, point)}. They last gave this {what} or said that it is right on {said}.
      </p>
      <ErrorSentence error={stillRight.error} />
      <div className="pw-actions">
        <Button kind="primary" busy={stillRight.busy} onClick={() => stillRight.confirm(point, onDone)}>
          Yes, still right
        </Button>
        <Button
          onClick={() => {
            onDone();
            go(pageOf(person.id, backTo));
          }}
        >
          No, change it
        </Button>
        <Button kind="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </Dialog>
  );
}
