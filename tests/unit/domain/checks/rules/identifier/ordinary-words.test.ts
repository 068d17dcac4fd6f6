import { describe, expect, it } from 'vitest';
import { alarmsIn } from './identifiers-alone';

const rule = 'identifier/name';

describe('a family name that is an ordinary word (P33)', () => {
  it.each([
    ['Price', 'The price is held until 4 March.'],
    ['English', 'Our calls are answered in Welsh and in English.'],
    ['Christmas', 'We are shut for our Christmas lunch on Friday.'],
    ['March', 'The clinic moves on 12 March 2027.'],
    ['Bell', 'Your chemist is now at Bell Street.'],
    ['Holloway', 'The clinic is on Holloway Road.'],
    ['Read', 'Please read the leaflet.'],
    ['Wood', 'The fence is made of wood.'],
  ])('of %s stays quiet in “%s”', (familyName, text) => {
    expect(alarmsIn(text, rule, { person: { givenName: 'Jo', familyName } })).toEqual([]);
  });

  it.each([
    ['Price', 'We have seen Mrs Price today.', 'Mrs Price'],
    ['English', 'The form is for Jo English.', 'Jo English'],
    ['March', 'The form for J March is here.', 'J March'],
    ['Bell', 'We spoke about Jo Bell today.', 'Jo Bell'],
    ['Holloway', 'We spoke to holloway today.', 'holloway'],
  ])('of %s is found in “%s”', (familyName, text, found) => {
    expect(alarmsIn(text, rule, { person: { givenName: 'Jo', familyName } })).toEqual([found]);
  });
});

describe('a date of birth and its year', () => {
  const person = { dateOfBirth: '1951-03-14' };

  it('stays quiet where whoever was born then is meant', () => {
    expect(alarmsIn('Anyone born in 1951 can have the jab.', 'identifier/', { person })).toEqual([]);
  });

  it('is the person’s own where it is said of one', () => {
    expect(alarmsIn('You were born in 1951.', 'identifier/', { person })).toEqual(['1951']);
    expect(alarmsIn('We have 14/03/51 for you.', 'identifier/', { person })).toEqual(['14/03/51']);
    expect(alarmsIn('Is it your birthday on 14 March?', 'identifier/', { person })).toEqual(['14 March']);
  });
});

describe('numbers to quote and cars to look for', () => {
  it.each([
    'Your case reference is HB-20931.',
    'Crime reference 13260044512 has been sent to your insurer.',
    'Look for a red Fiesta, reg KN21 ABC.',
    'Your courtesy car is a Corsa, YD70 FGH.',
    'Your driver will be in a white car, LB19 KXR.',
  ])('are nobody’s: %s', (text) => {
    expect(alarmsIn(text)).toEqual([]);
  });

  it.each(['Your case number is CN/2024/118.', 'Your car AB51 XYZ is in the way.', 'Hospital ref A123456.'])(
    'are a person’s: %s',
    (text) => {
      expect(alarmsIn(text, 'identifier/record-number')).toHaveLength(1);
    },
  );
});
