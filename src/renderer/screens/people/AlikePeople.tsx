import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { PersonLine } from '../../components/PersonLine';
import { formatNhsNumber, nhsNumberDigits, nhsNumberFault } from '../../../domain/people/nhs-number';

export interface AlikePeopleProps {
  givenName: string;
  familyName: string;
  /** ISO, or empty while it is being written. */
  dateOfBirth: string;
  /** As typed: shown beside theirs where it is a whole number. */
  nhsNumber: string;
  except: Id | null;
  /** Opens one of them instead; not offered where nothing is. */
  onOpen?: (id: Id) => void;
}

/** People here who could be taken for the one being typed, told apart by their NHS numbers (P26). */
export function AlikePeople({ nhsNumber, onOpen, ...typed }: AlikePeopleProps) {
  const { givenName, familyName, dateOfBirth, except } = typed;
  const names = givenName.trim() !== '' && familyName.trim() !== '';
  const ready = names || dateOfBirth !== '';
  const asked = {
    givenName: names ? givenName.trim().slice(0, 100) : '',
    familyName: names ? familyName.trim().slice(0, 100) : '',
    dateOfBirth,
    except,
  };
  const alike = useAnswer('people.alike', ready ? asked : undefined, { keep: true }).data ?? [];
  if (!ready || alike.length === 0) return <div role="status" />;
  const own =
    nhsNumberFault(nhsNumber) === undefined ? formatNhsNumber(nhsNumberDigits(nhsNumber)) : undefined;
  return (
    <Notice tone="need" live>
      <p>
        <strong>
          {alike.length === 1
            ? 'One person here is like this one.'
            : `${alike.length} people here are like this one.`}
        </strong>{' '}
        {own === undefined
          ? 'Make sure you are not adding them twice: compare the NHS number.'
          : `You typed NHS ${own}. Compare it with theirs.`}
      </p>
      <ul className="pw-alike">
        {alike.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} compared />
            {onOpen !== undefined && (
              <Button small onClick={() => onOpen(person.id)}>
                Open this person
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
