import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { identifiersLine } from '../../components/person-words';

/** What whoever answers at 999 asks: who it is, and where they live, as far as it is known here. */
export function WhoTheyAre({ personId }: { personId: Id }) {
  const person = useAnswer('people.get', { id: personId }).data;
  if (person === undefined) return null;
  const lives = [person.address, person.postcode].filter((part) => part !== null).join(', ');
  return (
    <>
      <p translate="no">{lives === '' ? 'No address of theirs is known here.' : lives}</p>
      <p className="pw-soft">{identifiersLine(person)}</p>
    </>
  );
}
