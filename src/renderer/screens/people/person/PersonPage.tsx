import { useState } from 'react';
import type { Person } from '../../../../domain/people/person';
import { greetingName } from '../../../../domain/people/person';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { PersonActionDialog } from '../../../components/person-actions/PersonActionDialog';
import { PersonHeader } from '../../../components/PersonHeader';
import { ScreenTitle } from '../../../components/ScreenTitle';
import { usePlace, type PeoplePlace } from '../../../state/place';
import { StopBand } from '../../replies/stop/StopBand';
import { BackToMessage } from './BackToMessage';
import { CarersCard } from './carers/CarersCard';
import { ContactPoints } from './contact-points/ContactPoints';
import { EditPerson } from './EditPerson';
import { HistoryCard } from './history/HistoryCard';
import { LikenessesCard } from './merging/LikenessesCard';
import { NeedsCard } from './needs/NeedsCard';
import { PersonDetailsCard } from './PersonDetailsCard';

export interface PersonPageProps {
  /** Whose page it is, what is opened on it at once, and the message somebody came from. */
  place: PeoplePlace & { personId: NonNullable<PeoplePlace['personId']> };
}

/** One person: who they are, how they are reached, what they and their carers agreed to, and what happened. */
export function PersonPage({ place }: PersonPageProps) {
  const { personId: id, contactPointId } = place;
  const go = usePlace((state) => state.go);
  const answer = useAnswer('people.get', { id });
  /** The version being edited stays as it was read: a newer one never slips in under what is being typed. */
  const [editing, setEditing] = useState<Person>();
  const [action, setAction] = useState(place.action);
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
      {place.backTo !== undefined && <BackToMessage draftId={place.backTo} />}
      <PersonHeader
        person={person}
        titled
        actions={
          <>
            <Button onClick={() => go({ screen: 'messages', personId: id })}>Messages</Button>
            <Button
              kind={agreed && place.backTo === undefined ? 'primary' : 'secondary'}
              onClick={() => go({ screen: 'compose', draftId: null, personId: id })}
            >
              Write to {greetingName(person)}
            </Button>
          </>
        }
      />
      <StopBand personId={id} />
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      <ContactPoints person={person} />
      <CarersCard person={person} />
      <NeedsCard person={person} />
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
      <LikenessesCard person={person} />
      <HistoryCard personId={id} />
      {action !== undefined && (
        <PersonActionDialog
          person={person}
          action={action}
          contactPointId={contactPointId}
          backTo={place.backTo}
          onDone={() => setAction(undefined)}
        />
      )}
    </div>
  );
}
