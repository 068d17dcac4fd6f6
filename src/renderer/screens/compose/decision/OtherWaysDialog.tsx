import { formatContactPoint } from '../../../../domain/people/contact-point';
import { fullName, type Person } from '../../../../domain/people/person';
import { carerName, carerOf } from '../../../components/person-actions/contact-point/whose-point';
import { PREFERENCE_WORDS } from '../../../components/person-words';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';

export interface OtherWaysDialogProps {
  person: Person;
  onClose: () => void;
}

/** How else to reach them, as it is recorded (P11, P21): nothing is sent, and the draft stays. */
export function OtherWaysDialog({ person, onClose }: OtherWaysDialogProps) {
  const numbers = person.contactPoints.filter(({ channel }) => channel === 'sms');
  return (
    <Dialog title={`Reach ${fullName(person)} another way`} onClose={onClose}>
      <div className="pw-dialog__body">
        <p>{PREFERENCE_WORDS[person.preference]}. Nothing is sent from here, and your draft is kept.</p>
        <dl className="pw-facts">
          <dt>Phone</dt>
          <dd>
            {numbers.length === 0 && 'No number is recorded here: look in the clinical record.'}
            {numbers.map((point) => {
              const carer = carerOf(person, point);
              return (
                <div key={point.id}>
                  <span className="pw-other-ways__number">{formatContactPoint(point)}</span>
                  {carer !== undefined && ` ${carerName(carer)}`}
                  {point.safety === 'unsafe' && ' – not safe to use'}
                  {point.safetyNote !== null && ` – ${point.safetyNote}`}
                </div>
              );
            })}
          </dd>
          <dt>Letter</dt>
          <dd className="pw-lines">
            {person.address === null
              ? 'No address is recorded here: look in the clinical record.'
              : [person.address, person.postcode].filter((line) => line !== null).join('\n')}
          </dd>
        </dl>
      </div>
      <div className="pw-actions">
        <Button onClick={onClose}>Back to the draft</Button>
      </div>
    </Dialog>
  );
}
