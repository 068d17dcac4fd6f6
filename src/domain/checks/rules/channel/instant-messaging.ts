import { keyAfter, keyBefore, sentenceAround } from '../../neighbours';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';

const ALWAYS = new Set(['whatsapp', "whatsapp'd", 'whatsapped', 'watsapp', 'whatsap', 'wattsapp', 'snapchat', 'viber', 'wechat', 'imessage', 'instagram', 'insta', 'tiktok', 'discord', 'kik']); // prettier-ignore
/** Names that are words as well: they need a capital, or a word that makes them a way to write. */
const ALSO_WORDS = new Set(['signal', 'telegram', 'messenger', 'facebook']);
const NEGATED = new Set([
  'not',
  "don't",
  "can't",
  'cannot',
  'never',
  'unable',
  "won't",
  'no',
  'dont',
  'cant',
]);
const WAYS = new Set([
  'on',
  'via',
  'by',
  'through',
  'over',
  'using',
  'use',
  'facebook',
  'my',
  'our',
  'your',
  'a',
  'me',
]);

/** Asking someone to use instant messaging, which is no approved channel (P37). "We do not use WhatsApp" stays quiet. */
export const instantMessaging: Rule = {
  name: 'channel/instant-messaging',
  clause: 'P37',
  severity: 'warn',
  looksFor: 'instant messaging apps',
  find({ tokens }) {
    const findings: RuleFinding[] = [];
    for (const [i, token] of tokens.entries()) {
      if (token.kind !== 'word' || !(ALWAYS.has(token.key) || isApp(tokens, i)) || isNegated(tokens, i))
        continue;
      const message = `${token.text} is not an approved way to message: offer a call, a text or an email.`;
      findings.push({ start: token.start, end: token.end, message });
    }
    return findings;
  },
};

function isApp(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !ALSO_WORDS.has(token.key)) return false;
  if (token.key === 'facebook') return keyAfter(tokens, i) !== 'messenger';
  const named = /^\p{Lu}/u.test(token.text) || token.key === 'messenger';
  const way = WAYS.has(keyBefore(tokens, i)) || /^(?:app|message|group|chat)$/u.test(keyAfter(tokens, i));
  return named && way;
}

function isNegated(tokens: readonly Token[], i: number): boolean {
  const { from } = sentenceAround(tokens, i);
  return tokens.slice(Math.max(from, i - 12), i).some((token) => NEGATED.has(token.key));
}
