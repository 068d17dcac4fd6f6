import { keyAfter, keyBefore } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { inCaseOf } from '../../letter-case';
import { opensSentence } from '../../neighbours';

const IN_FULL = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);
const VERBS =
  /^(?:do|does|did|is|are|was|were|have|has|had|could|would|should|must|need|might|ought|dare|may)$/u;
/** Behind the verb these make a question of it: "Isn't it time?", "won't you". */
const SUBJECTS = /^(?:i|you|he|she|it|we|they|there|this|that)$/u;

/** "don't" → "do not": negatives only, because a "not" that is written out is not missed (NHS service manual). */
export const contraction: Rule = {
  name: 'style/contraction',
  clause: 'P29',
  severity: 'advise',
  looksFor: 'negatives such as “don’t” that read better in full',
  find({ tokens }) {
    const findings: RuleFinding[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      const inFull = token?.key.endsWith("n't") === true ? fullFormOf(token.key) : undefined;
      if (token === undefined || inFull === undefined || isQuestion(tokens, i)) continue;
      findings.push({
        start: token.start,
        end: token.end,
        message: `Write “${inFull}”: it is harder to miss than “${token.text}”.`,
        fixes: [isAllCapitals(token.text) ? inFull.toUpperCase() : inCaseOf(tokens, i, inFull)],
      });
    }
    return findings;
  },
};

function fullFormOf(key: string): string | undefined {
  const verb = key.slice(0, -3);
  return IN_FULL.get(key) ?? (VERBS.test(verb) ? `${verb} not` : undefined);
}

/** "Why don't we", "Can't you come?": written out, such a question would need its words turned round. */
function isQuestion(tokens: readonly Token[], i: number): boolean {
  if (SUBJECTS.test(keyAfter(tokens, i))) return true;
  if (/^(?:why|how)$/u.test(keyBefore(tokens, i))) return true;
  return opensSentence(tokens, i) && tokens[i]?.key !== "don't";
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
