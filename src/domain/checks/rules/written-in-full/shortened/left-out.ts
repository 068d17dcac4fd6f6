/** What a letter that was left out costs, in nats: vowels are left out first, then what is hardly heard. */
const COST = { vowel: 0.4, doubled: 0.3, weak: 1.1, other: 1.7 } as const;
/** What it costs to stop before the end of a word, and by letter that is left out there. */
const STOPPED = { once: 1.5, letter: 0.12, inside: 2, inflected: 1.2 } as const;
const SHORTEST_STOPPED = 4;
/** People mean the word itself rather than a form of it: "notif" is "notification" before it is "notified". */
const INFLECTED = /(?:[^s]s|ed|ing|ly)$/u;
const VOWELS = 'aeiouy';
/** Consonants that are hardly heard beside another: "grnd" and "grd" both stand for "ground". */
const WEAK = 'nrlhtwg';
/** A word keeps at least this share of its consonants. */
const KEPT_SHARE = 0.5;

/**
 * How unlikely it is, in nats, that a word was shortened to a form by leaving letters out: "grd" for "ground", "locn" for
 * "location", "sched" for "schedule". Nothing where the letters of the form don't stand in it in order, from the first.
 */
export function costOfLeavingOut(form: string, word: string): number | undefined {
  if (form.length >= word.length || form.charCodeAt(0) !== word.charCodeAt(0)) return undefined;
  if (word.startsWith(form)) {
    const cost = STOPPED.once + STOPPED.letter * (word.length - form.length);
    return INFLECTED.test(word) ? cost + STOPPED.inflected : cost;
  }
  const goesToEnd = form.charCodeAt(form.length - 1) === word.charCodeAt(word.length - 1);
  if (!goesToEnd && form.length < SHORTEST_STOPPED && !word.endsWith('e')) return undefined;
  const end = goesToEnd ? word.length : 1 + word.lastIndexOf(form.charAt(form.length - 1));
  const after = word.length - end;
  let at = 0;
  let cost = goesToEnd
    ? 0
    : after === 1 && word.endsWith('e')
      ? COST.vowel
      : STOPPED.inside + STOPPED.letter * after;
  let kept = 0;
  let consonants = 0;
  for (let i = 0; i < end; i += 1) {
    const letter = word.charAt(i);
    const isVowel = VOWELS.includes(letter);
    if (!isVowel) consonants += 1;
    const last = at === form.length - 1;
    // The last letter of the form is the last one that was not left out at the end.
    if (letter === form.charAt(at) && (!last || i === end - 1)) {
      at += 1;
      if (!isVowel) kept += 1;
    } else if (isVowel) cost += COST.vowel;
    else if (letter === word.charAt(i - 1) || letter === word.charAt(i + 1)) {
      cost += COST.doubled;
      consonants -= 1;
    } else cost += WEAK.includes(letter) ? COST.weak : COST.other;
  }
  return at === form.length && kept >= consonants * KEPT_SHARE ? cost : undefined;
}
