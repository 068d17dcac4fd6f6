import { hashWord, placeOf } from './hashing';

/** The words of the vocabulary by what is left of them without vowels and without what two spellings of a sound differ in. */
export interface SoundAlikesData {
  /** Where each bucket of skeletons begins in `numbers`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** Word numbers, bucket by bucket. */
  readonly numbers: Uint16Array;
}

/** Letters that may stand for one another by sound, by their place in the alphabet; a dot leaves a letter out. */
const SOUNDS = '.bkt.fj..jklmn.pkrst.f.s.s';

/** Shorter skeletons are alike for too many words to be found with a letter missing. */
const SHORTEST_SHORTENED = 3;

/**
 * What two spellings of a word mostly have in common: its consonants by sound ("diarrhoea" and "diarea" are both "tr").
 * A vowel is kept where the word begins with one; h and w only there too. `word` is in lower case.
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  let last = '';
  for (let i = 0; i < word.length; i += 1) {
    const sound = soundAt(word, i);
    if (sound !== '' && sound !== last) skeleton += sound;
    last = sound;
  }
  return skeleton;
}

function soundAt(word: string, i: number): string {
  const letter = word.charAt(i);
  const next = word.charAt(i + 1);
  if (letter === 'c') return 'eiy'.includes(next) && next !== '' ? 's' : 'k';
  if (letter === 'p' && next === 'h') return 'f';
  if (letter === 'x') return i === 0 ? 's' : 'ks';
  if (letter === 'g' && next === 'h' && i > 0) return '';
  const sound = SOUNDS.charAt(letter.charCodeAt(0) - 97);
  if (sound !== '.' && sound !== '') return sound;
  if (i > 0) return '';
  return letter === 'h' || letter === 'w' ? letter : 'a';
}

/** A skeleton and each that lacks one of its sounds: two words with one wrong sound have one of these in common. */
export function skeletonKeys(skeleton: string): string[] {
  if (skeleton.length < SHORTEST_SHORTENED) return [skeleton];
  const keys = [skeleton];
  for (let i = 0; i < skeleton.length; i += 1) {
    if (skeleton[i] !== skeleton[i - 1]) keys.push(skeleton.slice(0, i) + skeleton.slice(i + 1));
  }
  return keys;
}

/** Which bucket a key is in, of so many. */
export function bucketOf(key: string, buckets: number): number {
  return placeOf(hashWord(key), buckets);
}

/** Calls back for the number of every word that may sound as this one does; some more than once, and some that don't. */
export function forEachSoundAlike(
  { starts, numbers }: SoundAlikesData,
  word: string,
  visit: (number: number) => void,
): void {
  for (const key of skeletonKeys(skeletonOf(word))) {
    const bucket = bucketOf(key, starts.length - 1);
    const end = starts[bucket + 1] ?? 0;
    for (let at = starts[bucket] ?? end; at < end; at += 1) visit(numbers[at] ?? 0);
  }
}
