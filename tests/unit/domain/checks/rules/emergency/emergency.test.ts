import { describe, expect, it } from 'vitest';
import { marked, severities } from '../../marked';

const rule = 'emergency/emergency';

describe('emergencies (P27)', () => {
  it.each([
    ['She has taken an overdose', 'overdose'],
    ['I want to die', 'want to die'],
    ['Are you still having chest pain?', 'chest pain'],
    ['Please go to A&E now', 'go to A&E'],
    ['Call 999 now', 'Call 999'],
    ['He cant breathe', 'cant breathe'],
  ])('stops “%s” on every channel', (text, words) => {
    expect(marked(rule, text)).toEqual([words]);
    expect(severities(rule, text, { channel: 'email' })).toEqual(['stop']);
  });

  it.each([
    'In an emergency call 999.',
    'This number is not monitored. In an emergency, call 999 or go to A&E.',
    'If you feel suicidal, call 999 or the Samaritans on 116 123.',
    'If you have chest pain or cannot breathe, call 999 at once.',
    'For urgent help call NHS 111.',
    'For help in a mental health crisis, call NHS 111 and choose option 2.',
    'The emergency exit is on Level 2.',
  ])('lets advice for later be: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('is not quiet because a footer follows', () => {
    expect(marked(rule, 'You said you took an overdose. In an emergency call 999.')).toEqual(['overdose']);
  });
});
