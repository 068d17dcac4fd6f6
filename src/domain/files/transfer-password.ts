/** Small letters and digits that sound and look unlike each other: no l, 1, i, o and 0. */
const SYMBOLS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 16;
/** Bytes from here on would make the first symbols likelier: they are left out. */
const FAIR_BELOW = 256 - (256 % SYMBOLS.length);

/** How many random bytes to pass: so many that sixteen are left but once in more than a billion times. */
export const RANDOM_BYTES = 64;

/**
 * A password that can be read out over the phone: "kq7m-p3xr-9hbt-w2ed", 79 bits.
 * @param random RANDOM_BYTES or more, from a source of chance fit for keys
 * @throws RangeError when they are too few
 */
export function passwordFrom(random: Uint8Array): string {
  const symbols = [...random]
    .filter((byte) => byte < FAIR_BELOW)
    .slice(0, LENGTH)
    .map((byte) => SYMBOLS[byte % SYMBOLS.length]);
  if (symbols.length < LENGTH) throw new RangeError('too few random bytes');
  return symbols.join('').replaceAll(/(.{4})(?=.)/gu, '$1-');
}
