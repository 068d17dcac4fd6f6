import { describe, expect, it } from 'vitest';
import { arrivedFrom, ownerOf } from '../../../../src/domain/messages/arrived';
import { agreementOf, DANIEL, idOf, MARGARET, pointOf } from '../../renderer/sample-desk';

const NUMBER = '+447700900412';

describe('the number a text came from', () => {
  it.each([
    ['447700900412', '+447700900412'],
    ['07700 900412', '+447700900412'],
    ['+447700900412', '+447700900412'],
    ['4915112345678', '4915112345678'],
    ['PARCELCO', 'PARCELCO'],
    ['60006', '60006'],
  ])('%s is kept as %s', (told, kept) => {
    expect(arrivedFrom(told)).toBe(kept);
  });
});

describe('whose a text is, without asking,', () => {
  it('is the one person who has the number and agreed to be written to at it', () => {
    expect(ownerOf(NUMBER, [MARGARET])).toBe(MARGARET);
  });

  it('is nobody’s where nobody has it, or several do: families share phones', () => {
    expect(ownerOf(NUMBER, [])).toBeUndefined();
    const son = {
      ...DANIEL,
      contactPoints: [pointOf(23, 'sms', NUMBER)],
      agreements: [agreementOf(32, idOf(23))],
    };
    expect(ownerOf(NUMBER, [MARGARET, son])).toBeUndefined();
  });

  it('is not known where the number was noted and never agreed to, or the agreement was withdrawn', () => {
    expect(ownerOf(NUMBER, [{ ...MARGARET, agreements: [] }])).toBeUndefined();
    const withdrawn = {
      ...agreementOf(31, idOf(21)),
      withdrawn: { at: '2026-06-01T09:00:00.000Z', offset: 60 },
    };
    expect(ownerOf(NUMBER, [{ ...MARGARET, agreements: [withdrawn] }])).toBeUndefined();
  });

  it.each(['shared', 'unsafe'] as const)('is not known where the phone is %s', (safety) => {
    const contactPoints = [pointOf(21, 'sms', NUMBER, { safety, safetyNote: 'her son reads it' })];
    expect(ownerOf(NUMBER, [{ ...MARGARET, contactPoints }])).toBeUndefined();
  });

  it('is not known by an agreement to another number of theirs', () => {
    const contactPoints = [pointOf(21, 'sms', '+447700900413'), pointOf(24, 'sms', NUMBER)];
    expect(ownerOf(NUMBER, [{ ...MARGARET, contactPoints }])).toBeUndefined();
  });
});
