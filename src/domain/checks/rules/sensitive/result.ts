import { wordsOf } from '../../lexicons/read-lexicon';
import { keyBefore, sentenceAround } from '../../neighbours';
import type { FieldText, Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { sensitiveSeverity } from './disclosure';

const set = (words: string) => new Set(wordsOf(words));

const TESTS =
  set(`result, results, test, tests, scan, scans, x-ray, xray, biopsy, smear, swab, bloods, screening, screen, mri, ultrasound,
  ecg, mammogram, colonoscopy, endoscopy, sample, samples, count, levels, level, cholesterol, hba1c, egfr, inr, psa`);
/** Values that are a result wherever a test is spoken of. */
const VALUES = set(
  'positive, negative, abnormal, inconclusive, benign, malignant, cancerous, anomaly, abnormality, abnormalities',
);
/** Values that are a result only as what something is: "are normal", "came back clear". */
const PLAIN_VALUES = set('normal, clear, high, low, raised, elevated, borderline, fine, satisfactory, reassuring, concerning, worrying, good, bad, back to normal'); // prettier-ignore
const IS = set('is, are, was, were, all, back, within, look, looks, looked, slightly, very, a, bit, too, be, both, completely, now, still, being, remain, remains, of'); // prettier-ignore
const MEASURES = set('hba1c, egfr, inr, psa, cholesterol, bmi, weight, haemoglobin, sugar, pressure, pulse, count, bp, sats, temperature, creatinine, ferritin, tsh'); // prettier-ignore
const READING = /^\d{1,3}$/u;
/** How many tokens may lie between a test and its value. */
const REACH = 26;

/** What a test showed (P36): "your results are positive", "your blood pressure was 150". That a result will come is not one. */
export const result: Rule = {
  name: 'sensitive/result',
  clause: 'P36',
  severity: 'warn',
  looksFor: 'test results',
  find(field, context) {
    const findings: RuleFinding[] = [];
    let test = Number.NEGATIVE_INFINITY;
    for (const [i, token] of field.tokens.entries()) {
      if (TESTS.has(token.key) || (token.key === 'ray' && field.tokens[i - 2]?.key === 'x')) test = i;
      const near = i > test && i - test <= REACH;
      if (near && isValue(field.tokens, i, test))
        findings.push(valueFinding(field, i, VALUES.has(token.key)));
      else if (isReading(field.tokens, i)) findings.push(valueFinding(field, i, false));
    }
    return findings;

    function valueFinding({ tokens }: FieldText, i: number, telling: boolean): RuleFinding {
      const start = tokens[i]?.start ?? 0;
      const end = tokens[i]?.end ?? 0;
      const severity = sensitiveSeverity(field, context, { telling, at: i });
      return {
        start,
        end,
        severity,
        message: 'A test result is sensitive: ask the person to call, or send a letter.',
      };
    }
  },
};

function isValue(tokens: readonly Token[], i: number, test: number): boolean {
  const key = tokens[i]?.key ?? '';
  if (VALUES.has(key)) return true;
  if (!PLAIN_VALUES.has(key)) return false;
  return IS.has(keyBefore(tokens, i)) && endsClause(tokens, i) && isOfTest(tokens, i, test);
}

/** In the test's own sentence, or in one that begins with what stands for it: "They are normal." */
function isOfTest(tokens: readonly Token[], i: number, test: number): boolean {
  if (tokens[i]?.sentence === tokens[test]?.sentence) return true;
  const { from } = sentenceAround(tokens, i);
  return /^(?:they|it|these|this|all|everything|both)$/u.test(tokens[from]?.key ?? '');
}

/** "are normal." says what something is; "are normal office hours" does not. */
function endsClause(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  if (after === undefined || after.sentence !== tokens[i]?.sentence || after.kind === 'mark') return true;
  return /^(?:and|but|so|which|for|with|limits|range|today|again|now|this)$/u.test(after.key);
}

/** "blood pressure was 150/90", "HbA1c is 58". */
function isReading(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !READING.test(token.text)) return false;
  const before = keyBefore(tokens, i);
  if (MEASURES.has(before)) return true;
  return /^(?:is|was|of|at|now|were)$/u.test(before) && MEASURES.has(keyBefore(tokens, i - 1));
}
