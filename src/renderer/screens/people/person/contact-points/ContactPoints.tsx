import { useState } from 'react';
import type { Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { EmptyState } from '../../../../components/EmptyState';
import { pointsOf } from '../../../../components/person-actions/contact-point/whose-point';
import { AddContactPoint } from './AddContactPoint';
import { ContactPointRow } from './ContactPointRow';

/** The person's own numbers and addresses, each with the agreement to write to it (P2, P12). */
export function ContactPoints({ person }: { person: Person }) {
  const points = pointsOf(person, null);
  const none = points.length === 0;
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title="Numbers, addresses and agreements"
      actions={
        !adding && (
          <Button small kind={none ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>
            Add a number or address
          </Button>
        )
      }
      flush
    >
      {adding && (
        <div className="pw-card__body pw-inset">
          <AddContactPoint person={person} carerId={null} onDone={() => setAdding(false)} />
        </div>
      )}
      {none && !adding && (
        <EmptyState title="No number or address yet">
          Messages go only to a number or address the person gave and agreed to.
        </EmptyState>
      )}
      <ul className="pw-rows">
        {points.map((point) => (
          <ContactPointRow key={point.id} person={person} point={point} />
        ))}
      </ul>
    </Card>
  );
}
