import { useState } from 'react';
import type { ContactPoint } from '../../../domain/people/contact-point';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { AddContactPoint } from './AddContactPoint';
import { ContactPointRow } from './ContactPointRow';
import { RemoveContactPoint } from './RemoveContactPoint';

/** Numbers and addresses, each with the agreement to write to it (P2, P12). */
export function ContactPoints({ person }: { person: Person }) {
  const none = person.contactPoints.length === 0;
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ContactPoint>();
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
          <AddContactPoint person={person} onDone={() => setAdding(false)} />
        </div>
      )}
      {none && !adding && (
        <EmptyState title="No number or address yet">
          Messages go only to a number or address the person gave and agreed to.
        </EmptyState>
      )}
      <ul className="pw-rows">
        {person.contactPoints.map((point) => (
          <ContactPointRow key={point.id} person={person} point={point} onRemove={() => setRemoving(point)} />
        ))}
      </ul>
      {removing !== undefined && (
        <RemoveContactPoint person={person} point={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Card>
  );
}
