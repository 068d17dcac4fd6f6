import {
  APPS,
  APPS_AS_WAYS,
  CHAT_LINKS,
  NOT_USED,
  TO_READ,
  WAYS_TO_MESSAGE,
} from '../../lexicons/instant-messaging';
import { wordsOf } from '../../lexicons/read-lexicon';
import type { Rule, RuleFinding } from '../../rule';
import { plainSentence, plainWords, spanOf, type PlainWords } from '../plain/plain-words';
import { TermIndex } from '../plain/term-index';
import { WordingIndex } from '../plain/wording-index';

interface Place {
  readonly from: number;
  readonly to: number;
}

const APP = `${APPS_AS_WAYS}|whatsapp|snapchat|instagram|tiktok|imessage`;
const appNames = new Set(APP.split('|'));
const apps = new TermIndex<true>([[APPS, true]]);
const ways = new WordingIndex<true>([[WAYS_TO_MESSAGE, true]], { app: APP });
const notUsed = new Set(wordsOf(NOT_USED));
const toRead = new Set(wordsOf(TO_READ));

/** "Signal Street", "an insta-print booth". */
const PLACES = /^(?:street|road|house|lane|close|court|hill|box|print|prints|theatre|park)$/u;

/** Asking for or offering instant messaging, which is no approved channel (P37). "We do not use WhatsApp" stays quiet. */
export const instantMessaging: Rule = {
  name: 'channel/instant-messaging',
  clause: 'P37',
  severity: 'warn',
  looksFor: 'instant messaging apps',
  find({ text, tokens }): RuleFinding[] {
    const plain = plainWords(tokens);
    const named = [...apps.all(plain), ...ways.all(plain).map((match) => appIn(plain, match))].filter(
      ({ from, to }) => !isNotUsed(plain, from) && !PLACES.test(plain.words[to] ?? ''),
    );
    const findings: RuleFinding[] = named.map(({ from, to }) => {
      const span = spanOf(plain, from, to);
      const isPage = isForReading(plain, from);
      return {
        ...span,
        ...(isPage ? { severity: 'advise' as const } : {}),
        message: isPage
          ? 'Messages sent to such a page are not approved: say that it is only for reading.'
          : `“${text.slice(span.start, span.end)}” is no approved way to message: offer a call, a text or an email.`,
      };
    });
    for (const token of tokens) {
      if (token.kind !== 'link' || !CHAT_LINKS.test(token.text)) continue;
      findings.push({ start: token.start, end: token.end, message: 'This link opens instant messaging, which is not approved: offer a call, a text or an email.' }); // prettier-ignore
    }
    return findings;
  },
};

/** The app a wording names, where it does: "message me on Signal" marks "Signal", "DM me" the whole. */
function appIn(plain: PlainWords, { from, to }: Place): Place {
  for (let i = to - 1; i >= from; i -= 1) {
    if (appNames.has(plain.words[i] ?? '')) return { from: i, to: i + 1 };
  }
  return { from, to };
}

/** "We cannot reply on WhatsApp", "WhatsApp is not approved"; "not by email but on WhatsApp" asks for it all the same. */
function isNotUsed(plain: PlainWords, at: number): boolean {
  const { words } = plain;
  const { from, to } = plainSentence(plain, at);
  const before = words.slice(Math.max(from, at - 14), at);
  const after = words.slice(at + 1, Math.min(to, at + 8));
  const but = Math.max(before.lastIndexOf('but'), before.lastIndexOf('so'));
  return before.slice(but + 1).some((word) => notUsed.has(word)) || /^(?:is|are|may|must|can|should|will|messages|groups) ?(?:\S+ ){0,2}(?:not|never|banned)\b/u.test(after.join(' ')); // prettier-ignore
}

/** "Follow us on Instagram": a page to read. */
function isForReading(plain: PlainWords, at: number): boolean {
  const { from, to } = plainSentence(plain, at);
  const words = plain.words.slice(Math.max(from, at - 5), Math.min(to, at + 4));
  return words.some((word) => toRead.has(word)) && !words.some((word) => /^(?:message|dm|pm|reply|text|contact|call|chat|msg|ping|me|join|button|add|group|link)$/u.test(word)); // prettier-ignore
}
