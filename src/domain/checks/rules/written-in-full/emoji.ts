import type { Rule, RuleFinding } from '../../rule';

/** Faces made of marks, standing free: ":)", ";-(", ":D", ":'(", "<3", "^_^". */
const EMOTICON =
  /(?<![\p{L}\p{N}:;=(/])(?:[:;=]['-]?[)(DPpOo\\/]{1,6}|<\/?3|\^_*\^|[xX]D)(?![\p{L}\p{N}:/\\])/gu;

/** Emoji and emoticons: what they show differs from phone to phone, and a screen reader says their name (P28, P29). */
export const emoji: Rule = {
  name: 'written-in-full/emoji',
  clause: 'P29',
  severity: 'warn',
  looksFor: 'emoji',
  find({ text, tokens }) {
    const message = 'Say it in words: an emoji can be read in many ways.';
    const findings: RuleFinding[] = tokens
      .filter((token) => token.kind === 'emoji')
      .map(({ start, end }) => ({ start, end, message, fixes: [''] }));
    const links = tokens.filter((token) => token.kind === 'link');
    for (const match of text.matchAll(EMOTICON)) {
      const start = match.index;
      const end = start + match[0].length;
      const inLink = links.some((link) => start < link.end && end > link.start);
      if (!inLink) findings.push({ start, end, message, fixes: [''] });
    }
    return findings;
  },
};
