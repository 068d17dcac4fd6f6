import { address, agreement, email, EMAIL_ID, mobile, pack, text } from '../../facts';
import { NO_NEEDS, type CommunicationNeeds } from '../../../../../src/domain/people/communication-needs';
import { about, type ClauseCase } from './clause-case';

const byEmail = agreement({ channel: 'email', contactPointId: EMAIL_ID });
const emailed = (change: Parameters<typeof address>[0]) =>
  about({ preference: 'email', agreements: [byEmail], contactPoints: [address(change)] });
const old = { at: '2025-11-01T09:00:00.000Z', offset: 0 };
const points = (change: Partial<typeof pack.contactPoints>) => ({
  ...pack,
  contactPoints: { ...pack.contactPoints, ...change },
});
const needing = (change: Partial<CommunicationNeeds>) => about({ needs: { ...NO_NEEDS, ...change } });

/** Where a message goes, and whether the person can take it in. */
export const PERSON_CASES: ClauseCase[] = [
  {
    says: 'how somebody likes to be reached is said, and stops nothing (P11, P21)',
    facts: about({ preference: 'letter' }),
    effect: 'condition',
    clause: 'P11',
    next: 'choose-channel',
    sentence: /^This person prefers a letter\.$/u,
  },
  {
    says: 'a number that was right a year ago is asked about again (P20)',
    facts: about({ contactPoints: [mobile({ added: old })] }),
    effect: 'condition',
    clause: 'P20',
    next: 'confirm-contact-point',
  },
  {
    says: 'a number at which the last message did not arrive is put right first (P20)',
    facts: about({ contactPoints: [mobile({ failed: { why: 'wrong-contact-point', when: old } })] }),
    effect: 'stop',
    clause: 'P20',
    next: 'confirm-contact-point',
    sentence: /did not arrive/u,
  },
  {
    says: 'a Trust may only point it out (P20)',
    facts: about({ contactPoints: [mobile({ failed: { why: 'refused', when: old } })] }),
    pack: points({ failed: 'condition' }),
    effect: 'condition',
    clause: 'P20',
    next: 'confirm-contact-point',
  },
  {
    says: 'a Trust may stop on a number that nobody confirmed (P20)',
    facts: about({ contactPoints: [mobile({ added: old, confirmed: old })] }),
    pack: points({ unconfirmed: 'stop' }),
    effect: 'stop',
    clause: 'P20',
    next: 'confirm-contact-point',
  },
  {
    says: 'an address is unverified until the person has written from it (P22)',
    message: email(),
    facts: emailed({ verified: null }),
    effect: 'stop',
    clause: 'P22',
    next: 'verify-address',
    sentence: /ask them by phone to email the service first/u,
  },
  {
    says: 'how hard an unverified address stops is the Trust’s choice (P22)',
    message: email(),
    facts: emailed({ verified: null }),
    pack: points({ unverifiedEmail: 'condition' }),
    effect: 'condition',
    clause: 'P22',
    next: 'verify-address',
  },
  {
    says: 'what is not safe to use is never used (P33)',
    facts: about({
      contactPoints: [mobile({ safety: 'unsafe', safetyNote: 'a former partner has this phone' })],
    }),
    effect: 'stop',
    clause: 'P33',
    next: 'choose-contact-point',
  },
  {
    says: 'a number others read takes reminders, with what to keep out of them (P33)',
    facts: about({
      contactPoints: [mobile({ safety: 'shared', safetyNote: 'her son reads it: no clinic names' })],
    }),
    effect: 'condition',
    clause: 'P33',
    next: 'change-text',
    sentence: /“her son reads it: no clinic names”/u,
  },
  {
    says: 'a number others read takes no advice (P33)',
    message: text({ purpose: 'advice' }),
    facts: about({ contactPoints: [mobile({ safety: 'shared', safetyNote: 'her son reads it' })] }),
    effect: 'stop',
    clause: 'P33',
    next: 'choose-contact-point',
  },
  {
    says: 'who reads braille gets no text (P41)',
    facts: needing({ format: 'braille' }),
    effect: 'stop',
    clause: 'P41',
    next: 'open-needs',
    sentence: /^This person reads braille: /u,
  },
  {
    says: 'who needs it spoken gets no text (P41)',
    facts: needing({ format: 'audio' }),
    effect: 'stop',
    clause: 'P41',
    next: 'open-needs',
  },
  {
    says: 'easy read is asked for where somebody needs it (P41)',
    facts: needing({ format: 'easy-read' }),
    effect: 'condition',
    clause: 'P41',
    next: 'open-needs',
    sentence: /easy read/u,
  },
  {
    says: 'large print is asked for where somebody needs it (P41)',
    facts: needing({ format: 'large-print' }),
    effect: 'condition',
    clause: 'P41',
    next: 'open-needs',
  },
  {
    says: 'who signs is not asked to phone (P41)',
    facts: needing({ format: 'sign-language' }),
    effect: 'condition',
    clause: 'P41',
    next: 'open-needs',
    sentence: /do not ask them to phone/u,
  },
  {
    says: 'who reads another language gets no text in English (P41)',
    facts: needing({ language: 'Romanian' }),
    effect: 'stop',
    clause: 'P41',
    next: 'open-needs',
    sentence: /^This person reads Romanian: /u,
  },
  {
    says: 'who needs an interpreter is offered one (P41)',
    facts: needing({ interpreter: true }),
    effect: 'condition',
    clause: 'P41',
    next: 'open-needs',
  },
  {
    says: 'who is helped to communicate has that help (P41)',
    facts: needing({ support: 'a deafblind guide' }),
    effect: 'condition',
    clause: 'P41',
    next: 'open-needs',
    sentence: /by a deafblind guide:/u,
  },
];
