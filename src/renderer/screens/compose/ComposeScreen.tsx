import { useState } from 'react';
import type { Id } from '../../../domain/identity';
import type { Message } from '../../../domain/messages/message';
import type { Person } from '../../../domain/people/person';
import { useCurrentService } from '../../client/current-service';
import { useDesk } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { ErrorSentence } from '../../components/ErrorSentence';
import { usePlace, type Place } from '../../state/place';
import { Composer } from './Composer';
import { startingChoices } from './draft/choices';
import { keptDraft, newDraft, type DraftStart } from './draft/draft-start';
import { MessageProgress } from './sending/MessageProgress';
import './compose.css';
import './lock-screen/lock-screen.css';

/** Where a message is written, checked, sent and, right after, recorded. */
export function ComposeScreen() {
  const place = usePlace((state) => state.place);
  const [seen, setSeen] = useState({ place, times: 0 });
  // Each "go" begins anew, also to the place that is in sight: Ctrl+N twice makes two messages.
  if (seen.place !== place) setSeen({ place, times: seen.times + 1 });
  return <Opened key={seen.times} place={seen.place} />;
}

function Opened({ place }: { place: Place }) {
  if (place.screen !== 'compose') return null;
  if (place.draftId !== null) return <Kept id={place.draftId} />;
  return place.personId === null ? <New person={null} /> : <NewFor personId={place.personId} />;
}

function NewFor({ personId }: { personId: Id }) {
  const person = useAnswer('people.get', { id: personId });
  const [first, setFirst] = useState<Person>();
  if (first === undefined && person.data !== undefined) setFirst(person.data);
  if (first !== undefined) return <New person={first} />;
  return person.error ? (
    <ErrorSentence error={person.error} onRetry={() => void person.refetch()} />
  ) : (
    <p className="pw-soft">Opening…</p>
  );
}

/** A new message: what it starts with is fixed when it opens. */
function New({ person }: { person: Person | null }) {
  const { service } = useCurrentService();
  const settings = useAnswer('settings.get', {}).data;
  const [start, setStart] = useState<DraftStart>();
  if (start === undefined && service !== undefined && settings !== undefined) {
    setStart(newDraft(startingChoices(service.id, person, settings.ready)));
  }
  return start === undefined ? <p className="pw-soft">Opening…</p> : <Composing start={start} />;
}

/** A message that is in the store: a draft is written on, anything else is followed. */
function Kept({ id }: { id: Id }) {
  const [draft, setDraft] = useState<Message>();
  const answer = useAnswer('messages.get', draft === undefined ? { id } : undefined);
  const message = answer.data;
  // What the cache held before this opening may be an older version: it is read again first.
  if (draft === undefined && message?.status === 'draft' && !answer.isFetching) setDraft(message);
  if (draft !== undefined) return <Composing start={keptDraft(draft)} />;
  if (message !== undefined && message.status !== 'draft') return <MessageProgress message={message} />;
  return answer.error ? (
    <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} focus />
  ) : (
    <p className="pw-soft">Opening…</p>
  );
}

function Composing({ start }: { start: DraftStart }) {
  const desk = useDesk();
  const { service, services } = useCurrentService();
  const settings = useAnswer('settings.get', {}).data;
  if (desk === undefined || service === undefined) return <p className="pw-soft">Opening…</p>;
  return <Composer start={start} services={services} current={service} desk={desk} settings={settings} />;
}
