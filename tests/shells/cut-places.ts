/** A seed of its own may be given; the places where a story is cut follow from it. */
const SEED = Number(process.env['PLAINWORD_SEED'] ?? 20_261_123);
/** How many cuts, where more or fewer are wanted than a story usually gets: 1000 cuts it after every write. */
const CUTS = process.env['PLAINWORD_CUTS'];

/**
 * After which writes a story of `most` writes is cut: drawn from a seed without repeating, always with the first and
 * the last, in order. An ordinary run makes `usually` cuts, because each is a start of the program.
 */
export function cutPlaces(most: number, usually: number): number[] {
  const drawn = new Set([1, most]);
  let state = SEED;
  while (drawn.size < Math.min(CUTS === undefined ? usually : Number(CUTS), most)) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The lowest bits of such a series come round in small circles.
    drawn.add(1 + ((state >>> 8) % most));
  }
  return [...drawn].sort((a, b) => a - b);
}
