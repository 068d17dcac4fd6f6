import {
  NOT_MEDICINES,
  OTHER_MEANINGS,
  OTHER_STEMS,
  TELLING_STEMS,
} from '../../lexicons/sensitive/medicine-stems';
import {
  FOR_HEART_BLOOD_AND_SUGAR,
  FOR_LUNGS_GUT_AND_BLADDER,
} from '../../lexicons/sensitive/medicines-body';
import { FOR_ADDICTION, FOR_DEMENTIA, FOR_THE_MIND } from '../../lexicons/sensitive/medicines-mind';
import { FOR_INFECTION_SKIN_AND_EYES, FOR_PAIN_NERVES_AND_JOINTS, FROM_ANY_SHOP } from '../../lexicons/sensitive/medicines-pain-infection-skin'; // prettier-ignore
import { FOR_CANCER, FOR_REPRODUCTION, FOR_SEXUAL_HEALTH } from '../../lexicons/sensitive/medicines-private';
import { DOSE_FORMS, DOSES } from '../../lexicons/sensitive/doses';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Rule, RuleFinding } from '../../rule';
import type { PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import { sensitiveFindings, type SensitiveMatch, type TermList } from './terms-rule';

const AT_ALL = 'write “your medicine” or “your prescription”, or speak about it.';
const TELLING: TermList = {
  telling: 'telling',
  message: `This medicine gives away what someone is treated for: ${AT_ALL}`,
};
const OTHER: TermList = {
  telling: 'personal',
  message: `The name of a medicine is sensitive: ${AT_ALL}`,
};
const SHOP: TermList = {
  telling: 'shop',
  message: 'Any shop sells this: name it as general advice alone, not as this person’s medicine.',
};
const DOSE_MESSAGE = 'A dose is sensitive: say “as we agreed”, or speak about it.';

const NOTHING: TermList = { telling: 'shop', message: '' };

const terms = new TermIndex<TermList>([
  [OTHER_MEANINGS, NOTHING],
  [FOR_THE_MIND, TELLING],
  [FOR_DEMENTIA, TELLING],
  [FOR_ADDICTION, TELLING],
  [FOR_SEXUAL_HEALTH, TELLING],
  [FOR_REPRODUCTION, TELLING],
  [FOR_CANCER, TELLING],
  [FROM_ANY_SHOP, SHOP],
  [FOR_HEART_BLOOD_AND_SUGAR, OTHER],
  [FOR_LUNGS_GUT_AND_BLADDER, OTHER],
  [FOR_PAIN_NERVES_AND_JOINTS, OTHER],
  [FOR_INFECTION_SKIN_AND_EYES, OTHER],
]);
const doses = new WordingIndex<TermList>(
  [[DOSES, { telling: 'personal', message: DOSE_MESSAGE, byShape: true }]],
  {
    forms: DOSE_FORMS,
    amount: '[1-9][0-9]?|two|four|six|eight|ten|twelve|twenty',
    amountml: '[0-9]{1,3}mls?',
  },
);
const notMedicines = new Set(wordsOf(NOT_MEDICINES));

/** A dose: "500mg", "0.5 mg", "25 micrograms". No letter classes of Unicode: they take milliseconds to compile. */
const DOSE =
  /(?<![a-z0-9.])\d{1,4}(?:\.\d{1,3})? ?(?:mg|mcg|[µμ]g|micrograms?|milligrams?|international units)(?![a-z0-9])/gi;

/** Medicines by name or by how their name ends, and doses (P36). */
export const medication: Rule = {
  name: 'sensitive/medication',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'medicines',
  find(field, context) {
    const inNumbers: RuleFinding[] = [];
    for (const match of field.text.matchAll(DOSE))
      inNumbers.push({ start: match.index, end: match.index + match[0].length, message: DOSE_MESSAGE });
    return [...sensitiveFindings(field, context, medicines), ...inNumbers];
  },
};

function medicines(plain: PlainWords): SensitiveMatch[] {
  const found: SensitiveMatch[] = [];
  for (let i = 0; i < plain.words.length;) {
    const match = terms.at(plain, i) ?? byStem(plain, i);
    if (match !== undefined && match.value !== NOTHING) found.push(match);
    i = match?.to ?? i + 1;
  }
  return [...found, ...prep(plain), ...doses.all(plain)];
}

/** "PrEP", written so, keeps off HIV; "prep" is for a meal or a scan. */
function prep({ words, tokens, tokenOf }: PlainWords): SensitiveMatch[] {
  const found: SensitiveMatch[] = [];
  for (let i = words.indexOf('prep'); i >= 0; i = words.indexOf('prep', i + 1))
    if (tokens[tokenOf[i] ?? -1]?.text === 'PrEP') found.push({ from: i, to: i + 1, value: TELLING });
  return found;
}

/** Shorter words are never a medicine's name by their ending alone; longer ones are no names at all. */
const [SHORTEST, LONGEST] = [6, 24];

function byStem({ words }: PlainWords, i: number): SensitiveMatch | undefined {
  const word = words[i] ?? '';
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const value = TELLING_STEMS.test(word) ? TELLING : OTHER_STEMS.test(word) ? OTHER : undefined;
  return value === undefined || notMedicines.has(word) ? undefined : { from: i, to: i + 1, value };
}
