/** Letters with a stroke: Unicode takes no mark off them. */
const WITHOUT_STROKE: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ŧ', 't'],
  ['Ŧ', 'T'],
  ['ı', 'i'],
]);

/** A text without accents, strokes and curls: "é" as "e", “ŵ” as "w", a curly quote as a straight one. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[đĐħĦłŁøØŧŦı]/gu, (letter) => WITHOUT_STROKE.get(letter) ?? letter);
}

/** How many letters and digits a text has. */
export function countLetters(text: string): number {
  return Array.from(text.matchAll(/[\p{L}\p{N}]/gu)).length;
}

/** Letters of a script other than ours: Arabic, Han, Cyrillic … */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

export function hasOtherScript(text: string): boolean {
  return OTHER_SCRIPT.test(text);
}
