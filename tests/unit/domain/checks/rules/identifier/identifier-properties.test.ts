import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { margaret } from '../../marked';
import { identifiersIn } from './identifiers-alone';

const marked = (kind: string, text: string, person?: typeof margaret): string[] =>
  identifiersIn(text, { person }).filter(({ rule }) => rule === `identifier/${kind}`).map((finding) => finding.text); // prettier-ignore
const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) => fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join('')); // prettier-ignore
const before = fc.constantFrom('Please ring', 'We have', 'Note', 'Thanks, it was', 'See also', 'Is it');
const after = fc.constantFrom('today', 'for you', 'on the form', 'when you call', 'please', 'or not');
/** With a mark before and after that is no part of a number. */
const within = (value: string) => fc.tuple(before, after).map(([a, b]) => `${a} ${value} ${b}.`);

const nhsNumbers = digits(6)
  .map((middle) => `999${middle}`)
  .chain((nine) => {
    const sum = Array.from(nine).reduce((total, each, i) => total + (10 - i) * Number(each), 0);
    const check = (11 - (sum % 11)) % 11;
    return fc.constant(check === 10 ? '9990000018' : `${nine}${check}`);
  });
const spaced = fc.tuple(nhsNumbers, fc.constantFrom('', ' ', '-', '.', '/', '\u00A0')).map(([number, mark]) => [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(mark)); // prettier-ignore
const mobiles = fc
  .tuple(
    digits(3),
    fc.constantFrom(
      '07700 900',
      '07700900',
      '+44 7700 900',
      '+44 (0)7700 900',
      '0044 7700 900 ',
      '07700-900-',
      '(07700) 900',
    ),
  ) // prettier-ignore
  .map(([end, start]) => `${start}${end}`);
const postcodes = fc
  .tuple(
    fc.constantFrom('LE1', 'M4', 'SW1A', 'EC1V', 'CB17', 'EH12', 'B17', 'N1C'),
    digit,
    fc.constantFrom('AB', 'XY', 'DJ', 'PW', 'ZZ'),
    fc.constantFrom('', ' '),
  ) // prettier-ignore
  .map(([outward, first, last, gap]) => `${outward}${gap}${first}${last}`)
  .chain((code) => fc.constantFrom(code, code.toLowerCase()))
  .filter((code) => !/\d(?:st|nd|rd|th)$/iu.test(code));
const bornOn = fc.constantFrom('14/03/1951', '14.3.51', '14-03-1951', '1951-03-14', '14 March 1951', '14th of March 1951', 'March 14, 1951', '14 Mar 51', '14031951', '14 03 1951'); // prettier-ignore

describe('identifiers in any sentence', () => {
  it.each([
    ['nhs-number', spaced],
    ['phone', mobiles],
    ['postcode', postcodes],
  ] as const)('every %s is found as a whole', (kind, values) => {
    fc.assert(
      fc.property(
        values.chain((value) => fc.tuple(fc.constant(value), within(value))),
        ([value, text]) => {
          expect(marked(kind, text)).toContain(value);
        },
      ),
    );
  });

  it('every form of the person’s date of birth is found', () => {
    fc.assert(
      fc.property(
        bornOn.chain((value) => fc.tuple(fc.constant(value), within(value))),
        ([value, text]) => {
          expect(marked('date-of-birth', text, margaret)).toEqual([value]);
        },
      ),
    );
  });

  it('no finding reaches outside the text, whatever stands in it', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Mr', 'Will', 'May', 'O', 'Flat', '12', 'The', 'Ward', 'at', ',', '-', "'s", '@', 'Dr.', 'born', 'name:', 'Heol', 'PO Box'), // prettier-ignore
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        for (const finding of identifiersIn(text, { person: margaret })) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(finding.end).toBeGreaterThan(finding.start);
        }
      }),
    );
  });

  it.each(['9 ', '0 ', 'Mr ', 'Jane ', 'a@', ' at a dot', '12 Park ', 'Flat 1, ', '14/', 'born ', 'A. ', 'Will Rose ', 'de ', '((', 'SW1A ', 'EX1 ', "O'"])(
    'a long run of “%s” takes no longer for each letter than a short one',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const start = performance.now();
        identifiersIn(text, { person: margaret });
        return performance.now() - start;
      };
      time(2_000);
      expect(time(64_000)).toBeLessThan(1_500);
    },
  ); // prettier-ignore
});
