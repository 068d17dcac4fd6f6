/** How a word is written as it is said, and how it is spelt: London and northern speech first. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/f/u, 'th'],
  [/ff|vv/u, 'th'],
  [/v/u, 'th'],
  [/^d/u, 'th'],
  [/dd/u, 'th'],
  [/ink$/u, 'ing'],
  [/ah?$/u, 'er'],
  [/a$/u, 'ure'],
  [/az$/u, 'ers'],
  [/z$/u, 's'],
  [/z/u, 's'],
  [/u/u, 'o'],
  [/vv/u, 'v'],
  [/ite/u, 'ight'],
  [/yt/u, 'ight'],
  [/i(?=[^aeiou]$)/u, 'igh'],
  [/^w/u, 'wh'],
  [/^n/u, 'kn'],
  [/^r/u, 'wr'],
  [/f/u, 'ph'],
  [/k/u, 'c'],
  [/k$/u, 'ck'],
  [/ks$/u, 'x'],
  [/x/u, 'cks'],
  [/kw/u, 'qu'],
  [/aw/u, 'or'],
  [/ee/u, 'ea'],
  [/u/u, 'ou'],
  [/oo/u, 'ou'],
  [/y$/u, 'ie'],
  [/i$/u, 'y'],
  [/([bdgklmnprt])ed$/u, '$1$1ed'],
  [/'$/u, 'g'],
];
/** A word is not respelt in more places. */
const PLACES = 2;

/** The words that one may be a spelling of by its sound: "sumfink" → "something", "luvved" → "loved", "betta" → "better". */
export function wordsBySound(key: string, isWord: (word: string) => boolean): readonly string[] {
  let forms = new Set([key]);
  const found = new Set<string>();
  for (let place = 0; place < PLACES && found.size === 0; place += 1) {
    const next = new Set<string>();
    for (const form of forms)
      for (const [sound, spelling] of SPELT) {
        const word = form.replace(sound, spelling);
        if (word === form) continue;
        next.add(word);
        if (isWord(word)) found.add(word);
      }
    forms = next;
  }
  return [...found];
}
