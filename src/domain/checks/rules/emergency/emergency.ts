import { EMERGENCIES } from '../../lexicons/emergencies';
import { sentenceAround } from '../../neighbours';
import type { Rule } from '../../rule';
import type { Token } from '../../tokenise';
import { phrasesOf, type PhraseSpan } from '../phrase-rule';

const phrases = phrasesOf(EMERGENCIES);
/** Opens a sentence that says what to do if it should come to that. */
const CONDITIONS = new Set([
  'if',
  'should',
  'unless',
  'when',
  'whenever',
  'case',
  'emergency',
  'emergencies',
  'event',
  'anyone',
  'where',
]);
const HELP = new Set(['999', '111', '112', 'a&e', 'ambulance', 'samaritans', '116', '0800', 'nhs', 'crisis', 'gp', 'emergency', 'helpline', 'urgent', 'shout', '85258']); // prettier-ignore

/** Emergencies (P27). A footer that says whom to call in one ("In an emergency call 999") stays quiet. */
export const emergency: Rule = {
  name: 'emergency/emergency',
  clause: 'P27',
  severity: 'stop',
  looksFor: 'emergencies',
  find({ tokens }) {
    return phrases(tokens)
      .filter((span) => !isAdvice(tokens, span))
      .map(({ start, end }) => ({
        start,
        end,
        message: 'Never use a message in an emergency: phone now, and call 999 if life is at risk.',
      }));
  },
};

/** A sentence that names a condition and whom to turn to: advice for later, not news of now. */
function isAdvice(tokens: readonly Token[], span: PhraseSpan): boolean {
  const { from, to } = sentenceAround(tokens, span.from);
  const words = tokens.slice(from, to);
  const conditional = words[0]?.key === 'for' || words.some((token) => CONDITIONS.has(token.key));
  const helps = words.some(
    (token, i) => HELP.has(token.key) || (token.key === 'a' && words[i + 2]?.key === 'e'),
  );
  return conditional && helps;
}
