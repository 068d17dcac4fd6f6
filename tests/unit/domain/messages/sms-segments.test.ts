import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSms, SMS_LIMIT } from '../../../../src/domain/messages/sms-segments';

const CARRIERS = ['govuk-notify', 'trust-phone'] as const;
const plain = 'abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:?!£@éèà\n';
const extension = '^{}\\[~]|€';
const gsmText = fc
  .array(fc.constantFrom(...Array.from(plain + extension)), { maxLength: 400 })
  .map((characters) => characters.join(''));

describe('a text in the plain alphabet', () => {
  it.each([
    [0, 0, 160],
    [1, 1, 159],
    [160, 1, 0],
    [161, 2, 145],
    [306, 2, 0],
    [307, 3, 152],
    [918, 6, 0],
  ])('of %i characters takes %i parts and leaves %i places', (length, parts, left) => {
    const count = countSms('a'.repeat(length), 'govuk-notify');
    expect(count).toMatchObject({ parts, left, encoding: 'gsm-7', tooLong: false, dearer: undefined });
  });

  it('is too long from 919 characters on', () => {
    expect(countSms('a'.repeat(SMS_LIMIT), 'trust-phone').tooLong).toBe(false);
    expect(countSms('a'.repeat(SMS_LIMIT + 1), 'trust-phone').tooLong).toBe(true);
  });

  it('counts a euro sign, brackets and braces twice', () => {
    const count = countSms(extension, 'trust-phone');
    expect(count).toMatchObject({ characters: 9, places: 18, encoding: 'gsm-7' });
  });

  it('never cuts a character of two places in two', () => {
    const text = `${'a'.repeat(152)}€${'a'.repeat(152)}`;
    expect(countSms(text, 'trust-phone')).toMatchObject({ places: 306, parts: 3 });
  });

  it('counts a line break once, however it is written', () => {
    expect(countSms('a\r\nb', 'trust-phone').places).toBe(3);
  });
});

describe('a character outside the plain alphabet', () => {
  it('makes a text on a Trust phone dearer, and has a plain form', () => {
    const count = countSms('Don’t be late', 'trust-phone');
    expect(count).toMatchObject({ encoding: 'ucs-2', dearer: { text: '’', plain: "'" }, lost: undefined });
  });

  it.each([
    [70, 1],
    [71, 2],
    [134, 2],
    [135, 3],
  ])('makes %i characters take %i parts', (length, parts) => {
    expect(countSms('ŵ'.repeat(length), 'govuk-notify').parts).toBe(parts);
  });

  it('costs nothing where GOV.UK Notify swaps it itself', () => {
    const count = countSms('“Don’t” – wait…', 'govuk-notify');
    expect(count).toMatchObject({ encoding: 'gsm-7', dearer: undefined, lost: undefined, characters: 17 });
  });

  it('is named with its plain form when it is a Welsh accent that costs', () => {
    const count = countSms('Tŷ', 'govuk-notify');
    expect(count.dearer).toEqual({ text: 'ŷ', plain: 'y' });
  });

  it('is named when it would arrive as a question mark', () => {
    const count = countSms('See you 🙂', 'govuk-notify');
    expect(count).toMatchObject({ encoding: 'gsm-7', lost: { text: '🙂', plain: undefined } });
    expect(countSms('Why?', 'govuk-notify').lost).toBeUndefined();
  });

  it('never splits an emoji on a Trust phone', () => {
    const count = countSms(`${'a'.repeat(66)}🙂aaaa`, 'trust-phone');
    expect(count).toMatchObject({ places: 72, parts: 2, left: 67 - 6 });
  });

  it('loses its accent where GOV.UK Notify takes it off', () => {
    expect(countSms('Ž', 'govuk-notify')).toMatchObject({ encoding: 'gsm-7', lost: undefined });
  });
});

describe('whatever is written', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 500 });

  it('the places fit the parts, and no part could be saved', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, gsmText), fc.constantFrom(...CARRIERS), (text, carrier) => {
        const { parts, places, left, encoding } = countSms(text, carrier);
        const [alone, each] = encoding === 'gsm-7' ? [160, 153] : [70, 67];
        const room = parts <= 1 ? alone : parts * each;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(places).toBeLessThanOrEqual(room);
        // At most one place a part is lost to a character that would not fit.
        expect(places).toBeGreaterThan(parts > 1 ? (parts - 1) * (each - 1) : -1);
      }),
    );
  });

  it('more text never takes fewer parts', () => {
    fc.assert(
      fc.property(gsmText, gsmText, (a, b) => {
        expect(countSms(a + b, 'trust-phone').parts).toBeGreaterThanOrEqual(countSms(a, 'trust-phone').parts);
      }),
    );
  });

  it('putting the plain form in for the dearer character makes the text no dearer', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...CARRIERS), (text, carrier) => {
        const { dearer, parts } = countSms(text, carrier);
        if (dearer?.plain === undefined || dearer.plain.length > dearer.text.length) return;
        const cheaper = text.replaceAll(dearer.text, dearer.plain);
        expect(countSms(cheaper, carrier).parts).toBeLessThanOrEqual(parts);
      }),
    );
  });

  it('never throws, not even at lone surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat(0xff_ff).map((c) => String.fromCharCode(c)) }), (text) => {
        expect(countSms(text, 'trust-phone').places).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
