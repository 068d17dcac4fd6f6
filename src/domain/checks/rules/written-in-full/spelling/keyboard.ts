const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Where each key lies on a British keyboard: its column, half a key to the right in each lower row, and its row. */
const places = new Map(
  ROWS.flatMap((row, y) =>
    Array.from(row, (letter, x): [number, [number, number]] => [letter.charCodeAt(0), [x + y / 2, y]]),
  ),
);

/** Bits of the keys beside each key, by its letter's place in the alphabet. */
const beside = Uint32Array.from({ length: 26 }, (_, i) => {
  const [x = 0, y = 0] = places.get(97 + i) ?? [];
  let bits = 0;
  for (const [letter, [x2, y2]] of places) {
    if (letter !== 97 + i && Math.hypot(x2 - x, y2 - y) < 1.3) bits |= 1 << (letter - 97);
  }
  return bits;
});

/** Whether two small letters, by their character codes, lie side by side on the keyboard. */
export function areNeighbours(one: number, other: number): boolean {
  return ((beside[one - 97] ?? 0) & (1 << (other - 97))) !== 0;
}
