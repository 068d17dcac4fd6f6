import { useState } from 'react';
import type { Id } from '../../../domain/identity';
import type { Person } from '../../../domain/people/person';
import { greetingName } from '../../../domain/people/person';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { PersonHeader } from '../../components/PersonHeader';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { ContactPoints } from './ContactPoints';
import { EditPerson } from './EditPerson';
import { PersonDetailsCard } from './PersonDetailsCard';

/** One person: who they are, how they are reached, what they agreed to. */
export function PersonPage({ id }: { id: Id }) {
  const go = usePlace((state) => state.go);
  const answer = useAnswer('people.get', { id });
  /** The version being edited stays as it was read: a newer one never slips in under what is being typed. */
  const [editing, setEditing] = useState<Person>();
  const person = answer.data;
  if (person === undefined) {
    return (
      <div className="pw-screen">
        <ScreenTitle title="Person" />
        <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      </div>
    );
  }
  const agreed = person.agreements.some(({ withdrawn }) => withdrawn === null);
  return (
    <div className="pw-screen">
      <PersonHeader
        person={person}
        titled
        actions={
          <>
            <Button onClick={() => go({ screen: 'messages', personId: id })}>Messages</Button>
            <Button
              kind={agreed ? 'primary' : 'secondary'}
              onClick={() => go({ screen: 'compose', draftId: null, personId: id })}
            >
              Write to {greetingName(person)}
            </Button>
          </>
        }
      />
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      <ContactPoints person={person} />
      {editing === undefined ? (
        <PersonDetailsCard person={person} onEdit={() => setEditing(person)} />
      ) : (
        <EditPerson
          key={editing.version}
          person={editing}
          onDone={() => setEditing(undefined)}
          onLoadNewer={() => void answer.refetch().then((newer) => setEditing(newer.data))}
        />
      )}
    </div>
  );
}
