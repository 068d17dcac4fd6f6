import { GRAPH_TIMEOUT, openGraphLine } from '../../send/adapters/graph-line';
import { isLoopback, ONLY_THIS_COMPUTER } from '../../send/adapters/reach';
import type { GraphMailboxAccount, GraphMailboxSurroundings } from './graph-account';
import { lookGraph } from './graph-look';
import { graphMailboxSentence, NOT_GIVEN, STILL_THERE } from './graph-mailbox-sentences';
import { mimePath, placeInGraph, removeInGraph, saysGone } from './graph-place';
import { LARGEST_MAIL } from './mail-limit';
import type { Mailbox } from './mailbox';

/** The shared mailbox by Microsoft Graph, under ids that stay when a mail is moved. */
export function createGraphMailbox(account: GraphMailboxAccount, around: GraphMailboxSurroundings): Mailbox {
  const { address, graphUrl, token } = account;
  const { fetch, reach, timeout = GRAPH_TIMEOUT, largestMail = LARGEST_MAIL } = around;
  const line = openGraphLine({ graphUrl, token, fetch, timeout });
  const host = URL.parse(graphUrl)?.hostname ?? '';
  const outOfReach = reach === 'loopback' && !isLoopback(host);
  const here = { sentence: ONLY_THIS_COMPUTER, waitSeconds: null } as const;

  return {
    address,
    // An immutable id stays as long as the mail is in this mailbox: two ids are two mails, a mail and its copy perhaps.
    renamed: () => false,

    look: async (cursor, limit, signal) =>
      outOfReach ? { kind: 'not-looked', ...here } : lookGraph(line, account, cursor, limit, signal),

    async fetch(remoteId, signal) {
      if (outOfReach) return { kind: 'not-fetched', onlyThis: false, ...here };
      const got = await line.download(mimePath(address, remoteId), largestMail, signal);
      if (got.kind === 'bytes') return { kind: 'fetched', bytes: got.bytes };
      if (got.kind === 'too-large') return { kind: 'too-large', header: got.begin };
      const { reply } = got;
      if (saysGone(reply)) return { kind: 'gone' };
      const waitSeconds = reply.kind === 'answer' ? reply.retryAfter : null;
      // Graph can't make MIME of every item, and says so by an error of this item alone.
      const onlyThis =
        reply.kind === 'answer' && [400, 422, 500].includes(reply.status) && waitSeconds === null;
      const sentence = onlyThis ? NOT_GIVEN : graphMailboxSentence(reply);
      return { kind: 'not-fetched', sentence, onlyThis, waitSeconds };
    },

    async remove(remoteId, way, signal) {
      if (outOfReach) return { kind: 'not-done', sentence: ONLY_THIS_COMPUTER };
      const before = await placeInGraph(line, address, remoteId, way, signal);
      if (before.kind === 'gone') return { kind: 'was-gone' };
      if (before.kind === 'not-known') return { kind: 'not-done', sentence: before.sentence };
      const asked = await removeInGraph(line, address, remoteId, way, signal);
      if (asked.kind === 'not-done') return { kind: 'not-done', sentence: asked.sentence };
      const after = await placeInGraph(line, address, remoteId, way, signal);
      if (after.kind === 'gone') return { kind: 'done' };
      if (asked.kind === 'lost') return { kind: 'unknown', sentence: asked.sentence };
      if (after.kind === 'not-known') return { kind: 'unknown', sentence: after.sentence };
      return { kind: 'not-done', sentence: STILL_THERE };
    },

    isThere: async (remoteId, signal) =>
      outOfReach
        ? { kind: 'not-known', sentence: ONLY_THIS_COMPUTER }
        : placeInGraph(line, address, remoteId, 'deleted-items', signal),

    async test(signal) {
      if (outOfReach) return { ok: false, sentence: ONLY_THIS_COMPUTER };
      const path = `/users/${encodeURIComponent(address)}/mailFolders/inbox?$select=id`;
      const reply = await line.ask({ method: 'GET', path, signal });
      return reply.kind === 'answer' && reply.status === 200
        ? { ok: true, sentence: 'Signed in at Microsoft, and the shared mailbox is open to this account.' }
        : { ok: false, sentence: graphMailboxSentence(reply) };
    },

    close: () => Promise.resolve(),
  };
}
