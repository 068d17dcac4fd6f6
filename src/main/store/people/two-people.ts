/** Two entries that can't be one person: nothing was merged. */
export class TwoPeople extends Error {
  override readonly name = 'TwoPeople';
}
