/** An email address as it stands in a text, and as it is used: small letters, "@" and full stops. */
export interface WrittenEmail {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

const DOMAIN = '[\\p{L}\\p{N}-]{1,63}(?:(?:\\.| dot |[([]dot[)\\]])[\\p{L}\\p{N}-]{1,63}){1,5}';
/** Read backwards and forwards from every "@", so that time stays linear. */
const LOCAL_BEFORE = /[\p{L}\p{N}.!#$%&'’*+=?^_{|}~-]{1,64}$/u;
const SPOKEN_LOCAL = /(?:[\p{L}\p{N}_+-]{1,40}(?: dot |\.)){0,3}[\p{L}\p{N}_+-]{1,40}$/u;
const AT = /@| ?[([{] ?at ?[)\]}] ?| at /gi;
const DOMAIN_AFTER = new RegExp(`^ ?${DOMAIN}`, 'iu');
const ENDING = /\.(?:com|org|net|co\.uk|org\.uk|ac\.uk|gov\.uk|nhs\.uk|uk|info|biz|edu|me|eu|ie|scot|wales|cymru|london|io|pl|ro|in|pk|ng|gh|za|de|fr|es|it|pt|ua)$/i; // prettier-ignore
const PROVIDER = /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail|icloud|me|aol|btinternet|sky|talktalk|virginmedia|ntlworld|protonmail|msn|mail)\./i; // prettier-ignore
const SAID = /\b(?:e-?mail(?:ed|s)?|address|write|wrote|written|send|sent|reply|copy|copied|contact)\b[^.!?\n]{0,30}$/i; // prettier-ignore
/** "See it at example.org", "book online at …": a web address. */
const NO_ONE = /^(?:us|me|it|them|online|look|looks|website|web|site|more|book|page|pages|form|forms|find|out|details|information|info|available|apply|order|register|read|leaflet|start|looking|guide|video|again|here|there|this|that|see|shop|live|meet|team|you|and|or|visit|is|are|based|up|at|link|links|map|maps|hours|times|list|advice|help|support|survey|feedback|published|found|listed)$/i; // prettier-ignore

/** Every email address in a text: written as usual, with spaces round the "@", or with "at" and "dot" in words. */
export function writtenEmails(text: string): WrittenEmail[] {
  if (!text.includes('@') && !/\bat\b/i.test(text)) return [];
  const found: WrittenEmail[] = [];
  for (const match of text.matchAll(AT)) {
    const email = around(text, match[0], match.index);
    if (email !== undefined && email.start >= (found.at(-1)?.end ?? 0)) found.push(email);
  }
  return found;
}

function around(text: string, at: string, index: number): WrittenEmail | undefined {
  const isWord = at.toLowerCase() === ' at ';
  const isSpaced = at === '@' && text[index - 1] === ' ' && text[index + 1] === ' ';
  // Most words "at" have no domain after them: seen at once, where the words before take long to read.
  const domain = DOMAIN_AFTER.exec(text.slice(index + at.length, index + at.length + 320))?.[0];
  if (domain === undefined || (domain.startsWith(' ') && !isSpaced)) return undefined;
  const before = text.slice(Math.max(0, index - 140), isSpaced ? index - 1 : index);
  const local = (at === '@' && !isSpaced ? LOCAL_BEFORE : SPOKEN_LOCAL).exec(before)?.[0];
  if (local === undefined) return undefined;
  const clean = local.replace(/^[.'’%+!#$&*=?^{|}~-]+/u, '');
  if (clean === '' || /:\/\/\S*$/u.test(before)) return undefined;
  const host = trimmed(domain)
    .replaceAll(/ dot |[([]dot[)\]]/gi, '.')
    .trim();
  if (isWord && !isMeant(before, clean, domain, host)) return undefined;
  if (isSpaced && !ENDING.test(host)) return undefined;
  const start = before.length - clean.length + Math.max(0, index - 140);
  const address = `${clean.replaceAll(/ dot /gi, '.')}@${host}`.toLowerCase();
  return { start, end: index + at.length + trimmed(domain).length, address };
}

/** A hyphen or a web page's path after it is no part of a domain. */
function trimmed(domain: string): string {
  return domain.replace(/-+$/u, '');
}

/** Whether "at" stands for "@": the domain is written as one, and what stands before is no word of "see it at". */
function isMeant(before: string, local: string, domain: string, host: string): boolean {
  if (NO_ONE.test(local) || !ENDING.test(host)) return false;
  if (/ dot /i.test(local) || / dot |dot[)\]]/i.test(domain) || PROVIDER.test(host)) return true;
  return SAID.test(before.slice(0, before.length - local.length)) || /[._\d]/u.test(local);
}
