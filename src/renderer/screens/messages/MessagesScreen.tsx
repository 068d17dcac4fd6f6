import { fullName } from '../../../domain/people/person';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';
import { ArrivedTexts } from './arrived/ArrivedTexts';
import { NotDelivered } from './delivery/NotDelivered';
import { Drafts } from './Drafts';
import { Outbox } from './Outbox';
import { ReceivedMessages } from './received/ReceivedMessages';
import { SentMessages } from './SentMessages';
import { UnsettledTransfers } from './transfers/UnsettledTransfers';

/** What is under way, what is still being written, and what was sent: all of it, or one person's with what they wrote. */
export function MessagesScreen() {
  const place = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const personId = place.screen === 'messages' ? place.personId : null;
  const person = useAnswer('people.get', personId === null ? undefined : { id: personId }).data;
  return (
    <div className="pw-screen">
      <ScreenTitle title="Messages" />
      {personId !== null && (
        <Notice
          actions={
            <Button small onClick={() => go({ screen: 'messages', personId: null })}>
              Show everyone’s
            </Button>
          }
        >
          <p>
            Only messages to and from{' '}
            <strong>{person === undefined ? 'this person' : fullName(person)}</strong>.
          </p>
        </Notice>
      )}
      {person !== undefined && <ReceivedMessages key={`received ${person.id}`} person={person} />}
      {personId === null && <ArrivedTexts />}
      {personId === null && <UnsettledTransfers />}
      <NotDelivered personId={personId} />
      <Outbox personId={personId} />
      <Drafts personId={personId} />
      <SentMessages key={personId} personId={personId} />
    </div>
  );
}
