import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { findingsOf, marked } from '../../marked';

const rule = 'predictive-text/date-mismatch';
const today = '2026-11-23';
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A date with a weekday that is its own or another. */
interface Said {
  readonly weekday: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}
const two = (value: number): string => String(value).padStart(2, '0');
const th = (day: number): string =>
  `${day}${day > 10 && day < 14 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')}`;
const long = ({ month }: Said): string => MONTHS[month - 1] ?? '';
const short = ({ weekday }: Said): string => ({ Tuesday: 'Tues', Thursday: 'Thurs' })[weekday] ?? weekday.slice(0, 3); // prettier-ignore

const WITH_YEAR: readonly ((said: Said) => string)[] = [
  (said) => `${said.weekday} ${said.day} ${long(said)} ${said.year}`,
  (said) => `${said.weekday}, ${th(said.day)} ${long(said)}, ${said.year}`,
  (said) => `${said.weekday} the ${th(said.day)} of ${long(said)} ${said.year}`,
  (said) => `${said.day} ${long(said)} ${said.year} (${said.weekday})`,
  (said) => `${said.day} ${long(said)} ${said.year}, ${said.weekday}`,
  (said) => `${said.weekday}, ${said.day}/${said.month}/${two(said.year % 100)}`,
  (said) => `${short(said)} ${two(said.day)}.${two(said.month)}.${said.year}`,
  (said) => `${said.year}-${two(said.month)}-${two(said.day)} (${short(said)})`,
  (said) => `${said.weekday} ${long(said)} ${th(said.day)}, ${said.year}`,
  (said) => `${short(said)} ${said.day} ${long(said).slice(0, 3)} ${said.year}`,
  (said) => `${said.day} ${long(said)} ${said.year}, which is a ${said.weekday}`,
];
const WITHOUT_YEAR: readonly ((said: Said) => string)[] = [
  (said) => `${said.weekday} ${said.day} ${long(said)}`,
  (said) => `${said.weekday.toUpperCase()} ${th(said.day).toUpperCase()} ${long(said).toUpperCase()}`,
  (said) => `${short(said)} ${th(said.day)} ${long(said).slice(0, 3)}`,
  (said) => `${said.weekday} the ${th(said.day)} of ${long(said)}`,
  (said) => `${said.day} ${long(said)} (${said.weekday})`,
  (said) => `${short(said)} ${two(said.day)}/${two(said.month)}`,
  (said) => `${said.weekday} afternoon, ${said.day} ${long(said)}`,
  (said) => `${said.weekday} at 2:15pm on ${said.day} ${long(said)}`,
  (said) => `${said.weekday} – ${said.day} ${long(said)}`,
  (said) => `${said.day} ${long(said)} is a ${said.weekday}`,
  (said) => `Mondays and on ${said.weekday} ${said.day} ${long(said)}`,
];

const date = fc
  .integer({ min: 0, max: 4 * 365 })
  .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }));

describe('a weekday beside its date (P35)', () => {
  it('is found wherever it is another day, and never where it is the right one, in every form with its year', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...DAYS), fc.constantFrom(...WITH_YEAR), (at, weekday, write) => {
        const { day, month, year } = at;
        const text = `Please come on ${write({ weekday, day, month, year })} and bring a friend.`;
        const isRight = DAYS[at.dayOfWeek - 1] === weekday;
        expect(findingsOf(rule, text).length > 0, text).toBe(!isRight);
      }),
      { numRuns: 1_500 },
    );
  });

  it('the same without its year, from a month before the date to ten after it was written', () => {
    fc.assert(
      fc.property(
        date,
        fc.integer({ min: -25, max: 300 }),
        fc.constantFrom(...DAYS),
        fc.constantFrom(...WITHOUT_YEAR),
        (at, ahead, weekday, write) => {
          const { day, month, year } = at;
          const written = at.subtract({ days: ahead }).toString();
          const text = `Please come on ${write({ weekday, day, month, year })} and bring a friend.`;
          const isRight = DAYS[at.dayOfWeek - 1] === weekday;
          expect(findingsOf(rule, text, { today: written }).length > 0, `${text} ${written}`).toBe(!isRight);
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it.each([
    ['Wednesday 8 December', 'Tuesday 8 December', 'Wednesday 9 December'],
    ['Thurs 8th Dec', 'Tues 8th Dec', 'Thurs 10th Dec'],
    ['8 December (Monday)', '8 December (Tuesday)', '7 December (Monday)'],
    ['Wed 08/12', 'Tue 08/12', 'Wed 09/12'],
    ['Monday 1 December 2026', 'Tuesday 1 December 2026', 'Monday 30 November 2026'],
    ['Friday 31/12/26', 'Thursday 31/12/26', 'Friday 1/1/27'],
    ['WEDNESDAY 8TH DECEMBER', 'TUESDAY 8TH DECEMBER', 'WEDNESDAY 9th DECEMBER'],
  ])(
    'offers for “%s” the day of the date, then the date of the day, and never by default',
    (text, ...fixes) => {
      expect(findingsOf(rule, `Come on ${text} at 9am.`, { today })).toMatchObject([
        { text, fixes, turnsMeaning: true, message: expect.stringMatching(/ is a \w+day, not a \w+day/u) },
      ]);
    },
  );

  it.each([
    ['Monday 8 and Wednesday 9 December', ['Monday 8']],
    ['Monday 7 and Thursday 9 December', ['Thursday 9 December']],
    ['Monday 30 and Wednesday 1 December', ['Wednesday 1 December']],
    ['Tuesday 7 to Friday 11 December', ['Tuesday 7']],
    ['Monday to Friday, 7 to 12 December', ['Friday, 7 to 12 December']],
    ['7–11 December (Monday to Saturday)', ['11 December (Monday to Saturday)']],
    ['Mondays: 30 November, 8 December and 14 December', ['8 December']],
    ['on the 8th, a Thursday', ['8th, a Thursday']],
  ])('reads lists and ranges: %s', (text, wrong) => {
    expect(marked(rule, `We meet on ${text}.`, { today })).toEqual(wrong);
  });

  it.each([
    'Monday 7 and Wednesday 9 December',
    'Monday 7 to Friday 11 December',
    'Monday to Friday, 7 to 11 December 2026',
    '7–11 December (Monday to Friday)',
    'Mondays 7, 14 and 21 December',
    'on the 8th, a Tuesday',
    'Open Monday to Saturday, 1 December to 24 December',
    'by 8 December, Monday to Friday 9am to 5pm',
    'Tuesday 8.30 to 9.15',
    'Monday to Sunday 24/7',
    'Tuesday 10 people came',
    'Wednesday 8 may be free',
    'It was good to see you on Wednesday 4 March',
    'Thursday 29 February 2024',
  ])('stays quiet: %s', (text) => expect(marked(rule, text, { today })).toEqual([]));

  it('only advises about a far date without its year: it may be of another one', () => {
    expect(findingsOf(rule, 'Come on Tuesday 5 May.', { today })).toMatchObject([{ severity: 'advise' }]);
    expect(findingsOf(rule, 'Come on Tuesday 9 December.', { today })).toMatchObject([{ severity: 'warn' }]);
  });

  it('says nothing of a date without its year where the day is not known', () => {
    expect(marked(rule, 'Come on Monday 8 December, tomorrow (Sunday).')).toEqual([]);
  });
});

describe('a date that does not exist', () => {
  it.each([
    ['31 November', ['30 November', '1 December']],
    ['29 February 2027', ['28 February 2027', '1 March 2027']],
    ['31/11/2026', ['30/11/2026', '1/12/2026']],
    ['Tuesday 31 November', []],
    ['Tuesday 00 December', []],
  ])('is found: %s', (text, fixes) => {
    expect(findingsOf(rule, `Come on ${text} at 9am.`, { today })).toMatchObject([{ text, fixes }]);
  });

  it.each(['29 February 2028', '31 June Close', '30 April'])('%s stays quiet', (text) => {
    expect(marked(rule, `See ${text}.`, { today })).toEqual([]);
  });
});

describe('“today” and “tomorrow” beside another day', () => {
  it.each([
    ['tomorrow (Wednesday)', ['tomorrow', 'Wednesday']],
    ['today, Tuesday 24 November', ['today', 'Tuesday 24 November']],
    ['tomorrow 25 November', ['tomorrow', '25 November']],
  ])('is advised against: %s', (text, fixes) => {
    expect(findingsOf(rule, `We visit ${text}.`, { today })).toMatchObject([
      { text, fixes, severity: 'advise', turnsMeaning: true },
    ]);
  });

  it.each([
    'tomorrow (Tuesday)',
    'today, Monday 23 November',
    'tomorrow, Monday to Friday',
    'today or Thursday',
  ])('stays quiet: %s', (text) => expect(marked(rule, `We visit ${text}.`, { today })).toEqual([]));
});
