import type { Id } from '../../domain/identity';
import { formatContactPoint } from '../../domain/people/contact-point';
import { AUTHORITY_WORDS } from '../../domain/people/carer';
import { formatSender } from '../../domain/people/phone';
import { useAnswer } from '../client/queries';
import { carerName, carerOf } from './person-actions/contact-point/whose-point';
import './reach-person.css';

/** Where it came from and which of their numbers are known: what is needed to call somebody. */
export interface ReachPersonProps {
  personId: Id | null;
  /** The number or address that it came from. */
  from: string;
  channel: 'sms' | 'email';
}

interface Number {
  readonly key: string;
  readonly value: string;
  readonly whose: string;
  readonly note: string | null;
}

/** Every number of a person and of those who care for them; with it what to take care of there (P33). */
function useNumbers({ personId, from, channel }: ReachPersonProps): readonly Number[] {
  const person = useAnswer('people.get', personId === null ? undefined : { id: personId }).data;
  const points = person?.contactPoints.filter((point) => point.channel === 'sms') ?? [];
  const known = points.map((point): Number => {
    const carer = person === undefined ? undefined : carerOf(person, point);
    const told =
      carer === undefined
        ? 'their own'
        : `${carerName(carer)}; ${carer.authority === null ? 'nothing says they may be told' : AUTHORITY_WORDS[carer.authority.basis].toLowerCase()}`;
    return { key: point.id, value: formatContactPoint(point), whose: told, note: point.safetyNote };
  });
  const sender = formatSender(from);
  const isKnown = known.some(({ value }) => value === sender);
  return isKnown || channel === 'email'
    ? known
    : [{ key: 'from', value: sender, whose: 'it came from here', note: null }, ...known];
}

/** By which numbers somebody can be called; where none is known, that it is in their record. */
export function ReachPerson(props: ReachPersonProps) {
  const numbers = useNumbers(props);
  if (numbers.length === 0) {
    return <p>No phone number of theirs is known here: look in their record.</p>;
  }
  return (
    <ul className="pw-reach" aria-label="Phone numbers">
      {numbers.map(({ key, value, whose, note }) => (
        <li key={key}>
          <span className="pw-reach__number" translate="no">
            {value}
          </span>{' '}
          <span className="pw-soft">({whose})</span>
          {note !== null && <span className="pw-reach__note"> Take care: {note}</span>}
        </li>
      ))}
    </ul>
  );
}
