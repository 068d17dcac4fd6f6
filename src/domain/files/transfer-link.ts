/** A link as it may be sent, or why not, in one sentence. */
export type ReadLink = { ok: true; link: string } | { ok: false; sentence: string };

/** Longest link that is taken. */
export const MAX_LINK = 300;

const NOT_A_LINK = 'This is not a link: copy it from WeTransfer and paste it whole.';
const NOT_SAFE = 'The link must begin with https: copy it from WeTransfer again.';
const NOT_THEIRS = 'This link does not lead to WeTransfer: copy it from WeTransfer and paste it whole.';

/**
 * The link that the transfer site gave: https, on one of the policy's hosts or beneath one, with a path, and with nobody's name or port before
 * it. Never throws.
 */
export function readTransferLink(given: string, hosts: readonly string[]): ReadLink {
  const link = given.trim();
  const parts = /^([a-z][a-z\d+.-]*):\/\/([^/?#\\]*)(\/[^\s\\]*)?$/iu.exec(link);
  const [, scheme = '', authority = '', path = ''] = parts ?? [];
  if (parts === null || link.length > MAX_LINK || !/^[\x21-\x7E]+$/u.test(link))
    return { ok: false, sentence: NOT_A_LINK };
  if (scheme.toLowerCase() !== 'https') return { ok: false, sentence: NOT_SAFE };
  const host = authority.toLowerCase();
  if (!hosts.some((each) => host === each || host.endsWith(`.${each}`)))
    return { ok: false, sentence: NOT_THEIRS };
  if (!/^[a-z\d.-]+$/u.test(host)) return { ok: false, sentence: NOT_THEIRS };
  if (path.length < 2) return { ok: false, sentence: NOT_A_LINK };
  return { ok: true, link: `https://${host}${path}` };
}
