/** Bands of age, youngest first: a list of children shows at once where none was meant. */
export const AGE_BANDS = [
  { name: 'Under 16', below: 16 },
  { name: '16 and 17', below: 18 },
  { name: '18 to 64', below: 65 },
  { name: '65 to 84', below: 85 },
  { name: '85 and over', below: Number.POSITIVE_INFINITY },
] as const;

/** Whole years on a day. Both are ISO dates; nobody is younger than nothing. */
export function ageOn(dateOfBirth: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  const before = today.slice(5) < dateOfBirth.slice(5) ? 1 : 0;
  return Math.max(0, years - before);
}

/** The place of an age's band in `AGE_BANDS`. */
export function ageBand(age: number): number {
  return AGE_BANDS.findIndex(({ below }) => age < below);
}
