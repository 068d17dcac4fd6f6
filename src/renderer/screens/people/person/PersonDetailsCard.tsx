import { formatNhsNumber } from '../../../../domain/people/nhs-number';
import { fullName, type Person } from '../../../../domain/people/person';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { PREFERENCE_WORDS, spokenDate } from '../../../components/person-words';

/** What is known of a person; what is not known is said. */
export function PersonDetailsCard({ person, onEdit }: { person: Person; onEdit: () => void }) {
  const facts = [
    ['Name', fullName(person)],
    ['Preferred name', person.preferredName ?? 'None'],
    ['Date of birth', spokenDate(person.dateOfBirth)],
    ['NHS number', person.nhsNumber === null ? 'Not known' : formatNhsNumber(person.nhsNumber)],
    ['Record number', person.recordNumber ?? 'None'],
    ['Address', [person.address, person.postcode].filter((part) => part !== null).join(', ') || 'Not known'],
    ['Preference', PREFERENCE_WORDS[person.preference]],
  ] as const;
  return (
    <Card
      title="Details"
      actions={
        <Button small onClick={onEdit}>
          Edit details
        </Button>
      }
    >
      <dl className="pw-facts">
        {facts.map(([term, fact]) => (
          <div key={term} className="pw-facts__pair">
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
