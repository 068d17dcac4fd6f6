import {
  OTHER_RESULTS,
  PLAIN_VALUES,
  TELLING_RESULTS,
  TELLING_VALUES,
  TEST_WORDS,
} from '../../lexicons/sensitive/results';
import {
  FINDINGS,
  MEASURED,
  OWN_MEASURED,
  OTHER_RESULTS_BY_SHAPE,
  REFERRED_TO,
  TELLING_RESULTS_BY_SHAPE,
  TESTED,
} from '../../lexicons/sensitive/result-shapes';
import type { CheckContext } from '../../context';
import type { Severity } from '../../finding';
import type { FieldText, Rule, RuleFinding } from '../../rule';
import { plainSentence, plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { WordingIndex } from '../plain/wording-index';
import { isSaidOfAnyone, sensitiveSeverity } from './disclosure';
import { isAllWell, isOfOtherTests } from './which-test';
import type { SensitiveMatch, TermList } from './terms-rule';

const WRITE = 'say only that the results are in, and ask them to call you, or send a letter.';
const TELLING: TermList = { telling: 'telling', message: `This gives away a test result: ${WRITE}` };
const OTHER: TermList = { telling: 'personal', message: `A test result is sensitive: ${WRITE}` };

const VERBS = 'is|are|was|were|came back|come back|is back|are back|back and|looks|look|looked|remains|remain|be|being|has come back|have come back|seems|measured|reads|read|has been|have been|showed|shows|shows up|came out|come out|were back|returned'; // prettier-ignore
const HOW = 'slightly|very|a bit|a little|too|still|now|completely|all|within|quite|really|fairly|rather|mildly|looking|also|both|as|just|not|back|entirely|much|so|nice and|reassuringly|lower|unusually|well|strongly|weakly'; // prettier-ignore

/** A value where it ends what is said: before a break, a link word or the end of the sentence. */
const said = new WordingIndex<TermList & { readonly value?: boolean }>(
  [
    [TELLING_RESULTS, TELLING],
    [OTHER_RESULTS, OTHER],
    [TELLING_RESULTS_BY_SHAPE, { ...TELLING, byShape: true }],
    [OTHER_RESULTS_BY_SHAPE, { ...OTHER, byShape: true }],
    [`^@tests ~4 (${VERBS}) [${HOW}] [${HOW}] (${TELLING_VALUES})`, { ...TELLING, value: true }],
    [`(${TELLING_VALUES}) ~1 ^(result|results|test|tests|smear|swab|biopsy|scan|cells|sample)`, TELLING],
    [`^@tests ~4 (${VERBS}) [${HOW}] [${HOW}] (${PLAIN_VALUES})`, { ...OTHER, value: true }],
  ],
  {
    tests: TEST_WORDS,
    tested: TESTED,
    findings: FINDINGS,
    measured: MEASURED,
    // "Your cholesterol's up".
    ownmeasured: OWN_MEASURED,
    number: '[0-9][0-9./]{0,8}',
  },
);
/** "They are normal." in the sentence after one that speaks of results. */
const referring = new WordingIndex<TermList>([
  [`(they|it|these|this|all|everything|both) (${VERBS}) [${HOW}] [${HOW}] ^(normal|clear|fine|abnormal|negative|positive|raised|good|satisfactory|high|low|concerning|all clear|reassuring|benign|within normal limits|unchanged)`, OTHER], // prettier-ignore
  [REFERRED_TO, { ...OTHER, byShape: true }],
]);
/** "blood pressure was 150/90", "HbA1c is 58", "cholesterol at 7.2", "weight has gone up to 102kg". */
const readings = new WordingIndex<TermList>(
  [[`^@measures ~3 (is|was|of|at|now|were|to|reads|read) [now|about|around|still|only|over|up to|down to] @number`, OTHER],
   [`(your|his|her) ^@measures @number`, OTHER]], // prettier-ignore
  {
    measures: 'hba1c|egfr|inr|psa|cholesterol|bmi|weight|haemoglobin|sugar|sugars|blood pressure|bp|pulse|blood count|sats|temperature|creatinine|ferritin|tsh|lithium level|iron level|potassium|sodium|crp|vitamin d|peak flow|platelets|heart rate|white cell count|oxygen|glucose|phq|phq9|gad7|moca|mmse', // prettier-ignore
    number: '[0-9]{1,3}|[0-9]{1,3}kg|[0-9]{1,3}cm|[0-9]{1,3}st|[0-9]{1,3}mmol|[0-9]{1,3}mmhg',
  },
);

/** What a test showed (P36): "your results are positive", "your blood pressure was 150". That a result will come is not one. */
export const result: Rule = {
  name: 'sensitive/result',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'test results',
  find(field, context): RuleFinding[] {
    const plain = plainWords(field.tokens);
    return [
      ...said.all(plain).filter(({ value, to }) => value.value !== true || endsClause(plain, to)),
      ...referring
        .all(plain)
        .filter(
          ({ from, to, value }) =>
            (value.byShape === true || endsClause(plain, to)) && followsATest(plain, from),
        )
        .map((match) =>
          followsATellingTest(plain, match.from)
            ? { ...match, value: { ...TELLING, byShape: match.value.byShape === true } }
            : match,
        ),
      ...readings.all(plain),
    ]
      .filter((match) => !isOfOtherTests(plain, match))
      .map((match) => ({
        ...spanOf(plain, match.from, match.to),
        severity: resultSeverity(field, context, plain, match),
        message: match.value.message,
      }));
  },
};

function resultSeverity(
  field: FieldText,
  context: CheckContext,
  plain: PlainWords,
  match: SensitiveMatch,
): Severity {
  const { from, to, value } = match;
  const byShape = value.byShape === true;
  if ((!byShape && isSaidOfAnyone(plain, match)) || isAllWell(plain, match)) return 'advise';
  return sensitiveSeverity(field, context, plain, { from, to, byShape }, value.telling);
}

const GOES_ON =
  /^(?:\||and|but|so|which|for|with|limits|range|today|again|now|this|at|in|then|after|on|because|since|as|we|you|please|no|than|compared|like|apart|except|bar|overall|though|although|just|if|when|yet|still)$/u;

/** "are normal." says what something is; "are normal office hours" does not. */
function endsClause({ words, sentenceOf }: PlainWords, to: number): boolean {
  const after = words[to];
  return after === undefined || sentenceOf[to] !== sentenceOf[to - 1] || GOES_ON.test(after);
}

const tests = new Set(TEST_WORDS.split('|'));
/** How many words before a sentence a test may be named that it refers to. */
const BACK = 24;

function followsATest(plain: PlainWords, at: number): boolean {
  const { from } = plainSentence(plain, at);
  return plain.words.slice(Math.max(0, from - BACK), at).some((word) => tests.has(word));
}

/** "The biopsy is back. It is benign." */
const tellingTests = new Set(['biopsy', 'biopsies', 'hiv', 'mammogram', 'smear', 'lump', 'chlamydia', 'syphilis', 'pregnancy', 'sti', 'std', 'histology', 'cancer']); // prettier-ignore

function followsATellingTest(plain: PlainWords, at: number): boolean {
  const { from } = plainSentence(plain, at);
  return plain.words.slice(Math.max(0, from - BACK), at).some((word) => tellingTests.has(word));
}
