import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLINICAL_PHRASES } from '../../../../../bench/clinical-phrases';
import { maskedWords } from '../../../../../../src/domain/checks/rules/tone/masked';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';
import { findingsOf, marked, severities } from '../../marked';

describe('offensive language (P34)', () => {
  it.each([
    'You wanker.',
    'What a fucking mess',
    'This is bullshit',
    'you prick',
    'You are a pig',
    'silly cow',
    'You idiot!',
    'dirty foreigners',
  ])('stops “%s”', (text) => {
    expect(severities('tone/offensive', text)).toEqual(['stop']);
  });

  it.each([
    ['What a f*cking pain', 'f*cking'],
    ['This is sh1t.', 'sh1t'],
    ['f u c k off', 'f u c k'],
    ['Fuuuck, I forgot', 'Fuuuck'],
    ['He is an @sshole.', '@sshole'],
    ['a b!tch!', 'b!tch'],
    ['that w4nker', 'w4nker'],
    ['Tell that c**t', 'c**t'],
    ['You b*****d', 'b*****d'],
    ['oh f*** it', 'f***'],
    ['Kiss my a$$', 'a$$'],
    ['bo||ocks', 'bo||ocks'],
    ['s.h.i.t', 's.h.i.t'],
    ['F-ck this', 'F-ck'],
    ['fück it', 'fück'],
  ])('sees through the mask in “%s”', (text, word) => {
    expect(marked('tone/offensive', text)).toContain(word);
  });

  it.each([
    'Meet at 7:45pm. The price is £5, or 3 for £15.',
    'Take the A55 or bus 4A, and come to room W4.',
    'Your code is A55H0L and your reference is SH1T4-22B.',
    'R U C K is how you spell it.',
    '*** Important *** The clinic is closed.',
    'The card ending ****1234 was refunded.',
    'Rooms f*g and c*d are not in use.',
    'The code for the door is C*4*7 then #.',
    'We need s-h-o-r-t bread, e.g. a*b or x_y.',
    'He lives in Twatt.',
  ])('takes no time, price or code for a mask: %s', (text) => {
    expect(marked('tone/offensive', text)).toEqual([]);
  });

  it('marks masked words where they stand, whatever is around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const { start, end } of maskedWords(tokenise(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[f*u.ck @1!$ -]{0,4000}$/u), (text) => {
        expect(() => maskedWords(tokenise(text))).not.toThrow();
      }),
      { numRuns: 20 },
    );
  });

  it('warns about what is only rude', () => {
    expect(severities('tone/offensive', 'Shut up and listen')).toEqual(['warn']);
  });

  it.each(CLINICAL_PHRASES)('lets “%s” be', (phrase) => {
    expect(marked('tone/offensive', phrase)).toEqual([]);
  });

  it('knows two hundred clinical phrases and names', () => {
    expect(new Set(CLINICAL_PHRASES).size).toBeGreaterThanOrEqual(200);
  });

  it.each([
    'Do not snigger at the swanky Scunthorpe hotel.',
    'It is a tool for you.',
    'Ask about your cow.',
    'The old cow shed is our tea room.',
    'A mental health nurse',
    'We serve nuts and fatty food.',
    'A nasal douche',
    'Thank you for your kind words.',
    'The Cock Inn is opposite.',
  ])('lets ordinary words be: %s', (text) => {
    expect(marked('tone/offensive', text)).toEqual([]);
  });
});

describe('personal comments and opinions (P28)', () => {
  it('warns about judging the person', () => {
    expect(severities('tone/opinion', 'You are being manipulative and you are lazy')).toEqual([
      'warn',
      'warn',
    ]);
  });

  it.each([
    'You never turn up.',
    'As I told you last week, the clinic is shut.',
    'You failed to attend your appointment.',
    'You DNA’d again.',
    'You have been non-compliant with the plan.',
    'You’re a frequent flyer here.',
    'It is your own fault.',
    'You had better be there.',
    'This is your last warning.',
    'If you had listened, this would not have happened.',
    'How many times do I have to say this?',
    'Your mother is a very difficult patient.',
    'Thanks a lot for not showing up.',
    'Oh great, another missed visit.',
    'Maybe one day you’ll turn up.',
    'You make no effort at all.',
    'You are not as ill as you think you are.',
    'You lost your place through your own carelessness.',
    'You expect us to run around after you.',
  ])('warns about blame and threats: %s', (text) => {
    expect(severities('tone/opinion', text)).toContain('warn');
  });

  it('says what to write instead of blame', () => {
    expect(findingsOf('tone/opinion', 'You failed to attend.')[0]?.message).toContain('“You did not come”');
  });

  it('advises against the writer’s own views', () => {
    expect(severities('tone/opinion', 'In my opinion it was good')).toEqual(['advise']);
  });

  it.each([
    'It was good to meet you today.',
    'Make sure you always bring it.',
    'Wear the patch for your lazy eye.',
    'As children grow up, calm down.',
    'I hope that the new chair is comfortable.',
    'We are sorry for the delay.',
    'You did not come on Monday. We missed you.',
    'If you do not attend, your place may be offered to someone else.',
    'It can be difficult to park here.',
    'We will see you on Monday as usual.',
    'Why don’t you come at 3pm instead?',
    'You are not wasting our time.',
    'If you have read the leaflet, you can skip page 2.',
    'Last chance to book your flu jab.',
    'We can help you get a job, and we will deal with it.',
    'Some of us have colds. There is no excuse for the delay, and we are sorry.',
    'She is not being nosy. You can eat as usual.',
    'Thank you for not putting up with it. We are very sorry for your loss.',
    'You should have been told about the delay, and I am sorry.',
    'That cough is a pain, I know.',
    'This is a demanding exercise. Most people manage to go home the same day.',
    'I am not cross with you for missing the session.',
    'You must not feel that you are wasting our time.',
    'Nobody here will think that you are making a fuss.',
    'He is lying awake over it.',
    'You are not the only one to feel like that.',
    'Thanks to people like you, we raised £9,000.',
    'We will bring it down to you.',
  ])('lets courtesy be: %s', (text) => {
    expect(severities('tone/opinion', text)).toEqual([]);
  });
});
