import { LOST_APOSTROPHES } from '../../lexicons/apostrophes';
import { pairsOf } from '../../lexicons/read-lexicon';
import { allInCaseOf } from '../../letter-case';
import { touches } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';
import { acceptedForms } from './accepted';
import { apostropheInContext } from './apostrophe-in-context';

const wordings = new Map(pairsOf(LOST_APOSTROPHES));

/** Words that lost their apostrophe (P29): "dont", "im"; and by context "its", "were", "well", "ill", "id". */
export const apostrophe: Rule = {
  name: 'written-in-full/apostrophe',
  clause: 'P29',
  severity: 'warn',
  looksFor: 'missing apostrophes',
  find({ tokens }, context) {
    const accepted = acceptedForms(context);
    const findings: RuleFinding[] = [];
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined || token.kind !== 'word' || accepted.has(token.key)) continue;
      const found = lost(tokens, i, token);
      if (found === undefined) continue;
      findings.push({
        start: token.start,
        end: token.end,
        message: `“${token.text}” has lost its apostrophe.`,
        fixes: allInCaseOf(tokens, i, found),
      });
    }
    return findings;
  },
};

function lost(tokens: readonly Token[], i: number, { key, text }: Token): readonly string[] | undefined {
  const known = wordings.get(key);
  if (known === undefined) return apostropheInContext(tokens, i);
  // IM is a way to give an injection, IVE and HES are names in capitals.
  const initials = text.length < 4 && text === text.toUpperCase();
  return initials || touches(tokens, i, '-/&@') ? undefined : known;
}
