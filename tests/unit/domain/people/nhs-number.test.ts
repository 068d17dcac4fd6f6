import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatNhsNumber,
  hasNhsCheckDigit,
  nhsNumberFault,
  nhsNumberSchema,
  soleNhsNumber,
} from '../../../../src/domain/people/nhs-number';

describe('an NHS number', () => {
  it.each(['9990000018', '9990000026', '9990123454', '9990548609'])('%s passes its check digit', (digits) => {
    expect(hasNhsCheckDigit(digits)).toBe(true);
  });

  it('is read as people write it and shown in threes and four', () => {
    expect(nhsNumberSchema.parse(' 999 054-8609 ')).toBe('9990548609');
    expect(formatNhsNumber('9990548609')).toBe('999 054 8609');
  });

  it('is refused with the reason', () => {
    expect(nhsNumberFault('999 054 860')).toBe('length');
    expect(nhsNumberFault('999 054 86O9')).toBe('characters');
    expect(nhsNumberFault('999 123 4567')).toBe('check-digit');
    expect(nhsNumberSchema.safeParse('9991234567').error?.issues[0]?.message).toMatch(
      /one of its digits is wrong/u,
    );
  });

  it('with any one digit changed no longer passes', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = '9990548609'.split('');
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(hasNhsCheckDigit(digits.join(''))).toBe(false);
      }),
    );
  });

  it('is found on a clipboard only when it stands there alone', () => {
    expect(soleNhsNumber('HOLLOWAY, Margaret  NHS No: 999 054 8609')).toBe('9990548609');
    expect(soleNhsNumber('999 054 8609 and again 9990548609')).toBe('9990548609');
    expect(soleNhsNumber('999 054 8609 and 999 000 0026')).toBeUndefined();
    expect(soleNhsNumber('07700900412')).toBeUndefined();
  });
});
