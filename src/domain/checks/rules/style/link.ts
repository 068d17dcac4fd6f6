import { wordsOf } from '../../lexicons/read-lexicon';
import { PERSONAL_LINK_PARTS, SHORT_LINK_HOSTS } from '../../lexicons/style/short-links';
import type { CheckContext } from '../../context';
import type { Rule, RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';

const hosts = wordsOf(SHORT_LINK_HOSTS).map((host) => host.replaceAll('.', String.raw`\.`));
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}.@-])(?:https?://)?(?:www\\.)?(?:${hosts.join('|')})/[\\p{L}\\p{N}_~%/?=&.-]*[\\p{L}\\p{N}]`, 'giu'); // prettier-ignore
const CLICK_HERE = /(?<![\p{L}])(?:click|tap)(?: on)? (?:here|this link)(?![\p{L}])/giu;
const personalParts = new Set(wordsOf(PERSONAL_LINK_PARTS));
const PART = /[?&;#]([^=&#;]{1,40})=[^&#;\s]/gu;

/** Links are written in full, say where they lead, and carry nothing about a person (NHS service manual). */
export const link: Rule = {
  name: 'style/link',
  clause: 'P28',
  severity: 'advise',
  looksFor: 'links that do not say where they lead, or that say whom they are for',
  find({ text, tokens }, context) {
    const findings: RuleFinding[] = [];
    for (const token of tokens) if (token.kind === 'link') personal(token, context, findings);
    if (text.includes('/')) {
      for (const match of text.matchAll(SHORT)) {
        findings.push({
          start: match.index,
          end: match.index + match[0].length,
          message: 'Write the link in full: nobody can see where a shortened one leads.',
        });
      }
    }
    for (const match of text.matchAll(CLICK_HERE)) {
      findings.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        message: 'Say what the link is for, and write it in full: “Book a visit at www.example.org/book”.',
      });
    }
    return findings;
  },
};

function personal(token: Token, context: CheckContext, findings: RuleFinding[]): void {
  const query = /[?#;]/u.exec(token.text);
  if (query === null || !/^(?:https?:|www\.)/iu.test(token.text)) return;
  const named = [...token.text.matchAll(PART)].some(([, part = '']) => personalParts.has(part.toLowerCase()));
  if (!named && !holdsOwn(token.text.slice(query.index), context)) return;
  findings.push({
    start: token.start,
    end: token.end,
    message: 'This link carries something about a person: ask for one that does not.',
    fixes: [token.text.slice(0, query.index)],
    turnsMeaning: true,
  });
}

/** Whether the end of a link holds a number or a name of the person's. */
function holdsOwn(query: string, { person }: CheckContext): boolean {
  if (person === null || person === undefined) return false;
  const own = [
    person.nhsNumber,
    person.recordNumber,
    person.familyName,
    person.postcode,
    ...(person.emails ?? []),
  ];
  const plain = decoded(query)
    .replaceAll(/[\s+-]/gu, '')
    .toLowerCase();
  return own.some((value) => {
    const wanted = (value ?? '').replaceAll(/[\s+-]/gu, '').toLowerCase();
    return wanted.length > 3 && plain.includes(wanted);
  });
}

function decoded(query: string): string {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
}
