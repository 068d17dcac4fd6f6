const LETTERS = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));

/** Every string that one letter added, left out, taken for another, or changed about with the next makes of a word. */
export function oneEdit(word: string): string[] {
  const edits: string[] = [];
  for (let i = 0; i <= word.length; i += 1) {
    const before = word.slice(0, i);
    const after = word.slice(i + 1);
    const rest = before + after;
    if (i < word.length) edits.push(rest);
    if (i + 1 < word.length) edits.push(before + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
    for (const letter of LETTERS) {
      edits.push(before + letter + word.slice(i));
      if (i < word.length && letter !== word[i]) edits.push(before + letter + after);
    }
  }
  return edits;
}

const VOWELS = 'aeiou';

/** Those that are made most often: a letter doubled or not, a vowel for another, two letters changed about. */
export function likelyEdits(word: string): string[] {
  const edits: string[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const [before, letter, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
    if (letter === word[i + 1]) edits.push(before + after);
    else {
      edits.push(before + letter + letter + after);
      if (after !== '') edits.push(before + after.charAt(0) + letter + after.slice(1));
    }
    if (VOWELS.includes(letter))
      for (const vowel of VOWELS) if (vowel !== letter) edits.push(before + vowel + after);
  }
  return edits;
}
