import type { ReactNode } from 'react';
import type { Person } from '../../../../domain/people/person';
import { personCautions } from './person-cautions';
import './person.css';

function Caution({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pw-cautions__pair">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What to know of a person before writing to them, in sight for as long as they are written to (P11, P18, P33). */
export function CautionLine({ person }: { person: Person }) {
  const { safety, addresses, capacity, carers } = personCautions(person);
  if (safety.length + addresses.length + carers.length === 0 && capacity === null) return null;
  return (
    <dl className="pw-cautions" aria-label="To know before writing">
      {safety.length > 0 && <Caution label="Take care">{safety.join(' · ')}</Caution>}
      {capacity !== null && <Caution label="Capacity">{capacity}</Caution>}
      {carers.length > 0 && (
        <Caution label={carers.length === 1 ? 'Carer' : 'Carers'}>{carers.join(' · ')}</Caution>
      )}
      {addresses.length > 0 && <Caution label="Email">{addresses.join(' · ')}</Caution>}
    </dl>
  );
}
