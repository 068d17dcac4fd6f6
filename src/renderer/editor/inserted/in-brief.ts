/** Longer than this a passage is shown by its first and last words: the whole of it stands in the text. */
const LONGEST = 60;

/** A passage as it is spoken of: long ones by their first and last words. */
export function inBrief(passage: string): string {
  const words = passage.trim().replaceAll(/\s+/gu, ' ');
  if (words.length <= LONGEST) return words;
  const first = words.slice(0, 36).replace(/\s\S*$/u, '');
  const last = words.slice(-16).replace(/^\S*\s/u, '');
  return `${first} … ${last}`;
}
