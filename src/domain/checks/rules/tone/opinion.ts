import { JUDGEMENTS, PERSONAL_VIEWS } from '../../lexicons/opinions';
import type { Rule } from '../../rule';
import { phrasesOf } from '../phrase-rule';

const judgements = phrasesOf(JUDGEMENTS);
const views = phrasesOf(PERSONAL_VIEWS);

/** Personal comments and opinions (P28): judgements are warned about, the writer's own views advised against. */
export const opinion: Rule = {
  name: 'tone/opinion',
  clause: 'P28',
  severity: 'warn',
  looksFor: 'personal comments and opinions',
  find({ tokens }) {
    return [
      ...judgements(tokens).map(({ start, end }) => ({
        start,
        end,
        message: 'This judges the person: keep to what happened and what comes next.',
      })),
      ...views(tokens).map(({ start, end }) => ({
        start,
        end,
        severity: 'advise' as const,
        message: 'This is personal: keep the message formal.',
      })),
    ];
  },
};
