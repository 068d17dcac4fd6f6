import { wordsOf } from '../../../lexicons/read-lexicon';
import { WEEKDAY_NAMES } from '../../../lexicons/style/grammar-words';
import type { PlainWords } from '../../plain/plain-words';
import type { VerbForm } from './inflection';
import { helperOf, isDeterminer, isPronoun, wordAfter, wordBefore } from './verb-place';

/** A word of the list where it stands: positions among the plain words, end exclusive. */
export interface WordPlace {
  readonly plain: PlainWords;
  readonly from: number;
  readonly to: number;
  readonly form: VerbForm | undefined;
}

/** What could stand there instead; `true` for what the list says, nothing where the word is right as it stands. */
export type WordReader = (place: WordPlace) => readonly string[] | true | undefined;

const has = (words: string) => {
  const set = new Set(words.split(' '));
  return (word: string) => set.has(word);
};
const weekdays = new Set(wordsOf(WEEKDAY_NAMES));
const rungUp = has(
  'surgery clinic team desk ward office number line helpline reception hospital pharmacy department nurse doctor gp practice school driver council service front main carers switchboard chemist',
);
const placesToGo = has('school college university work church nursery court hospital');
const formNouns = has('form forms questionnaire questionnaires survey surveys application sheet diary');
const nameOfUnit = has(
  'unit units ward clinic clinics team department service services centre outpatients outpatient suite arrest care nurse rehab rehabilitation',
);
const notForAPerson = has('your the our my his her their a an this these those each');

/** "your wish to go home", "birthday wishes to all": no verb. */
const wishes: WordReader = ({ plain, from }) =>
  /^(?:to|not|you|we|i|they|who|may|might|should|would|longer|he|she|it|if|and|also|still)$/u.test(
    wordBefore(plain, from),
  )
    ? true
    : undefined;
/** Only where it opens a sentence does it join two. */
const opening: WordReader = ({ plain, from }) => (wordBefore(plain, from) === '' ? true : undefined);

/** Words that are right in some places, by their head. */
export const wordReaders: Readonly<Record<string, WordReader>> = {
  attend: ({ plain, from, to, form }) => {
    const after = wordAfter(plain, to);
    if (after === 'to' || (form === 'past' && helperOf(plain, from) === 'be')) return undefined;
    if (placesToGo(after) || (after === 'a' && wordAfter(plain, to, 1) === 'e')) return ['go to'];
    if (isDeterminer(after))
      return /^(?:this|all)$/u.test(after) && weekdays.has(wordAfter(plain, to, 1)) ? ['come'] : ['come to'];
    if (after === '' || /^(?:on|at|in|if|for|with|because|as|by|and|or|next|last|tomorrow|today|then|please|we|you|when|alone|every|again|but|so|due|without|until|after|before)$/u.test(after)) return ['come']; // prettier-ignore
    return ['come to'];
  },
  ring: ({ plain, from, to, form }) => {
    const [before, after] = [wordBefore(plain, from), wordAfter(plain, to)];
    if (form === 'ing' && before === 'the') return undefined;
    if (isPronoun(after)) return true;
    if (/^\d{2,}$/u.test(after)) return true;
    if (notForAPerson(after))
      return rungUp(wordAfter(plain, to, 1)) || rungUp(wordAfter(plain, to, 2)) ? true : undefined;
    if (/^(?:back|if|when|before|to|again)$/u.test(after)) return before === 'please' ? true : undefined;
    return undefined;
  },
  void: ({ plain, from, to }) => {
    const before = wordBefore(plain, from);
    if (!/^(?:to|you|not|can|next|last|will|please|when|after|before)$/u.test(before)) return undefined;
    return wordAfter(plain, to) === '' ? true : undefined;
  },
  forward: ({ plain, from, to }) => {
    const after = wordAfter(plain, to);
    if (/^(?:move|look|go|step|lean|come|bring|put|going|looking|from|way|straight|face|sit|back|bend)$/u.test(wordBefore(plain, from))) return undefined; // prettier-ignore
    return isDeterminer(after) || isPronoun(after) ? true : undefined;
  },
  conduct: ({ plain, to, form }) =>
    isDeterminer(wordAfter(plain, to)) || form === 'past' ? true : undefined,
  undertake: ({ plain, to, form }) =>
    isDeterminer(wordAfter(plain, to)) || form === 'participle' ? true : undefined,
  complete: ({ plain, to }) => {
    if (!/^(?:the|this|your|our|a|an|these|both|my)$/u.test(wordAfter(plain, to))) return undefined;
    for (let on = 1; on <= 4; on += 1) if (formNouns(wordAfter(plain, to, on))) return true;
    return undefined;
  },
  ensure: ({ plain, from, to }) => {
    const after = wordAfter(plain, to);
    if (/^(?:that|you|we|they|he|she|it|i|there|everyone|nobody|people|all)$/u.test(after)) return true;
    return wordBefore(plain, from) === 'please' && isDeterminer(after) ? true : undefined;
  },
  inform: ({ plain, from, to, form }) => {
    if (form !== 'past' && form !== 'participle') return true;
    if (/^(?:consent|choice|choices|decision|decisions)$/u.test(wordAfter(plain, to))) return undefined;
    return /^(?:well|better|fully|keep|keeps|keeping|kept|stay|remain)$/u.test(wordBefore(plain, from)) || /^(?:keep|kept|keeping)$/u.test(wordBefore(plain, from, 2)) ? undefined : true; // prettier-ignore
  },
  assist: ({ plain, to, form }) =>
    (form === 'past' || form === 'participle') &&
    !/^(?:us|you|them|him|her|me|by|with|in|the|your|our)$/u.test(wordAfter(plain, to))
      ? undefined
      : true,
  require: ({ form }) => (form === 'past' || form === 'participle' ? undefined : true),
  request: ({ plain, from, to }) => {
    const after = wordAfter(plain, to);
    if (wordBefore(plain, from) === 'as' || after === 'that' || after === 'to' || after === '')
      return undefined;
    return isDeterminer(after) ? true : undefined;
  },
  kindly: ({ plain, from, to }) =>
    wordBefore(plain, from) === '' && wordAfter(plain, to) !== '' ? true : undefined,
  additional: ({ plain, to }) =>
    /^(?:to|needs|learning|support|premises)$/u.test(wordAfter(plain, to)) ? undefined : true,
  additionally: opening,
  accordingly: opening,
  nevertheless: opening,
  nonetheless: opening,
  furthermore: opening,
  moreover: opening,
  sufficient: ({ plain, from }) => (/^(?:a|self)$/u.test(wordBefore(plain, from)) ? undefined : true),
  adequate: ({ plain, from, to }) =>
    /^an?$/u.test(wordBefore(plain, from)) || wordAfter(plain, to) === '' ? undefined : true,
  inadequate: ({ plain, from, to }) =>
    /^an?$/u.test(wordBefore(plain, from)) || wordAfter(plain, to) === '' ? undefined : true,
  initial: ({ plain, to }) => (/^(?:and|of|or|)$/u.test(wordAfter(plain, to)) ? undefined : true),
  insufficient: ({ plain, from }) => (/^(?:an?|is|was)$/u.test(wordBefore(plain, from)) ? undefined : true),
  upon: ({ plain, from }) => (wordBefore(plain, from) === 'once' ? undefined : true),
  'wish to': wishes,
  'wishes to': wishes,
  remainder: ({ plain, to }) => (wordAfter(plain, to) === 'of' ? true : undefined),
  consequently: opening,
  medication: ({ plain, to }) =>
    /^(?:review|reviews|chart|charts|list|error|errors|passport|card|management|tray|round)$/u.test(
      wordAfter(plain, to),
    )
      ? undefined
      : true,
  spectacles: ({ plain, from }) =>
    /^(?:make|making|made)$/u.test(wordBefore(plain, from)) ? undefined : true,
  elevate: ({ form }) => (form === 'past' || form === 'participle' ? undefined : true),
  proceed: ({ plain, to }) => (wordAfter(plain, to) === 'to' ? undefined : true),
  'per day': ({ plain, from }) =>
    /^(?:as|percent|cent|the)$/u.test(wordBefore(plain, from)) ? undefined : true,
  assistance: ({ plain, to }) => (/^(?:dogs?|animals?)$/u.test(wordAfter(plain, to)) ? undefined : true),
  ...Object.fromEntries(
    [
      'renal',
      'cardiac',
      'hepatic',
      'pulmonary',
      'gastric',
      'cerebral',
      'ophthalmic',
      'thoracic',
      'phlebotomy',
      'abdominal',
    ].map((head) => [
      head,
      ({ plain, to }: WordPlace) => (nameOfUnit(wordAfter(plain, to)) ? undefined : true),
    ]),
  ),
};
