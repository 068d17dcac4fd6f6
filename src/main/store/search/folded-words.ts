/** Letters that no decomposition brings to a plain one, as people type them without their marks. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};
const APOSTROPHES = /['’‘ʼ`´]/gu;

/** Longest word that is kept whole; the rest of a longer one is not searched. UTF-16 units. */
const LONGEST = 64;

/** A text without case, accents and apostrophes: "Zoë O’Brien" → "zoe obrien". */
export function folded(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðþłı]/gu, (letter) => PLAIN[letter] ?? letter);
}

/** The words of a text, folded, in order: runs of letters and digits, nothing else. */
export function foldedWords(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, LONGEST).toWellFormed().replaceAll('\uFFFD', ''));
}

/**
 * What a name is found by: each of its parts, and double-barrelled or apostrophised ones as a whole too.
 * "O’Brien-Smith" → "obriensmith", "obrien", "o", "brien", "smith".
 */
export function nameParts(name: string): string[] {
  const parts = new Set<string>();
  for (const piece of name.split(/\s+/u)) {
    parts.add(foldedWords(piece.replaceAll('-', '')).join(''));
    for (const part of piece.split('-')) parts.add(foldedWords(part).join(''));
    for (const part of foldedWords(piece.replaceAll(APOSTROPHES, ' '))) parts.add(part);
  }
  parts.delete('');
  return [...parts];
}

/** The words of a typed name: what stands between spaces, each as one beginning. "o'b smith-j" → "ob", "smithj". */
export function nameBeginnings(query: string): string[] {
  const words = query.split(/\s+/u).map((word) => foldedWords(word).join('').slice(0, LONGEST));
  return words.filter((word) => word !== '');
}
