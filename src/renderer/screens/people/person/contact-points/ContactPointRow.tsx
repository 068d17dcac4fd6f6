import { useState } from 'react';
import { formatContactPoint, type ContactPoint } from '../../../../../domain/people/contact-point';
import type { Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { ErrorSentence } from '../../../../components/ErrorSentence';
import { isAgreed } from '../../../../components/person-actions/agreement/agreement-words';
import { RecordAgreementDialog } from '../../../../components/person-actions/agreement/RecordAgreementDialog';
import { useStillRight } from '../../../../components/person-actions/contact-point/use-still-right';
import { VerifyAddressDialog } from '../../../../components/person-actions/contact-point/VerifyAddressDialog';
import { Agreements } from './Agreements';
import { PointFacts } from './PointFacts';
import { RemoveContactPoint } from './RemoveContactPoint';
import { SafetyDialog } from './SafetyDialog';

type Asked = 'agreement' | 'email' | 'safety' | 'removal';

/** One number or address, what stands about it, and all that was agreed for it (P12, P20, P22). */
export function ContactPointRow({ person, point }: { person: Person; point: ContactPoint }) {
  const [asked, setAsked] = useState<Asked>();
  const stillRight = useStillRight(person.id);
  const close = () => setAsked(undefined);
  const name = formatContactPoint(point);
  const agreed = isAgreed(person, point.id);
  // What is next for someone who agreed to something is to write to them, not to record more.
  const anyAgreed = person.agreements.some(({ withdrawn }) => withdrawn === null);
  const unverified = point.channel === 'email' && point.verified === null;
  return (
    <li className="pw-point">
      <div className="pw-rows__main">
        <PointFacts point={point} />
      </div>
      <div className="pw-rows__actions">
        <Button small kind={anyAgreed ? 'secondary' : 'primary'} onClick={() => setAsked('agreement')}>
          {agreed ? 'Record another' : 'Record'} agreement
          <span className="nhsuk-u-visually-hidden">{` for ${name}`}</span>
        </Button>
        {unverified && (
          <Button small aria-label={`File their email: ${name}`} onClick={() => setAsked('email')}>
            File their email
          </Button>
        )}
        <Button
          small
          busy={stillRight.busy}
          aria-label={`Still right: ${name}`}
          onClick={() => stillRight.confirm(point)}
        >
          Still right
        </Button>
        <Button small kind="quiet" aria-label={`Who reads it: ${name}`} onClick={() => setAsked('safety')}>
          Who reads it
        </Button>
        <Button small kind="quiet" aria-label={`Remove ${name}`} onClick={() => setAsked('removal')}>
          Remove
        </Button>
      </div>
      <div className="pw-point__agreements">
        <ErrorSentence error={stillRight.error} />
        <Agreements person={person} point={point} />
      </div>
      {asked === 'agreement' && (
        <RecordAgreementDialog person={person} contactPointId={point.id} onDone={close} />
      )}
      {asked === 'email' && <VerifyAddressDialog person={person} contactPointId={point.id} onDone={close} />}
      {asked === 'safety' && <SafetyDialog person={person} point={point} onDone={close} />}
      {asked === 'removal' && <RemoveContactPoint person={person} point={point} onClose={close} />}
    </li>
  );
}
