import type { ComponentType } from 'react';
import type { Message, MessageStatus } from '../../../../domain/messages/message';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { PersonHeader } from '../../../components/PersonHeader';
import { ScreenTitle } from '../../../components/ScreenTitle';
import { FilesOfMessage } from '../files/FilesOfMessage';
import { TransferFollowed } from '../files/transfer/TransferFollowed';
import { AsSent } from '../review/AsSent';
import { recipientName } from '../review/recipient';
import { HandOff } from './HandOff';
import { Missed } from './Missed';
import { OnItsWay } from './OnItsWay';
import { Scheduled } from './Scheduled';
import { Sent } from './Sent';
import { Failed, PutAside, Unsure } from './Trouble';

/** What is next at each status. */
const NEXT = {
  draft: PutAside,
  scheduled: Scheduled,
  missed: Missed,
  queued: OnItsWay,
  sending: OnItsWay,
  'handed-off': HandOff,
  unsure: Unsure,
  sent: Sent,
  failed: Failed,
  cancelled: PutAside,
} satisfies Record<MessageStatus, ComponentType<{ message: Message }>>;

const TITLES = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  missed: 'It missed its time',
  queued: 'Sending',
  sending: 'Sending',
  'handed-off': 'Hand-off',
  unsure: 'May have been sent',
  sent: 'Record it',
  failed: 'Not sent',
  cancelled: 'Put aside',
} satisfies Record<MessageStatus, string>;

/** A message after "send": where it stands, and the one thing that is next. */
export function MessageProgress({ message }: { message: Message }) {
  const person = useAnswer(
    'people.get',
    message.personId === null ? undefined : { id: message.personId },
  ).data;
  const now = useNow();
  const Next = NEXT[message.status];
  const { title } = CHANNEL_WORDS[message.channel];
  const when = message.sent === null ? '' : `, sent ${relativeTime(message.sent.at, now)}`;
  return (
    <div className="pw-compose">
      <ScreenTitle key={message.status} title={TITLES[message.status]} hidden />
      {/* Without identifiers: they are asked for here, to tell which record is open. */}
      {person !== undefined && <PersonHeader person={person} identifiers={false} />}
      <div className="pw-compose__columns pw-compose__columns--even">
        <Next message={message} />
        {message.status !== 'handed-off' && (
          <Card
            title={`${title}${person === undefined ? '' : ` to ${recipientName(person, message.contactPointId)}`}${when}`}
          >
            <AsSent
              channel={message.channel}
              from={message.from}
              to={message.to}
              subject={message.outgoingSubject ?? message.subject}
              text={message.outgoing ?? message.text}
            />
            <FilesOfMessage message={message} />
          </Card>
        )}
        {message.status === 'sent' && <TransferFollowed message={message} />}
      </div>
    </div>
  );
}
