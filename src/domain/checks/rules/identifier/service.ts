import { TELLING_SERVICES } from '../../lexicons/telling-services';
import { wordsOf } from '../../lexicons/read-lexicon';
import { PhraseIndex } from '../../phrase-index';
import { isExposed, type FieldText, type Rule, type RuleFinding } from '../../rule';
import { identifierSeverity } from './disclosure';

const known = new PhraseIndex(wordsOf(TELLING_SERVICES).map((name): [string, true] => [name, true]));

/** Names of services that say what kind of care this is: those the service listed, and those telling anywhere (P33). */
export const service: Rule = {
  name: 'identifier/service',
  clause: 'P33',
  severity: 'warn',
  looksFor: 'names of services that say what care someone has',
  find(field, context) {
    const own = new PhraseIndex(
      (context.service?.tellingNames ?? []).map((name): [string, true] => [name, true]),
    );
    const listed = namesIn(field, own).map((span) => ({
      ...span,
      severity: identifierSeverity(field, context),
      message: 'This name says what kind of care it is: write “our service” or “our team”.',
    }));
    const severity = isExposed(field, context) ? ('warn' as const) : ('advise' as const);
    const others = namesIn(field, known).map((span) => ({
      ...span,
      severity,
      message: 'This name says what kind of care someone has: is it needed?',
    }));
    return [...listed, ...others];
  },
};

function namesIn({ tokens }: FieldText, index: PhraseIndex<true>): Pick<RuleFinding, 'start' | 'end'>[] {
  const spans: Pick<RuleFinding, 'start' | 'end'>[] = [];
  for (const { from, to } of index.all(tokens)) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first !== undefined && last !== undefined) spans.push({ start: first.start, end: last.end });
  }
  return spans;
}
