import { describe, expect, it } from 'vitest';
import { CLINICAL_PHRASES } from '../../../../../bench/clinical-phrases';
import { marked, severities } from '../../marked';

describe('offensive language (P34)', () => {
  it.each([
    'You wanker.',
    'What a fucking mess',
    'This is bullshit',
    'you prick',
    'You are a pig',
    'silly cow',
    'You idiot!',
  ])('stops “%s”', (text) => {
    expect(severities('tone/offensive', text)).toEqual(['stop']);
  });

  it('warns about what is only rude', () => {
    expect(severities('tone/offensive', 'Shut up and listen')).toEqual(['warn']);
  });

  it.each(CLINICAL_PHRASES)('lets “%s” be', (phrase) => {
    expect(marked('tone/offensive', phrase)).toEqual([]);
  });

  it.each([
    'Do not snigger at the swanky Scunthorpe hotel.',
    'It is a tool for you.',
    'Ask about your cow.',
    'A mental health nurse',
    'We serve nuts and fatty food.',
    'A nasal douche',
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
  ])('lets courtesy be: %s', (text) => {
    expect(marked('tone/opinion', text)).toEqual([]);
  });
});
