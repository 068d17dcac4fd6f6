import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellsPassword } from '../../../../src/domain/files/password-told';
import { passwordFrom, RANDOM_BYTES } from '../../../../src/domain/files/transfer-password';

const random = fc.uint8Array({ minLength: RANDOM_BYTES, maxLength: RANDOM_BYTES });

describe('the password of a transfer', () => {
  it('is four groups of four that can be read out: nothing that looks like another', () => {
    fc.assert(
      fc.property(random, (bytes) => {
        // Chance alone could leave too few, once in more than a billion times; here chance looks for it.
        fc.pre(bytes.filter((byte) => byte < 248).length >= 16);
        expect(passwordFrom(bytes)).toMatch(/^[a-hjkmnp-z2-9]{4}(?:-[a-hjkmnp-z2-9]{4}){3}$/u);
      }),
    );
  });

  it('takes every symbol as often as any other', () => {
    const all = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => byte < 248);
    const counts = new Map<string, number>();
    for (let at = 0; at + 16 <= 240; at += 16) {
      const sixteen = all.slice(at, at + 16);
      for (const symbol of passwordFrom(Uint8Array.from(sixteen)).replaceAll('-', ''))
        counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
    }
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
  });

  it('is never made of too little chance', () => {
    expect(() => passwordFrom(new Uint8Array(15))).toThrow(RangeError);
    expect(() => passwordFrom(new Uint8Array(64).fill(255))).toThrow(RangeError);
  });

  it('is found in a text however it is spaced', () => {
    const password = 'kq7m-p3xr-9hbt-w2ed';
    expect(tellsPassword('The password is KQ7M P3XR 9HBT W2ED.', password)).toBe(true);
    expect(tellsPassword('kq7mp3xr9hbtw2ed', password)).toBe(true);
    expect(tellsPassword('We will give you the password by phone.', password)).toBe(false);
    expect(tellsPassword('anything', '')).toBe(false);
  });
});
