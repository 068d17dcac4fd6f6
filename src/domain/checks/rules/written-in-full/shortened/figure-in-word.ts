/** What a figure sounds like inside a word: "upd8d", "str8", "4get", "some1". */
const SOUNDS: Readonly<Record<string, readonly string[]>> = {
  '1': ['one', 'won'],
  '2': ['to', 'too', 'tw', 'two'],
  '4': ['for', 'fore', 'four'],
  '8': ['ate', 'ait', 'eat', 'aight', 'at', 'ait'],
};
const FIGURE_IN_WORD = /^([a-z]*)([1248])([a-z]*)$/u;

/** The words that a form with one figure in it may stand for; none where it may be a number with a unit, a ward, a code. */
export function wordsWithFigure(key: string, isWord: (word: string) => boolean): readonly string[] {
  const [, before = '', figure = '', after = ''] = FIGURE_IN_WORD.exec(key) ?? [];
  if (before.length + after.length < 3 || /^(?:st|nd|rd|th|hrs?|pm|am)$/u.test(after)) return [];
  return (SOUNDS[figure] ?? []).map((sound) => before + sound + after).filter((word) => isWord(word));
}
