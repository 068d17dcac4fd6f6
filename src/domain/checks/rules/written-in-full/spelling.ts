import type { Language } from '../../language/language';
import { allInCaseOf, inCaseOf } from '../../letter-case';
import type { FieldText, Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { britishBySense } from './spelling/by-sense';
import { judge, type Verdict } from './spelling/verdicts';
import { isForeign } from './spelling/foreign-sentence';
import { isLookedAt, isNamed, mayBeName, placeholders, wordsOfContext } from './spelling/quiet-places';
import { endOfRun, isDoubled, joinedWord } from './spelling/two-tokens';
import { hasLikelyGuess, weigher, type Weighed } from './spelling/weigh';

/** How sure a correction must be, in nats, and how much more where a name may stand. */
const SURE = { strange: 0, name: 6, first: 1.5, short: [3, 1] } as const;
/** How much likelier the first fix must be than the second to be applied by one key. */
const CLEAR_LEAD = 2;

/**
 * Misspelt words (P29), in British spelling. Only where a correction is likely: a word in no list is no fault of its own.
 * Names, places, clinical words, other languages, codes and placeholders stay quiet.
 */
export function spelling(language: Language): Rule {
  const verdictOf = judge(language);
  const weigh = weigher(language, (key) => {
    const verdict = verdictOf(key);
    return verdict.kind === 'listed' ? (verdict.wordings[0]?.toLowerCase() ?? key) : key;
  });
  const isStrange = (key: string): boolean => verdictOf(key).kind === 'strange';
  const isUnlike = (key: string): boolean => {
    const verdict = verdictOf(key);
    return verdict.kind !== 'strange' || !hasLikelyGuess(key, verdict.guesses());
  };

  const atWord = ({ tokens }: FieldText, at: number, token: Token): RuleFinding | undefined => {
    const verdict = verdictOf(token.key);
    if (verdict.kind === 'right') return undefined;
    const { start, end } = token;
    if (isNamed(tokens, at) && !isDayOrMonth(verdict)) return undefined;
    if (verdict.kind === 'by-sense') {
      const british = britishBySense(tokens, at);
      return british === undefined ? undefined : american(token, inCaseOf(tokens, at, british));
    }
    if (verdict.kind === 'listed') {
      const fixes = allInCaseOf(tokens, at, verdict.wordings);
      return { start, end, message: says(token.text, fixes), fixes, turnsMeaning: fixes.length > 1 };
    }
    if (verdict.kind === 'american') return american(token, inCaseOf(tokens, at, verdict.british));
    if (isForeign(tokens, at, isStrange, isUnlike)) return undefined;
    const weighed = weigh(tokens, at, verdict.guesses());
    if (weighed === undefined || !isSure(tokens, at, verdict.doubt, weighed)) return undefined;
    const fixes = allInCaseOf(tokens, at, weighed.wordings);
    return { start, end, message: says(token.text, fixes), fixes, turnsMeaning: weighed.lead < CLEAR_LEAD };
  };

  return {
    name: 'written-in-full/spelling',
    clause: 'P29',
    severity: 'warn',
    looksFor: 'spelling mistakes',
    find(field, context) {
      const { text, tokens } = field;
      const held = placeholders(text);
      const right = wordsOfContext(context);
      const findings: RuleFinding[] = [];
      const isQuiet = ({ key, start, end }: Token): boolean =>
        right.has(key) || held.some((span) => span.start < end && span.end > start);
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token === undefined || !isLookedAt(field, at) || isQuiet(token)) continue;
        const other = tokens[at + 1];
        const pair = other === undefined || isQuiet(other) ? undefined : atPair(field, at, token, other);
        if (pair !== undefined) while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= pair.end) at += 1;
        const finding = pair ?? atWord(field, at, token);
        if (finding !== undefined) findings.push(finding);
      }
      return findings;
    },
  };

  /** Two words that should be one, or one that is written twice. */
  function atPair(field: FieldText, at: number, token: Token, other: Token): RuleFinding | undefined {
    const { text, tokens } = field;
    if (other.kind !== 'word' || other.start !== token.end + 1 || text[token.end] !== ' ') return undefined;
    const { start } = token;
    if (isDoubled(tokens, at))
      return {
        start,
        end: endOfRun(tokens, at),
        message: `“${token.text}” stands here twice.`,
        fixes: [token.text],
      };
    const joined = joinedWord(language, [token, other], isStrange(token.key) || isStrange(other.key));
    if (joined === undefined || !isLookedAt(field, at + 1)) return undefined;
    const fix = inCaseOf(tokens, at, joined);
    return { start, end: other.end, message: `“${fix}” is one word.`, fixes: [fix] };
  }
}

function american({ start, end }: Token, british: string): RuleFinding {
  return { start, end, message: `British spelling is “${british}”.`, fixes: [british], severity: 'advise' };
}

function isSure(tokens: readonly Token[], at: number, doubt: number, { surety }: Weighed): boolean {
  let needed = SURE.strange + doubt + (SURE.short[(tokens[at]?.key.length ?? 0) - 3] ?? 0);
  if (mayBeName(tokens, at)) needed += SURE.name;
  const token = tokens[at];
  if (token !== undefined && token.text !== token.key) {
    // With a capital where a sentence begins, alone, before a comma or another capital, it is somebody's name.
    const next = tokens[at + 1];
    if (next === undefined || next.sentence !== token.sentence || next.kind === 'mark') return false;
    if (next.text !== next.key) return false;
    needed += SURE.first;
  }
  return surety > needed;
}

function isDayOrMonth(verdict: Verdict): boolean {
  return verdict.kind === 'listed' && verdict.wordings.every((wording) => /^[A-Z]/u.test(wording));
}

function says(word: string, fixes: readonly string[]): string {
  return `“${word}” looks misspelt: “${fixes[0] ?? ''}”?`;
}
