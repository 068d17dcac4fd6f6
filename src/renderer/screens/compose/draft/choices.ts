import type { Carrier, Channel } from '../../../../domain/messages/channel';
import type { DraftContent } from '../../../../domain/messages/message';
import type { Purpose } from '../../../../domain/messages/purpose';
import { currentAgreements } from '../../../../domain/people/agreement';
import type { ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { CARRIERS_OF } from '../../../../domain/messages/channel';
import { isHandOff } from '../../../../domain/messages/hand-off';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import type { AuthorisedUse } from '../../../../domain/services/sop';

/** All that is chosen for a message: the editor owns its text. */
export type Choices = Omit<DraftContent, 'text' | 'kept'>;

/** Every number or address that a channel could reach, the person's own first, then their carers'. */
export function pointsFor(person: Person | null, channel: Channel): ContactPoint[] {
  const points = person?.contactPoints.filter((point) => point.channel === channel) ?? [];
  return [
    ...points.filter(({ carerId }) => carerId === null),
    ...points.filter(({ carerId }) => carerId !== null),
  ];
}

/** Where a person, or a carer for themselves, agreed to be written to by a channel (P12). */
export function agreedPoints(person: Person | null, channel: Channel): ContactPoint[] {
  if (person === null) return [];
  const agreed = new Set(
    currentAgreements(person.agreements, channel).map(({ contactPointId }) => contactPointId),
  );
  return pointsFor(person, channel).filter(({ id }) => agreed.has(id));
}

/** The first carrier of a channel that is set up; the channel's usual one where none is. */
function carrierFor(channel: Channel, ready: readonly Carrier[]): Carrier {
  const carriers: readonly Carrier[] = CARRIERS_OF[channel];
  return carriers.find((carrier) => ready.includes(carrier)) ?? (channel === 'sms' ? 'govuk-notify' : 'smtp');
}

/** The channel to begin with: the preferred one where it is agreed, else one that is, else texts. */
function channelFor(person: Person | null): Channel {
  const agreed = (['sms', 'email'] as const).filter((channel) => agreedPoints(person, channel).length > 0);
  return agreed.find((channel) => channel === person?.preference) ?? agreed[0] ?? 'sms';
}

/** What a new message starts with. */
export function startingChoices(
  serviceId: string,
  person: Person | null,
  ready: readonly Carrier[],
): Choices {
  const channel = channelFor(person);
  return {
    personId: person?.id ?? null,
    serviceId,
    channel,
    carrier: carrierFor(channel, ready),
    purpose: null,
    contactPointId: null,
    subject: '',
    authorisedUseId: null,
    template: null,
    answersId: null,
    about: null,
    sendAt: null,
    notAfter: null,
  };
}

/** The same message to another person: what belonged to the other one is dropped. */
export function withPerson(
  choices: Choices,
  person: Person | null,
  pack: PolicyPack,
  ready: readonly Carrier[],
): Choices {
  if (person !== null && person.id === choices.personId) return choices;
  const moved = {
    ...choices,
    personId: person?.id ?? null,
    contactPointId: null,
    answersId: null,
    about: null,
    notAfter: null,
  };
  return person === null ? moved : withChannel(moved, channelFor(person), pack, ready);
}

/** The same message by another channel; a purpose that is not offered there has to be chosen again (P7). */
export function withChannel(
  choices: Choices,
  channel: Channel,
  pack: PolicyPack,
  ready: readonly Carrier[],
): Choices {
  if (channel === choices.channel) return choices;
  const { purpose } = choices;
  return {
    ...choices,
    channel,
    carrier: carrierFor(channel, ready),
    contactPointId: null,
    purpose: purpose !== null && pack.purposes[channel].includes(purpose) ? purpose : null,
    authorisedUseId: null,
    template: null,
  };
}

/** The same message by another carrier; what the sender sends by hand goes at once or not at all. */
export function withCarrier(choices: Choices, carrier: Carrier): Choices {
  return isHandOff(carrier) ? { ...choices, carrier, sendAt: null } : { ...choices, carrier };
}

/** The same message as a text that the writer keys into the Trust phone (P12). */
export function byTrustPhone(choices: Choices, pack: PolicyPack, ready: readonly Carrier[]): Choices {
  return withCarrier(withChannel(choices, 'sms', pack, ready), 'trust-phone');
}

/** What can carry the message at a later time, by itself; nothing where only hand-offs are set up. */
export function laterCarrier({ channel, carrier }: Choices, ready: readonly Carrier[]): Carrier | undefined {
  if (!isHandOff(carrier)) return carrier;
  const carriers: readonly Carrier[] = CARRIERS_OF[channel];
  return carriers.find((each) => !isHandOff(each) && ready.includes(each));
}

/** The same message from another service: what its manager authorised is no word of another one's. */
export function withService(choices: Choices, serviceId: string): Choices {
  return { ...choices, serviceId, authorisedUseId: null };
}

/** For another purpose; where only one use is authorised, it is that one (P6). */
export function withPurpose(
  choices: Choices,
  purpose: Purpose | null,
  uses: readonly AuthorisedUse[],
): Choices {
  const [only, ...others] = uses;
  const use = purpose === 'authorised-use' && others.length === 0 ? only : undefined;
  return { ...choices, purpose, authorisedUseId: use?.id ?? null };
}

/** The uses of a service that hold for a channel on a day, ISO (P6). */
export function usesInDate(
  { authorisedUses }: Pick<Service, 'authorisedUses'>,
  channel: Channel,
  today: string,
): AuthorisedUse[] {
  return authorisedUses.filter((use) => use.channel === channel && use.until >= today);
}

/** The person's own, and safe to be found by. */
function own(points: readonly ContactPoint[]): ContactPoint[] {
  return points.filter(({ carerId, safety }) => carerId === null && safety !== 'unsafe');
}

/**
 * The person's one agreed contact point is chosen without asking, else their only one, so that it can be said what it
 * lacks; among several, and for a carer, the writer chooses. One that is not safe is never chosen for them (P33).
 */
export function settled(choices: Choices, person: Person | null): Choices {
  if (choices.contactPointId !== null) return choices;
  const agreed = own(agreedPoints(person, choices.channel));
  const [only, ...others] = agreed.length > 0 ? agreed : own(pointsFor(person, choices.channel));
  return only === undefined || others.length > 0 ? choices : { ...choices, contactPointId: only.id };
}

/** Whether a draft holds words that would be missed: an empty one is not kept. */
export function worthKeeping({ text, subject }: Pick<DraftContent, 'text' | 'subject'>): boolean {
  return text.trim() !== '' || subject.trim() !== '';
}
