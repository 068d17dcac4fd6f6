import { describe, expect, it } from 'vitest';
import { findingsOf, marked, putRight } from '../../marked';

const rule = 'written-in-full/abbreviation';

describe('abbreviations (P29)', () => {
  it.each([
    ['Your appt is with the OT', 'Your appointment is with the occupational therapist'],
    [
      'The CPN and the HCA will visit',
      'The community psychiatric nurse and the healthcare assistant will visit',
    ],
    ['We will f/u after the MDT', 'We will follow-up after the multidisciplinary team'],
    ['Our records say DNA', 'Our records say did not attend'],
    ['Take it bd, and prn', 'Take it twice a day, and when needed'],
    ['Ring the CMHT asap', 'Ring the community mental health team as soon as possible'],
    ['Appts start w/c 3 Mar', 'Appointments start week beginning 3 March'],
    ['It takes 2hrs or 30min', 'It takes 2 hours or 30 minutes'],
    ['Come on Tues or Wed', 'Come on Tuesday or Wednesday'],
    ['ASAP please', 'As soon as possible please'],
    ['Bring fruit, e.g. an apple, etc.', 'Bring fruit, for example an apple, and so on.'],
  ])('writes “%s” in full: “%s”', (text, right) => {
    expect(putRight(rule, text)).toBe(right);
  });

  it.each([
    'Your GP and the NHS App open at 9am, not 9pm.',
    'It or us or id or may, and we sat in the sun.',
    'Add salt, and echo the reply.',
    'A DNA test is not needed.',
    'Your electrocardiogram (ECG) is booked.',
    'Jan and Mark sat in the sun.',
    'See 2/7 and 1/12 in the calendar.',
    'Dr Patel and Mrs Khan at St James.',
    'Ring Mr Otis at www.cpn.example.org.',
  ])('stays quiet: %s', (text) => {
    expect(marked(rule, text)).toEqual([]);
  });

  it('stays quiet on what the Trust accepts', () => {
    expect(marked(rule, 'The CPN and the OT', { accepted: ['cpn'] })).toEqual(['OT']);
    expect(marked(rule, 'Call f/u and appt', { accepted: ['F/U'] })).toEqual(['appt']);
  });

  it('leaves the choice to the writer where a form means several things', () => {
    const [finding] = findingsOf(rule, 'The pt can come');
    expect(finding).toMatchObject({ turnsMeaning: true });
    expect(finding?.fixes.length).toBeGreaterThan(1);
  });

  it('gives Latin as advice only', () => {
    expect(findingsOf(rule, 'fruit, etc')).toMatchObject([{ severity: 'advise' }]);
  });
});
