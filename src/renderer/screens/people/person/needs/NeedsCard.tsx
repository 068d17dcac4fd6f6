import { useState } from 'react';
import type { Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { Card } from '../../../../components/Card';
import { needsList } from '../../../../components/person-words';
import { NeedsDialog } from '../../../../components/person-actions/needs/NeedsDialog';
import { CapacityDialog } from './CapacityDialog';

/** What the person needs to take a message in (P41), and what the record says about capacity (P18). */
export function NeedsCard({ person }: { person: Person }) {
  const [asked, setAsked] = useState<'needs' | 'capacity'>();
  const close = () => setAsked(undefined);
  const needs = needsList(person.needs);
  return (
    <Card
      title="Communication needs and capacity"
      actions={
        <>
          <Button small onClick={() => setAsked('needs')}>
            Change needs
          </Button>
          <Button small onClick={() => setAsked('capacity')}>
            Change capacity
          </Button>
        </>
      }
    >
      <dl className="pw-facts">
        <div className="pw-facts__pair">
          <dt>Needs</dt>
          <dd>{needs.length === 0 ? 'None recorded' : needs.join(' · ')}</dd>
        </div>
        <div className="pw-facts__pair">
          <dt>Capacity</dt>
          <dd>{person.capacity ?? 'Nothing recorded'}</dd>
        </div>
      </dl>
      {asked === 'needs' && <NeedsDialog person={person} onDone={close} />}
      {asked === 'capacity' && <CapacityDialog person={person} onDone={close} />}
    </Card>
  );
}
