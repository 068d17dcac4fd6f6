import { useState } from 'react';
import { greetingName, type Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { AddCarerDialog } from './AddCarerDialog';
import { CarerSection } from './CarerSection';

/** Those who care for the person and are written to in their own right, each with their own agreements (P18). */
export function CarersCard({ person }: { person: Person }) {
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title="Carers"
      actions={
        <Button small onClick={() => setAdding(true)}>
          Add a carer
        </Button>
      }
      flush
    >
      {person.carers.length === 0 && (
        <p className="pw-card__body pw-soft">
          {`Nobody is recorded who cares for ${greetingName(person)} and is written to.`}
        </p>
      )}
      {person.carers.map((carer) => (
        <CarerSection key={carer.id} person={person} carer={carer} />
      ))}
      {adding && <AddCarerDialog person={person} onDone={() => setAdding(false)} />}
    </Card>
  );
}
