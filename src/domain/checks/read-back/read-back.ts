import type { CheckContext } from '../context';
import type { Finding } from '../finding';
import type { Language } from '../language/language';
import { inCaseOf } from '../letter-case';
import type { FieldText } from '../rule';
import { keyOf } from '../tokenise';
import { weekdayProofs } from '../weekdays/proof';
import { closenessOf } from './closeness';
import { turningNumbers } from './turning-numbers';
import { turningWords, type TurningWord } from './turning-words';
import { weightOf } from './weights';

const RULE = 'predictive-text/read-back';

/** As many as are read with care. */
export const MOST_READ_BACK = 4;

/** Whether a finding only asks to read a word again: shown before sending, and never while somebody writes. */
export function isReadBack(finding: Pick<Finding, 'rule'>): boolean {
  return finding.rule === RULE;
}

/** Advice on how a word is written says nothing of whether it is the right one. */
function isStyle({ rule }: Finding): boolean {
  return rule.startsWith('style/');
}

interface Weighed {
  readonly field: FieldText;
  readonly word: TurningWord;
  readonly weight: number;
}

/**
 * The words of a whole message that turn its meaning and that no context decides (P35): at most four, by how likely
 * and how harmful a slip is. What another finding marks is not asked about again.
 */
export function readBack(
  fields: readonly FieldText[],
  context: CheckContext,
  findings: readonly Finding[],
  language: Language | undefined,
): Finding[] {
  return fields
    .flatMap((field) =>
      weighed(
        field,
        context.today,
        findings.filter((each) => each.field === field.field && !isStyle(each)),
        language,
      ),
    ) // prettier-ignore
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_READ_BACK)
    .map(({ field, word }) => findingOf(field, word));
}

function weighed(
  field: FieldText,
  today: string | undefined,
  marked: readonly Finding[],
  language: Language | undefined,
): Weighed[] {
  const proofs = weekdayProofs(field.text, today);
  const numbers = turningNumbers(field, proofs);
  const words = turningWords(field.tokens).filter((word) => isClear(word, numbers) && isClear(word, proofs));
  const turning = [...numbers, ...words].filter((word) => isClear(word, marked));
  const closeness = language === undefined ? undefined : closenessOf(turning, field.tokens, language);
  const found: Weighed[] = [];
  for (const word of turning) {
    const close = word.at === undefined ? 0 : closeness?.get(word.at);
    const weight = weightOf(word, keyOf(field.text.slice(word.start, word.end)), close);
    if (weight !== undefined) found.push({ field, word, weight });
  }
  return found;
}

function isClear(word: TurningWord, taken: readonly { start: number; end: number }[]): boolean {
  return !taken.some(({ start, end }) => start < word.end && word.start < end);
}

function findingOf({ field, text: whole, tokens }: FieldText, word: TurningWord): Finding {
  const { start, end, at, partners } = word;
  const text = whole.slice(start, end);
  const fixes = at === undefined ? [...partners] : partners.map((partner) => inCaseOf(tokens, at, partner));
  const [partner] = fixes;
  return {
    rule: RULE,
    severity: 'advise',
    field,
    start,
    end,
    text,
    message:
      partner === undefined
        ? `Read it once more: nothing else in the message tells whether “${text}” is right.`
        : `Read it once more: “${text}” says something else than “${partner}”.`,
    fixes,
    turnsMeaning: true,
    clause: 'P35',
  };
}
