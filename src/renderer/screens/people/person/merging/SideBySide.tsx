import type { Id } from '../../../../../domain/identity';
import { currentAgreements } from '../../../../../domain/people/agreement';
import { formatContactPoint } from '../../../../../domain/people/contact-point';
import { formatNhsNumber } from '../../../../../domain/people/nhs-number';
import { fullName, type Person } from '../../../../../domain/people/person';
import { identifiersLine, PREFERENCE_WORDS, spokenDate } from '../../../../components/person-words';

const inForce = ({ agreements }: Person) =>
  currentAgreements(agreements, 'sms').length + currentAgreements(agreements, 'email').length;

const ROWS: ReadonlyArray<readonly [term: string, fact: (person: Person) => string]> = [
  ['Date of birth', ({ dateOfBirth }) => spokenDate(dateOfBirth)],
  ['NHS number', ({ nhsNumber }) => (nhsNumber === null ? 'Not known' : formatNhsNumber(nhsNumber))],
  ['Record number', ({ recordNumber }) => recordNumber ?? 'None'],
  ['Preferred name', ({ preferredName }) => preferredName ?? 'None'],
  [
    'Address',
    ({ address, postcode }) => [address, postcode].filter((part) => part !== null).join(', ') || 'Not known',
  ],
  ['Preference', ({ preference }) => PREFERENCE_WORDS[preference]],
  [
    'Numbers and addresses',
    ({ contactPoints }) => contactPoints.map((point) => formatContactPoint(point)).join(', ') || 'None',
  ],
  ['Agreements in force', (person) => String(inForce(person))],
  ['Carers', ({ carers }) => carers.map(({ name }) => name).join(', ') || 'None'],
];

export interface SideBySideProps {
  people: readonly [Person, Person];
  keepId: Id | undefined;
  onKeep: (id: Id) => void;
}

/** Two entries beside one another, line by line, and the question which of them stays. */
export function SideBySide({ people, keepId, onKeep }: SideBySideProps) {
  return (
    <table className="pw-side-by-side">
      <thead>
        <tr>
          <th scope="col">
            <span className="nhsuk-u-visually-hidden">What is known</span>
          </th>
          {people.map((person) => (
            <th key={person.id} scope="col">
              <label>
                <input
                  type="radio"
                  name="merge-keep"
                  checked={person.id === keepId}
                  onChange={() => onKeep(person.id)}
                />{' '}
                <span>
                  {fullName(person)} stays
                  <span className="nhsuk-u-visually-hidden">{`, ${identifiersLine(person)}`}</span>
                </span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map(([term, fact]) => {
          const [left, right] = [fact(people[0]), fact(people[1])];
          return (
            <tr key={term} className={left === right ? '' : 'pw-side-by-side__other'}>
              <th scope="row">{term}</th>
              <td>{left}</td>
              <td>{right}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
