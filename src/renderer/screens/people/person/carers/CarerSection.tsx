import { useState } from 'react';
import type { Carer } from '../../../../../domain/people/carer';
import type { Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { AuthorityDialog } from '../../../../components/person-actions/carer/AuthorityDialog';
import { carerName, pointsOf } from '../../../../components/person-actions/contact-point/whose-point';
import { AddContactPoint } from '../contact-points/AddContactPoint';
import { ContactPointRow } from '../contact-points/ContactPointRow';
import { AuthorityLine } from './AuthorityLine';
import { RemoveCarer } from './RemoveCarer';
import { WithdrawAuthority } from './WithdrawAuthority';

type Asked = 'point' | 'authority' | 'withdrawal' | 'removal';

/** One carer: what they may be told, how they are reached and what they agreed to. */
export function CarerSection({ person, carer }: { person: Person; carer: Carer }) {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const points = pointsOf(person, carer.id);
  return (
    <section className="pw-carer" aria-label={carerName(carer)}>
      <div className="pw-carer__head">
        <div className="pw-rows__main">
          <h3>
            {carer.name} <span className="pw-carer__relationship">{carer.relationship}</span>
          </h3>
          <AuthorityLine person={person} carer={carer} />
        </div>
        <div className="pw-rows__actions">
          {carer.authority === null ? (
            <Button
              small
              aria-label={`Record authority of ${carer.name}`}
              onClick={() => setAsked('authority')}
            >
              Record authority
            </Button>
          ) : (
            <Button
              small
              aria-label={`Withdraw authority of ${carer.name}`}
              onClick={() => setAsked('withdrawal')}
            >
              Withdraw authority
            </Button>
          )}
          <Button
            small
            aria-label={`Add a number or address of ${carer.name}`}
            onClick={() => setAsked('point')}
          >
            Add a number or address
          </Button>
          <Button small kind="quiet" aria-label={`Remove ${carer.name}`} onClick={() => setAsked('removal')}>
            Remove
          </Button>
        </div>
      </div>
      {asked === 'point' && (
        <div className="pw-card__body pw-inset">
          <AddContactPoint person={person} carerId={carer.id} onDone={close} />
        </div>
      )}
      <ul className="pw-rows">
        {points.map((point) => (
          <ContactPointRow key={point.id} person={person} point={point} />
        ))}
      </ul>
      {asked === 'authority' && <AuthorityDialog person={person} carerId={carer.id} onDone={close} />}
      {asked === 'withdrawal' && <WithdrawAuthority person={person} carer={carer} onClose={close} />}
      {asked === 'removal' && <RemoveCarer person={person} carer={carer} onClose={close} />}
    </section>
  );
}
