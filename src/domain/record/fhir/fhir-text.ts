/** The most a string of FHIR holds (R4, 2.24.0.1); longer words are attached as text. UTF-16 units. */
export const LONGEST_STRING = 1024 * 1024;

/** What no string of FHIR may hold: signs below 32 but for tab and line ends, and what XML can't carry either. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** Words as FHIR takes them: a sign that it forbids is written out ("[U+0007]"), half a character becomes "�". */
export function fhirText(words: string): string {
  return words
    .toWellFormed()
    .replace(FORBIDDEN, (sign) => `[U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

/** The words, or nothing where a string of them would be empty, which FHIR does not allow. */
export function fhirWords(words: string | null): string | undefined {
  if (words === null || words.trim() === '') return undefined;
  return fhirText(words);
}
