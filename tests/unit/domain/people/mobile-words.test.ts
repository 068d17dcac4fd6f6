import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMobile } from '../../../../src/domain/people/phone';

describe('a mobile number as people read it', () => {
  it('is written as the library writes it, whatever its first figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (rest) => {
        const number = `+447${String(rest).padStart(9, '0')}`;
        const written = parsePhoneNumberFromString(number)?.formatNational() ?? number;
        expect(formatMobile(number)).toBe(written);
      }),
    );
  });
});
