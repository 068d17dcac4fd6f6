import type { Id } from '../../../domain/identity';
import { useAnswer } from '../../client/queries';
import { PersonLine } from '../../components/PersonLine';

/** Of a text from a number that several people have: who they are, so that somebody can be called at once. */
export function MaybeTheirs({ arrivedId }: { arrivedId: Id }) {
  const texts = useAnswer('arrived.list', {}).data;
  const maybe = texts?.waiting.find(({ id }) => id === arrivedId)?.maybe ?? [];
  if (maybe.length === 0) return <p>Nobody here has this number.</p>;
  return (
    <>
      <p>{maybe.length === 1 ? 'One person here has this number:' : 'These people have this number:'}</p>
      <ul>
        {maybe.map((person) => (
          <li key={person.id}>
            <PersonLine person={person} />
          </li>
        ))}
      </ul>
    </>
  );
}
