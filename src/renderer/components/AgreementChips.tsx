import { currentAgreements, type Agreement } from '../../domain/people/agreement';
import {
  CONTACT_SAFETY_WORDS,
  formatContactPoint,
  type ContactPoint,
} from '../../domain/people/contact-point';
import type { Person } from '../../domain/people/person';
import { CHANNEL_WORDS, channelSchema, type Channel } from '../../domain/messages/channel';
import { londonTime } from '../../domain/time/moment';
import { longDate } from '../../domain/time/spoken';
import { Chip } from './Chip';
import { KIND_WORDS } from './person-actions/agreement/agreement-words';
import { pointsOf } from './person-actions/contact-point/whose-point';
import { needsList, PREFERENCE_WORDS } from './person-words';

const CHANNELS = channelSchema.options;

/** "Texts agreed for reminders: verbal, 3 March 2026". */
function agreed(channel: Channel, agreement: Agreement): string {
  const title = channel === 'sms' ? 'Texts' : 'Email';
  const day = longDate(londonTime(agreement.recorded.at));
  return `${title} agreed for ${KIND_WORDS[agreement.kind]}: ${agreement.form}, ${day}`;
}

/** The newest agreement of each kind of use, for the person's own numbers or addresses. */
function newestOfEachKind(person: Person, points: readonly ContactPoint[], channel: Channel): Agreement[] {
  const found = currentAgreements(person.agreements, channel).filter((agreement) =>
    points.some(({ id }) => id === agreement.contactPointId),
  );
  return found.filter((agreement, index) => found.findIndex(({ kind }) => kind === agreement.kind) === index);
}

function ChannelChips({ person, channel }: { person: Person; channel: Channel }) {
  const points = pointsOf(person, null).filter((point) => point.channel === channel);
  const agreements = newestOfEachKind(person, points, channel);
  if (agreements.length > 0) {
    return agreements.map((agreement) => {
      const point = points.find(({ id }) => id === agreement.contactPointId);
      return (
        <Chip key={agreement.id} tone="ok">
          {agreed(channel, agreement)}
          {point !== undefined && points.length > 1 && `, ${formatContactPoint(point)}`}
        </Chip>
      );
    });
  }
  if (points.length === 0) return <Chip>{channel === 'sms' ? 'No mobile number' : 'No email address'}</Chip>;
  const withdrawn = person.agreements.some(({ contactPointId }) =>
    points.some(({ id }) => id === contactPointId),
  );
  const what = CHANNEL_WORDS[channel].many;
  return <Chip tone="no">{withdrawn ? `Agreement to ${what} withdrawn` : `No agreement to ${what}`}</Chip>;
}

/** Where something arrives that others read, or must not be found by. */
function SafetyChips({ person }: { person: Person }) {
  return pointsOf(person, null)
    .filter(({ safety }) => safety !== 'own')
    .map((point) => (
      <Chip key={point.id} tone={point.safety === 'unsafe' ? 'no' : 'need'}>
        {formatContactPoint(point)}: {CONTACT_SAFETY_WORDS[point.safety].toLowerCase()}
      </Chip>
    ));
}

/** Agreement per channel and use, preference and communication needs, where all staff see them (P2, P11). */
export function AgreementChips({ person }: { person: Person }) {
  return (
    <div className="pw-chips">
      {CHANNELS.map((channel) => (
        <ChannelChips key={channel} person={person} channel={channel} />
      ))}
      <Chip tone={person.preference === 'unknown' ? 'need' : 'plain'}>
        {PREFERENCE_WORDS[person.preference]}
      </Chip>
      {needsList(person.needs).map((need) => (
        <Chip key={need} tone="need">
          {need}
        </Chip>
      ))}
      <SafetyChips person={person} />
    </div>
  );
}
