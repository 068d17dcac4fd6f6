import type { Settings } from '../../../../contract/settings';
import type { Carrier, Channel } from '../../../../domain/messages/channel';
import type { DraftContent } from '../../../../domain/messages/message';
import { currentAgreements } from '../../../../domain/people/agreement';
import type { ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { CARRIERS_OF } from '../../../../domain/policy/facts';
import type { PolicyPack } from '../../../../domain/policy/pack';

/** All that is chosen for a message: the editor owns its text. */
export type Choices = Omit<DraftContent, 'text' | 'kept'>;

/** The ways to send that are set up, secrets included, as the page can see. */
export function readyCarriers(settings: Settings | undefined): Carrier[] {
  const ready: Carrier[] = [];
  if (settings?.notify?.hasKey === true) ready.push('govuk-notify');
  if (settings !== undefined && settings.trustPhone !== null) ready.push('trust-phone');
  if (settings?.smtp?.hasPassword === true) ready.push('smtp');
  return ready;
}

/** Where a person agreed to be written to by a channel (P12): the only points a message can go to. */
export function agreedPoints(person: Person | null, channel: Channel): ContactPoint[] {
  if (person === null) return [];
  const agreed = new Set(
    currentAgreements(person.agreements, channel).map(({ contactPointId }) => contactPointId),
  );
  return person.contactPoints.filter((point) => point.channel === channel && agreed.has(point.id));
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
  };
}

/** The same message to another person: what belonged to the other one is dropped. */
export function withPerson(
  choices: Choices,
  person: Person | null,
  pack: PolicyPack,
  ready: readonly Carrier[],
): Choices {
  const moved = { ...choices, personId: person?.id ?? null, contactPointId: null };
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
  };
}

/** The one agreed contact point is chosen without asking; among several the writer chooses. */
export function settled(choices: Choices, person: Person | null): Choices {
  if (choices.contactPointId !== null) return choices;
  const [only, ...others] = agreedPoints(person, choices.channel);
  return only === undefined || others.length > 0 ? choices : { ...choices, contactPointId: only.id };
}

/** Whether a draft holds words that would be missed: an empty one is not kept. */
export function worthKeeping({ text, subject }: Pick<DraftContent, 'text' | 'subject'>): boolean {
  return text.trim() !== '' || subject.trim() !== '';
}
