import type { Rule } from '../../rule';

const MARKS = /!{2,}|!+\?[!?]*|\?+![!?]*/gu;

/** "!!" and "!?": one mark says it (P28). */
export const exclamation: Rule = {
  name: 'style/exclamation',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'rows of exclamation marks',
  find({ text }) {
    if (!text.includes('!')) return [];
    return [...text.matchAll(MARKS)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      message: 'One mark is enough: several read as shouting.',
      fixes: [match[0].includes('?') ? '?' : '.'],
    }));
  },
};
