import { useState } from 'react';
import { formatContactPoint, type ContactPoint } from '../../../domain/people/contact-point';
import type { Agreement } from '../../../domain/people/agreement';
import type { Person } from '../../../domain/people/person';
import { dateAndTime } from '../../../domain/time/spoken';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { RecordAgreement } from './RecordAgreement';
import { WithdrawAgreement } from './WithdrawAgreement';

export interface ContactPointRowProps {
  person: Person;
  point: ContactPoint;
  onRemove: () => void;
}

const newestFirst = (a: Agreement, b: Agreement) => (a.recorded.at < b.recorded.at ? 1 : -1);

function AgreementLine({ agreement }: { agreement: Agreement }) {
  const { form, personalContact, recorded, recordedBy, withdrawn } = agreement;
  return (
    <p className="pw-rows__meta">
      {withdrawn === null ? (
        <Chip tone="ok">Agreed, {form}</Chip>
      ) : (
        <Chip tone="no">Withdrawn {dateAndTime(withdrawn.at)}</Chip>
      )}{' '}
      {personalContact} · recorded {dateAndTime(recorded.at)} by {recordedBy}
    </p>
  );
}

/** One number or address with all that was agreed for it: what was withdrawn stays in sight. */
export function ContactPointRow({ person, point, onRemove }: ContactPointRowProps) {
  const [recording, setRecording] = useState(false);
  const [withdrawing, setWithdrawing] = useState<Agreement>();
  const agreements = person.agreements
    .filter(({ contactPointId }) => contactPointId === point.id)
    .toSorted(newestFirst);
  const current = agreements.find(({ withdrawn }) => withdrawn === null);
  // What is next for someone who agreed to something is to write to them, not to record more.
  const anyAgreed = person.agreements.some(({ withdrawn }) => withdrawn === null);
  const name = formatContactPoint(point);
  return (
    <li>
      <div className="pw-rows__main">
        <p>
          <strong>{name}</strong>{' '}
          <span className="pw-soft">{point.channel === 'sms' ? 'texts' : 'email'}</span>
        </p>
        {agreements.length === 0 && (
          <p className="pw-rows__meta">
            <Chip tone="no">No agreement yet</Chip> Nothing can be sent here before it is recorded.
          </p>
        )}
        {agreements.map((agreement) => (
          <AgreementLine key={agreement.id} agreement={agreement} />
        ))}
      </div>
      {!recording && (
        <div className="pw-rows__actions">
          <Button small kind={anyAgreed ? 'secondary' : 'primary'} onClick={() => setRecording(true)}>
            {current === undefined ? 'Record' : 'Record another'} agreement
            <span className="nhsuk-u-visually-hidden">{` for ${name}`}</span>
          </Button>
          {current !== undefined && (
            <Button
              small
              aria-label={`Withdraw agreement for ${name}`}
              onClick={() => setWithdrawing(current)}
            >
              Withdraw
            </Button>
          )}
          <Button small kind="quiet" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
      {recording && (
        <div className="pw-rows__form">
          <RecordAgreement person={person} point={point} onDone={() => setRecording(false)} />
        </div>
      )}
      {withdrawing !== undefined && (
        <WithdrawAgreement
          person={person}
          agreement={withdrawing}
          name={name}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </li>
  );
}
