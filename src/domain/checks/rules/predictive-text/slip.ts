import type { CheckContext } from '../../context';
import { keptLast } from '../../kept-last';
import { inCaseOf } from '../../letter-case';
import type { Language } from '../../language/language';
import { standIns } from '../../language/stand-ins';
import type { Rule } from '../../rule';
import { keyOf } from '../../tokenise';

/**
 * How much better another word must fit, in nats. Set on clean messages that were written for it, so that a warning
 * is false at most once in a hundred of them and advice five times; measured on others.
 */
const WARN = 13;
const ADVISE = 8.5;

/** Words that stand where another one is far likelier and a keypad, a keyboard or the ear could have swapped them (P35). */
export function slip(language: Language): Rule {
  return {
    name: 'predictive-text/slip',
    clause: 'P35',
    severity: 'warn',
    looksFor: 'words that predictive text may have put in the place of others',
    find({ tokens }, context) {
      const names = namesOf(context);
      return standIns(tokens, language, ADVISE).flatMap(({ at, meant, gain }) => {
        const token = tokens[at];
        if (token === undefined || names.has(token.key)) return [];
        return {
          start: token.start,
          end: token.end,
          severity: gain > WARN ? ('warn' as const) : ('advise' as const),
          message: `Did you mean “${meant}”? “${token.text}” is an unlikely word here.`,
          fixes: [inCaseOf(tokens, at, meant)],
          turnsMeaning: true,
        };
      });
    },
  };
}

/** The words of names that a template put there: they are right as they stand. */
const namesOf = keptLast(
  ({ expectedNames = [] }: CheckContext): ReadonlySet<string> =>
    new Set(expectedNames.flatMap((name) => keyOf(name).split(/[^\p{L}\p{M}']+/u))),
);
