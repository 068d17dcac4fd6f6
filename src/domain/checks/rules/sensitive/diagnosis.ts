import {
  GUT_KIDNEYS_HORMONES,
  HEART_LUNGS_BLOOD,
  NERVES_BONES_SKIN,
} from '../../lexicons/sensitive/diagnoses-body';
import { CANCER } from '../../lexicons/sensitive/diagnoses-cancer';
import { ADDICTION, DEMENTIA, LEARNING_AND_DEVELOPMENT, MENTAL_HEALTH, MILDER_MENTAL_HEALTH } from '../../lexicons/sensitive/diagnoses-mind'; // prettier-ignore
import { INNER_PARTS, PARTS, PERSONAL_BY_SHAPE, SEEN_BY_ALL_BY_SHAPE, TELLING_BY_SHAPE } from '../../lexicons/sensitive/diagnosis-shapes'; // prettier-ignore
import { NOT_A_DIAGNOSIS } from '../../lexicons/sensitive/diagnoses-other-meanings';
import { COMMON_COMPLAINTS, OPERATIONS_AND_DEVICES, RARER_CONDITIONS, TESTS_AND_AIDS } from '../../lexicons/sensitive/diagnoses-treatments'; // prettier-ignore
import { END_OF_LIFE, PREGNANCY, SEXUAL_HEALTH } from '../../lexicons/sensitive/diagnoses-private';
import type { Rule, RuleFinding } from '../../rule';
import { BREAK, type PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';
import type { Telling } from './disclosure';
import { sensitiveFindings, type TermList } from './terms-rule';

function list(telling: Telling, names: string): TermList {
  return {
    telling,
    namesServices: true,
    message: `This ${names}: say only that you have news or an appointment, and ask them to call you.`,
  };
}

const NOTHING: TermList = { telling: 'shop', message: '' };
const terms = new TermIndex<TermList>([
  [NOT_A_DIAGNOSIS, NOTHING],
  [MENTAL_HEALTH, list('telling', 'gives away a mental health condition')],
  [DEMENTIA, list('telling', 'gives away trouble with memory')],
  [LEARNING_AND_DEVELOPMENT, list('telling', 'gives away a disability or a condition of development')],
  [ADDICTION, list('telling', 'gives away drinking, drugs or gambling')],
  [SEXUAL_HEALTH, list('telling', 'gives away sexual health or an infection')],
  [PREGNANCY, list('telling', 'gives away a pregnancy, its end or fertility care')],
  [END_OF_LIFE, list('telling', 'speaks of a serious illness or the end of life')],
  [CANCER, list('telling', 'gives away cancer or its treatment')],
  [MILDER_MENTAL_HEALTH, list('personal', 'gives away how someone feels')],
  [HEART_LUNGS_BLOOD, list('personal', 'names a condition')],
  [GUT_KIDNEYS_HORMONES, list('personal', 'names a condition')],
  [NERVES_BONES_SKIN, list('personal', 'names a condition')],
  [RARER_CONDITIONS, list('personal', 'names a condition')],
  [OPERATIONS_AND_DEVICES, list('personal', 'names a treatment that tells what someone has')],
  [TESTS_AND_AIDS, list('shop', 'names a test or an aid')],
  [COMMON_COMPLAINTS, list('shop', 'names a complaint')],
]);

const shapes = new WordingIndex<TermList>(
  [
    [TELLING_BY_SHAPE, { ...list('telling', 'tells of a condition that people hide'), byShape: true }],
    [PERSONAL_BY_SHAPE, { ...list('personal', 'tells what is wrong with someone'), byShape: true }],
    [SEEN_BY_ALL_BY_SHAPE, { ...list('shop', 'tells what is wrong with someone'), byShape: true }],
  ],
  { inner: INNER_PARTS, parts: PARTS },
);

/** AIDS is an illness in capitals alone, and not where everything is in capitals: hearing aids are not one. */
const AIDS = list('telling', 'gives away sexual health or an infection');

/** Conditions by name (P36, P4). */
export const diagnosis: Rule = {
  name: 'sensitive/diagnosis',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'diagnoses',
  find(field, context): RuleFinding[] {
    return sensitiveFindings(field, context, (plain) => [
      ...terms.all(plain).filter(({ value }) => value !== NOTHING),
      ...shapes.all(plain),
      ...aids(plain),
      ...withAStop(plain),
    ]);
  },
};

function aids({ words, tokens, tokenOf }: PlainWords) {
  const found = [];
  for (let i = words.indexOf('aids'); i >= 0; i = words.indexOf('aids', i + 1)) {
    if (tokens[tokenOf[i] ?? -1]?.text !== 'AIDS' || words[i - 1] === 'hearing') continue;
    const next = tokens[(tokenOf[i] ?? 0) + 1]?.text ?? '';
    const isShouted = next.length > 3 && next === next.toUpperCase();
    if (!isShouted) found.push({ from: i, to: i + 1, value: AIDS });
  }
  return found;
}

const GERM = list('personal', 'names an infection');

/** "C. diff", "E. coli": the full stop ends no sentence. */
function withAStop({ words }: PlainWords) {
  const found = [];
  for (let i = 2; i < words.length; i += 1) {
    const name = words[i - 1] === BREAK ? `${words[i - 2]} ${words[i]}` : '';
    if (/^(?:c diff|c difficile|e coli)$/u.test(name)) found.push({ from: i - 2, to: i + 1, value: GERM });
  }
  return found;
}
