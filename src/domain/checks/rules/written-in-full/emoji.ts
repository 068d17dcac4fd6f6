import { clearOf } from '../../clear-of';
import type { Rule } from '../../rule';

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
    const faces = [...text.matchAll(EMOTICON)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const links = tokens.filter((token) => token.kind === 'link');
    const emojis = tokens.filter((token) => token.kind === 'emoji');
    return [...emojis, ...clearOf(faces, links)].map(({ start, end }) => ({
      start,
      end,
      message,
      fixes: [''],
    }));
  },
};
