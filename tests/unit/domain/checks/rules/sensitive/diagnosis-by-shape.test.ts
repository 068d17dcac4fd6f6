import { describe, expect, it } from 'vitest';
import { severities } from '../../marked';

const rule = 'sensitive/diagnosis';

describe('conditions that nobody names', () => {
  it.each([
    ['I have been drinking a bottle of vodka a day.', 'stop'],
    ['Are the voices telling you to do things again?', 'stop'],
    ['She has been making herself sick after meals.', 'stop'],
    ['He has been using crack since he came out.', 'stop'],
    ['Your gallbladder is inflamed and will need to come out.', 'warn'],
    ['Please wash your hands, as you have C. diff.', 'warn'],
    ['Your kidneys are only working at 15 per cent.', 'warn'],
    ['We need to talk about your weight.', 'warn'],
  ])('are found: %s', (text, severity) => {
    expect(severities(rule, text)).toContain(severity);
  });

  it.each([
    'Your ankle is swollen.',
    'You broke your wrist.',
    'The bad back may ease.',
    'A pacemaker is a small box.',
    'Norovirus is also known as the winter vomiting bug.',
    'The school has had a case of chickenpox.',
    'Feeling low? Ring Samaritans.',
    'Dementia is not a normal part of getting older.',
    'Insulin and other medicines may be taken through.',
  ])('are only pointed at where they are seen by all or said of nobody: %s', (text) => {
    expect(severities(rule, text).filter((severity) => severity !== 'advise')).toEqual([]);
  });

  it.each([
    'The depression over the Atlantic will bring rain.',
    'Drink a bottle of water a day.',
    'A tear in her eye.',
  ])('are not seen in other things: %s', (text) => {
    expect(severities(rule, text)).toEqual([]);
  });
});
