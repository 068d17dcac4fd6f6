import { CHANNEL_WORDS } from '../../messages/channel';
import { currentAgreements, type Agreement } from '../../people/agreement';
import type { Person } from '../../people/person';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { stop } from '../reasons';
import { leastObjection } from './agreement/objections';

/**
 * Only to people who agreed, at the very number or address they agreed to (P2, P12), to this kind of use, in the form it
 * needs (P18), after all that must be talked through. A carer agrees for themselves. A withdrawn agreement is none (P19).
 */
export const agreement: PolicyRule = (on) => {
  const { message, person, point } = on;
  if (person === null) return [];
  const words = message.channel === 'sms' ? NUMBER : ADDRESS;
  if (message.contactPointId === null) {
    const agreed = currentAgreements(person.agreements, message.channel);
    if (agreed.length === 0) return [noAgreement(on, person.agreements)];
    return [stop('P12', 'choose-contact-point', words.choose)];
  }
  if (point === null || point.channel !== message.channel)
    return [stop('P12', 'choose-contact-point', words.gone)];
  const theirs = agreementsOf(point.carerId, person);
  const agreed = currentAgreements(theirs, message.channel);
  if (agreed.length === 0) return [noAgreement(on, theirs)];
  const forPoint = agreed.filter(({ contactPointId }) => contactPointId === point.id);
  if (forPoint.length === 0) return [stop('P12', 'choose-contact-point', words.other)];
  const objection = leastObjection(forPoint, on);
  return objection === undefined ? [] : [objection];
};

const NUMBER = {
  choose: 'Choose the number to text.',
  gone: 'This number is no longer among theirs: choose one they agreed to.',
  other: 'The agreement is for another number: choose the one they agreed to, or ask about this one.',
};
const ADDRESS = {
  choose: 'Choose the address to write to.',
  gone: 'This address is no longer among theirs: choose one they agreed to.',
  other: 'The agreement is for another address: choose the one they agreed to, or ask about this one.',
};

/** A carer's agreements are those at the carer's own contact points; all others are the person's. */
function agreementsOf(carerId: string | null, person: Person): Agreement[] {
  const owner = new Map(person.contactPoints.map((point) => [point.id, point.carerId]));
  return person.agreements.filter(({ contactPointId }) => (owner.get(contactPointId) ?? null) === carerId);
}

function noAgreement({ message, kind, pack, toCarer }: Case, agreements: readonly Agreement[]): Reason {
  const who = toCarer ? 'This carer' : 'This person';
  const { many } = CHANNEL_WORDS[message.channel];
  const written = kind !== null && pack.agreements.forms[kind] === 'written';
  const next = written ? 'record-written-agreement' : 'record-agreement';
  const withdrawn = agreements.some((each) => each.channel === message.channel);
  return withdrawn
    ? stop(
        'P19',
        next,
        `${who} has withdrawn their agreement to ${many}: phone or write instead, or record a new agreement.`,
      )
    : stop(
        'P2',
        next,
        `${who} has not agreed to ${many}: ask them and record the agreement, or phone instead.`,
      );
}
