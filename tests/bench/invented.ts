import { hasNhsCheckDigit } from '../../src/domain/people/nhs-number';
import type { Chance } from './chance';

const GIVEN =
  `Aisha Alan Amy Andrew Anne Barbara Ben Catherine Charlotte Chloë Claire Daniel David Diane Donna Edward
Elizabeth Emily Emma Farah Fiona George Grace Hannah Harry Helen Ian Isaac Jack James Jane Janet Jean Joan John Joyce
Karen Kevin Laura Linda Lucy Margaret Maria Mark Mary Michael Mohammed Nadia Olivia Omar Patricia Paul Peter Priya
Rachel Rebecca Robert Ruth Samira Sarah Sean Siân Simon Sophie Stephen Susan Thomas Tomasz Valerie William Zoë`.split(
    /\s+/u,
  );
const FAMILY =
  `Adams Ahmed Ali Allen Anderson Bailey Baker Begum Bennett Brown Butler Carter Chapman Clark Collins
Cook Cooper Davies Davis Edwards Ellis Evans Foster Fox Garcia Gray Green Griffiths Hall Harris Harrison Hill Holloway
Holmes Hughes Hussain Jackson James Johnson Jones Kaur Kelly Khan King Kowalski Lee Lewis Lloyd Marshall Martin Mason
Miller Mills Mitchell Moore Morgan Morris Murphy Nowak O’Brien O’Neill Owen Palmer Parker Patel Phillips Powell Price
Reynolds Richards Roberts Robinson Rogers Rose Russell Scott Shah Shaw Simpson Singh Smith Stevens Taylor Thomas
Thompson Turner Walker Walsh Ward Watson White Wilkinson Williams Wilson Wood Wright Young`.split(/\s+/u);
const SENTENCES = [
  'This is a reminder of your appointment on Tuesday at half past two.',
  'Please call us to confirm that you can come to the appointment.',
  'Your appointment has moved to Thursday at ten in the morning.',
  'We tried to telephone you today and will try again tomorrow.',
  'Please bring the form we posted to you, and your glasses if you wear them.',
  'The car park is behind the building, and there is a ramp beside the main door.',
  'If you need a different time, call the service and ask for the team.',
  'The visit takes about forty minutes, and you are welcome to bring someone with you.',
  'Drink plenty of water during the week and keep the diary as we discussed.',
  'Your key worker is on leave this week and will call you on Monday.',
];
const RARE = 'lavender umbrella trombone walnut harbour lantern saffron meadow velvet quarry'.split(' ');

const one = (chance: Chance, of: readonly string[]) => of[chance(of.length)] ?? '';

/** A name; one in six is double-barrelled. */
export function inventedName(chance: Chance): { givenName: string; familyName: string } {
  const familyName = one(chance, FAMILY);
  return {
    givenName: one(chance, GIVEN),
    familyName: chance(6) === 0 ? `${familyName}-${one(chance, FAMILY)}` : familyName,
  };
}

/** Two or three sentences; one message in a hundred has a rare word. */
export function inventedText(chance: Chance): string {
  const sentences = Array.from({ length: 2 + chance(2) }, () => one(chance, SENTENCES));
  return chance(100) === 0 ? `${sentences.join(' ')} ${one(chance, RARE)}` : sentences.join(' ');
}

/** An NHS number from 999, which is never issued; nothing for the one in eleven that has no check digit. */
export function inventedNhsNumber(number: number): string | null {
  const nine = `999${600_000 + number}`;
  const digits = Array.from({ length: 10 }, (_, check) => `${nine}${check}`);
  return digits.find(hasNhsCheckDigit) ?? null;
}
