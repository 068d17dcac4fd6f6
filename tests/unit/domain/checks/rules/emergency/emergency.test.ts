import { describe, expect, it } from 'vitest';
import { emergenciesIn } from '../../../../../../src/domain/checks/rules/emergency/emergency';
import { plainWords } from '../../../../../../src/domain/checks/rules/plain/plain-words';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';
import { findingsOf, marked, severities } from '../../marked';

const rule = 'emergency/emergency';

describe('emergencies (P27)', () => {
  it.each([
    ['She has taken an overdose', 'taken an overdose'],
    ['I want to die', 'want to die'],
    ['Are you still having chest pain?', 'you still having chest pain'],
    ['Please go to A&E now', 'go to A&E'],
    ['Call 999 now', 'Call 999'],
    ['He cant breathe', 'He cant breathe'],
    ['Your baby has stopped kicking', 'baby has stopped kicking'],
    ['The house is on fire', 'The house is on fire'],
    ['My husband is hitting me.', 'husband is hitting me'],
  ])('stops “%s” on every channel', (text, words) => {
    expect(marked(rule, text)).toEqual([words]);
    expect(severities(rule, text, { channel: 'email' })).toEqual(['stop']);
  });

  it.each([
    'I want to end it',
    "I've taken all my tablets",
    'ive took a load of paracetamol',
    'i took 30 tablets',
    'everyone would be better off without me',
    'i dont want to be here anymore',
    'My face has dropped on one side and I can’t lift my arm.',
    'he’s got a knife',
    'my waters have gone',
    'the rash doesn’t fade',
    'she is fitting and has gone blue',
    'took 20 of my nans tablets',
    'nothing left to live for',
    'my ex is here smashing the windows',
    'lily ate a peanut and her face is swelling',
    'He has me locked in the flat',
    "I've been stung and my throat feels tight",
    'You should go to A and E with that headache.',
  ])('finds what a person writes of themselves: “%s”', (text) => {
    expect(emergenciesIn(plainWords(tokenise(text)))).not.toEqual([]);
  });

  it.each([
    'In an emergency call 999.',
    'This number is not monitored. In an emergency, call 999 or go to A&E.',
    'If you feel suicidal, call 999 or the Samaritans on 116 123.',
    'If you have chest pain or cannot breathe, call 999 at once.',
    'Call 999 if you have chest pain, cannot breathe or have signs of a stroke.',
    'Call 999 if:\n- you cannot breathe\n- you are bleeding heavily\n- you have taken an overdose',
    'Emergency? Call 999.',
    'For urgent help call NHS 111.',
    'For help in a mental health crisis, call NHS 111 and choose option 2.',
    'Please do not use this number in an emergency: dial 999.',
    'We are not an emergency service. Call 999 for an ambulance.',
    'Do not go to A&E for this.',
    'The emergency exit is on Level 2.',
    'Our first aid course covers choking and what to do when someone collapses.',
    'The engineer is fitting your grab rail.',
    'Ring the ambulance transport desk to book a seat.',
    'The meeting is being held in the house with the fire doors.',
    'Check for a rash that does not fade.',
    'A child who is floppy or hard to wake needs help at once.',
    'It may be a sign of meningitis. Call an ambulance.',
    'Your nearest defibrillator is on the shop wall. Dial 999 for its code.',
    'In a fire, leave by the stairs and ring 999 from outside.',
    'Please send someone to mend the tap.',
    'We are fitting free smoke alarms in your street.',
    'Can somebody help him carry it up to the third floor?',
    'He does not want to live there.',
    'He collapsed the tent by mistake.',
    'You told me about being attacked.',
    'Lots of blood donors are needed.',
  ])('lets advice for later, and other things, be: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it.each([
    'dad’s got a tight chest and his arm is tingling',
    'i cant see the point of being alive any more',
    'My son has drunk a whole bottle of Calpol',
    'he’s smashing up the house and i’m locked in the bathroom with the kids',
    'he’s got me by the throat again and the kids are screaming',
    'I don’t think I’ll be here by the weekend',
    'the cooker’s alight and I can’t get down the stairs',
    'She has been bleeding since this morning and it won’t stop.',
    'half of mum’s face has gone slack',
    'Look, he isn’t breathing',
    'my little one’s swallowed a button battery',
  ])('is found in people’s own words: %s', (text) => {
    expect(severities(rule, text)).toContain('stop');
  });

  it('is not quiet because a footer follows', () => {
    expect(marked(rule, 'You said you took an overdose. In an emergency call 999.')).toEqual([
      'took an overdose',
    ]);
  });

  it('warns where an emergency is to be answered by a message', () => {
    expect(severities(rule, 'If you feel suicidal, text me back on this number.')).toEqual(['warn']);
    expect(severities(rule, 'If you feel suicidal, do not text us: call 999.')).toEqual([]);
  });

  it('says whom to phone instead', () => {
    for (const text of [
      'I want to die',
      'He cannot breathe',
      'There is a fire in my kitchen',
      'Go straight to A&E',
    ])
      expect(findingsOf(rule, text)[0]?.message).toMatch(/phone .*999/u);
  });
});
