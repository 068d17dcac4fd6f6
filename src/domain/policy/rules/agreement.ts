import { CHANNEL_WORDS } from '../../messages/channel';
import { kindOfUse } from '../../messages/purpose';
import { currentAgreements } from '../../people/agreement';
import type { PolicyRule } from '../facts';

/**
 * Only to people who agreed, to the very number or address they agreed to (P2, P12), in the form the kind of use
 * needs (P18). A withdrawn agreement is none (P19).
 */
export const agreement: PolicyRule = (message, { person }) => {
  if (person === null) return [];
  const { many } = CHANNEL_WORDS[message.channel];
  const agreed = currentAgreements(person.agreements, message.channel);
  if (agreed.length === 0) {
    const withdrawn = person.agreements.some((each) => each.channel === message.channel);
    const sentence = withdrawn
      ? `This person has withdrawn their agreement to ${many}: phone or write instead, or record a new agreement.`
      : `This person has not agreed to ${many}: ask them and record the agreement, or phone instead.`;
    return [{ effect: 'stop', clause: withdrawn ? 'P19' : 'P2', sentence, next: 'record-agreement' }];
  }
  if (message.contactPointId === null) {
    const sentence =
      message.channel === 'sms' ? 'Choose the number to text.' : 'Choose the address to write to.';
    return [{ effect: 'stop', clause: 'P12', sentence, next: 'choose-contact-point' }];
  }
  const forPoint = agreed.filter((each) => each.contactPointId === message.contactPointId);
  if (forPoint.length === 0) {
    const what = message.channel === 'sms' ? 'number' : 'address';
    return [
      {
        effect: 'stop',
        clause: 'P12',
        sentence: `The agreement is for another ${what}: choose the one this person agreed to, or ask about this one.`,
        next: 'choose-contact-point',
      },
    ];
  }
  const conversation = message.purpose !== null && kindOfUse(message.purpose) === 'conversation';
  if (!conversation || forPoint.some((each) => each.form === 'written')) return [];
  return [
    {
      effect: 'stop',
      clause: 'P18',
      sentence: `This purpose needs a written agreement to ${many}: record one, or phone instead.`,
      next: 'record-written-agreement',
    },
  ];
};
