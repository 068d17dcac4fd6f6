import { currentAgreements, type Agreement } from '../../domain/people/agreement';
import { formatContactPoint } from '../../domain/people/contact-point';
import type { Person } from '../../domain/people/person';
import { CHANNEL_WORDS, channelSchema, type Channel } from '../../domain/messages/channel';
import { londonTime } from '../../domain/time/moment';
import { longDate } from '../../domain/time/spoken';
import { Chip } from './Chip';
import { PREFERENCE_WORDS } from './person-words';

const CHANNELS = channelSchema.options;

/** "Texts agreed: verbal, 3 March 2026". */
function agreed(channel: Channel, agreement: Agreement): string {
  const title = channel === 'sms' ? 'Texts' : 'Email';
  return `${title} agreed: ${agreement.form}, ${longDate(londonTime(agreement.recorded.at))}`;
}

function ChannelChip({ person, channel }: { person: Person; channel: Channel }) {
  const points = person.contactPoints.filter((point) => point.channel === channel);
  const [newest, ...others] = currentAgreements(person.agreements, channel).filter((agreement) =>
    points.some(({ id }) => id === agreement.contactPointId),
  );
  if (newest !== undefined) {
    const point = points.find(({ id }) => id === newest.contactPointId);
    return (
      <Chip tone="ok">
        {agreed(channel, newest)}
        {point !== undefined && others.length > 0 && `, ${formatContactPoint(point)} and others`}
      </Chip>
    );
  }
  if (points.length === 0) return <Chip>{channel === 'sms' ? 'No mobile number' : 'No email address'}</Chip>;
  const withdrawn = person.agreements.some((agreement) => agreement.channel === channel);
  const what = CHANNEL_WORDS[channel].many;
  return <Chip tone="no">{withdrawn ? `Agreement to ${what} withdrawn` : `No agreement to ${what}`}</Chip>;
}

/** Agreement per channel and preference, where all staff see them (P2, P11). */
export function AgreementChips({ person }: { person: Person }) {
  return (
    <div className="pw-chips">
      {CHANNELS.map((channel) => (
        <ChannelChip key={channel} person={person} channel={channel} />
      ))}
      <Chip tone={person.preference === 'unknown' ? 'need' : 'plain'}>
        {PREFERENCE_WORDS[person.preference]}
      </Chip>
    </div>
  );
}
