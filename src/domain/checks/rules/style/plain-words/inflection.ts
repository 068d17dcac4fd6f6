import { wordsOf } from '../../../lexicons/read-lexicon';
import { DOUBLING_VERBS, IRREGULAR_VERBS } from '../../../lexicons/style/plain-verbs';

/** Which form of a verb: "start", "starts", "started" as the past and as the participle, "starting". */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

const irregular = new Map(
  wordsOf(IRREGULAR_VERBS).map((line): [string, { past: string; participle: string }] => {
    const [base = '', past = '', participle = past] = line.split(' ');
    return [base, { past, participle }];
  }),
);
const doubling = new Set(wordsOf(DOUBLING_VERBS));

/** A verb in another form; of several words the first changes: "find out" → "found out". */
export function inflected(verb: string, form: VerbForm): string {
  const space = verb.indexOf(' ');
  return space < 0
    ? inflectedWord(verb, form)
    : inflectedWord(verb.slice(0, space), form) + verb.slice(space);
}

function inflectedWord(word: string, form: VerbForm): string {
  if (form === 'base') return word;
  if (form === 'third') return word === 'have' ? 'has' : word === 'be' ? 'is' : plural(word);
  if (form === 'ing') return `${dropsItsE(word) ? word.slice(0, -1) : doubled(word)}ing`;
  const known = irregular.get(word);
  if (known !== undefined) return form === 'past' ? known.past : known.participle;
  if (word.endsWith('e')) return `${word}d`;
  return endsInConsonantY(word) ? `${word.slice(0, -1)}ied` : `${doubled(word)}ed`;
}

function dropsItsE(word: string): boolean {
  return word.endsWith('e') && !word.endsWith('ee') && word !== 'be';
}

function endsInConsonantY(word: string): boolean {
  return word.endsWith('y') && !'aeiou'.includes(word.charAt(word.length - 2));
}

function doubled(word: string): string {
  return doubling.has(word) ? word + word.slice(-1) : word;
}

/** The plural of a noun, or a verb with its -s: "stitches", "tries". Of several words the last changes. */
export function plural(word: string): string {
  if (word === 'person') return 'people';
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  const last = word.slice(-1);
  const hisses = last === 's' || last === 'x' || last === 'z' || word.endsWith('ch') || word.endsWith('sh');
  return hisses || word === 'do' || word === 'go' || word === 'undergo' ? `${word}es` : `${word}s`;
}

/** Whether past and participle of a verb differ: "gave", "given". */
export function hasOwnParticiple(verb: string): boolean {
  return inflected(verb, 'past') !== inflected(verb, 'participle');
}
