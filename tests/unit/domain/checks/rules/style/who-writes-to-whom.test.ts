import { describe, expect, it } from 'vitest';
import { margaret, riverside } from '../../marked';
import { advice, advised, advisers } from './advice';

const greeted = (text: string) => advised('style/name-first', text, { person: margaret });
const named = (text: string, footer = '') =>
  advisers(text, { service: { ...riverside, footer } }).includes('style/service-named');

describe('a message to a person', () => {
  it('begins with the name they like', () => {
    expect(greeted('Your visit is on Tuesday 4 March at 10am.')).toBe(
      'Hello Maggie, your visit is on Tuesday 4 March at 10am.',
    );
    expect(greeted('Hello, your visit is on Tuesday 4 March at 10am.')).toBe(
      'Hello Maggie, your visit is on Tuesday 4 March at 10am.',
    );
    expect(greeted('I will visit you on Tuesday 4 March at 10am.')).toBe(
      'Hello Maggie, I will visit you on Tuesday 4 March at 10am.',
    );
  });

  it('never gives the family name away', () => {
    const text = 'Your visit is on Tuesday 4 March at 10am.';
    expect(
      advised('style/name-first', text, { person: { ...margaret, preferredName: 'Mrs Holloway' } }),
    ).toMatch(/^Hello Margaret, your/u);
  });

  it.each([
    'Hello Maggie, your visit is on Tuesday 4 March at 10am.',
    'Your visit, Margaret, is on Tuesday 4 March at 10am.',
    'Yes, that is fine.',
    'Hello [name], your visit is on Tuesday 4 March at 10am.',
  ])('is left alone: "%s"', (text) => {
    expect(greeted(text)).toBe(text);
  });

  it('that goes to nobody known asks for no name', () => {
    expect(advisers('Your visit is on Tuesday 4 March at 10am.')).toEqual([]);
  });
});

describe('a text from a service', () => {
  const text = 'Your visit is on Tuesday 4 March at 10am.';

  it('says who writes', () => {
    expect(named(text)).toBe(true);
    expect(advised('style/service-named', text, { service: riverside })).toBe(`${text} Riverside Team`);
  });

  it('need not, where the footer says it', () => {
    expect(named(text, 'Riverside Team. We read replies on weekdays.')).toBe(false);
    expect(named(text, 'We read replies on weekdays.')).toBe(true);
  });

  it.each([
    'This is the Riverside Team. Your visit is on Tuesday.',
    'Hello Maggie, this is Jo. We will visit on Tuesday 4 March.',
    'Your visit to Mill Lane Clinic is on Tuesday 4 March.',
    'We will visit you on Tuesday 4 March. Best wishes, Jo',
    'See you on Tuesday.',
  ])('has said it: "%s"', (said) => {
    expect(named(said)).toBe(false);
  });

  it('is not to name a service whose name tells', () => {
    expect(advisers(text, { service: { name: 'Memory Service' } })).toEqual([]);
    expect(advisers(text, { service: { name: 'Elm House', tellingNames: ['Elm House'] } })).toEqual([]);
  });

  it('is asked only of texts: an email says it by its address', () => {
    expect(advice(text, { channel: 'email', service: riverside })).toEqual([]);
  });
});
