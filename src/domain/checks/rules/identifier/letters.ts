/** Whether a word begins with a capital letter of any alphabet. Plain comparison: much quicker than a pattern. */
export function startsUpper(text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const code = text.charCodeAt(0);
  if (code < 192) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word begins with a small letter. */
export function startsLower(text: string | undefined): boolean {
  if (text === undefined || text === '') return false;
  const code = text.charCodeAt(0);
  if (code < 192) return code >= 97 && code <= 122;
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a word has a small letter anywhere. */
export function hasLower(text: string): boolean {
  return text !== text.toUpperCase();
}

/** "Road": a capital and then a small letter. */
export function isUpperThenLower(text: string | undefined): boolean {
  return startsUpper(text) && startsLower(text?.charAt(1));
}
