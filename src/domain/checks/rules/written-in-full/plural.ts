/** The plural of a phrase's last word: "visit" → "visits", "pharmacy" → "pharmacies", "branch" → "branches". */
export function pluralOf(phrase: string): string {
  if (phrase.endsWith('midwife')) return `${phrase.slice(0, -2)}ves`;
  if (/[^aeiou]y$/u.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (phrase.endsWith('diagnosis') || phrase.endsWith('sis')) return `${phrase.slice(0, -2)}es`;
  return /(?:s|x|z|ch|sh)$/u.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

/** The possessive of a phrase: "nurse" → "nurse's". */
export function possessiveOf(phrase: string): string {
  return phrase.endsWith('s') ? `${phrase}'` : `${phrase}'s`;
}
