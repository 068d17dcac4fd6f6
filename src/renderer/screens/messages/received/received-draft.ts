import type { Settings } from '../../../../contract/settings';
import type { Id } from '../../../../domain/identity';
import type { Channel } from '../../../../domain/messages/channel';
import { formatContactPoint, type ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import type { Service } from '../../../../domain/services/service';
import type { InstantText } from '../../../../domain/time/moment';

/** A message of theirs as the form holds it. */
export interface ReceivedDraft {
  readonly channel: Channel;
  /** The contact point it came from; null where another one is typed. */
  readonly pointId: Id | null;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly received: InstantText;
}

/** Where messages may come from: the person's own points first, then their carers'. */
export function pointsOn(person: Person, channel: Channel): ContactPoint[] {
  const points = person.contactPoints.filter((point) => point.channel === channel);
  return points.toSorted((a, b) => Number(a.carerId !== null) - Number(b.carerId !== null));
}

/** The number or mailbox messages of a channel come to. */
function usualTo(channel: Channel, service: Service, settings: Settings | undefined): string {
  if (channel === 'email') return service.mailbox;
  return settings?.trustPhone?.number ?? settings?.notify?.senderNumber ?? '';
}

/** The form as it opens: by the channel they have, from their first point, just now. */
export function newReceivedDraft(
  person: Person,
  service: Service,
  settings: Settings | undefined,
  now: InstantText,
): ReceivedDraft {
  const channel =
    pointsOn(person, 'sms').length === 0 && pointsOn(person, 'email').length > 0 ? 'email' : 'sms';
  const empty = { from: '', subject: '', text: '', received: now };
  const to = usualTo(channel, service, settings);
  return { ...empty, channel, to, pointId: pointsOn(person, channel)[0]?.id ?? null };
}

/** The same message by another channel: where it came from and to are others. */
export function onChannel(
  draft: ReceivedDraft,
  channel: Channel,
  person: Person,
  service: Service,
  settings: Settings | undefined,
): ReceivedDraft {
  const pointId = pointsOn(person, channel)[0]?.id ?? null;
  return { ...draft, channel, pointId, from: '', to: usualTo(channel, service, settings) };
}

/** What main is given, still to be parsed; the text goes as it is (P30). */
export function receivedInput(draft: ReceivedDraft, person: Person, service: Service) {
  const { pointId, from, subject, ...rest } = draft;
  const point = person.contactPoints.find(({ id }) => id === pointId);
  return {
    ...rest,
    personId: person.id,
    serviceId: service.id,
    from: point === undefined ? from : formatContactPoint(point),
    subject: draft.channel === 'email' ? subject : '',
  };
}
