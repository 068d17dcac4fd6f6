import { isLoopback, ONLY_THIS_COMPUTER } from '../../send/adapters/reach';
import { NoToken } from '../../send/adapters/smtp-sign-in';
import { IMAP_TIMES, type ImapAccount, type ImapSurroundings } from './imap-account';
import { ImapFailure } from './imap-failure';
import { fetchImap } from './imap-fetch';
import { findMail } from './imap-find';
import { openImapLine } from './imap-line';
import { lookImap } from './imap-look';
import { isRenumbered, readRemoteId } from './imap-remote-id';
import { removeImap } from './imap-remove';
import { imapReport } from './imap-report';
import { imapSentence, NOT_GIVEN, NOT_TOLD_APART, REFUSED_TO_DELETE, STILL_THERE } from './imap-sentences';
import { LARGEST_MAIL } from './mail-limit';
import type { Fetched, Mailbox, Presence } from './mailbox';

/** The shared mailbox over IMAP4rev1, by TLS alone. */
export function createImapMailbox(account: ImapAccount, around: ImapSurroundings): Mailbox {
  const line = openImapLine(account, around);
  const times = { ...IMAP_TIMES, ...around.times };
  const outOfReach = around.reach === 'loopback' && !isLoopback(account.host);
  const { since } = account;
  const largest = around.largestMail ?? LARGEST_MAIL;

  const sentenceOf = (error: unknown): { sentence: string; waitSeconds: number | null } => {
    if (error instanceof NoToken) return { sentence: error.sentence, waitSeconds: null };
    const failure = error instanceof ImapFailure ? error : new ImapFailure('asking', error);
    const sentence = imapSentence(failure, account.signIn === 'microsoft');
    return { sentence, waitSeconds: failure.waitSeconds };
  };

  const notFetched = (error: unknown): Fetched => ({
    kind: 'not-fetched',
    onlyThis: false,
    ...sentenceOf(error),
  });

  const isThere = async (remoteId: string, signal: AbortSignal): Promise<Presence> => {
    const name = readRemoteId(remoteId);
    if (name === null) return { kind: 'not-known', sentence: NOT_GIVEN };
    if (outOfReach) return { kind: 'not-known', sentence: ONLY_THIS_COMPUTER };
    try {
      const { kind } = await line.with('look', signal, (folder) => findMail(folder, name));
      if (kind === 'at') return { kind: 'there' };
      if (kind === 'gone') return { kind };
      return { kind: 'not-known', sentence: kind === 'several' ? NOT_TOLD_APART : NOT_GIVEN };
    } catch (error) {
      return { kind: 'not-known', sentence: sentenceOf(error).sentence };
    }
  };

  return {
    address: account.address,
    renamed: isRenumbered,
    isThere,

    async look(cursor, limit, signal) {
      if (outOfReach) return { kind: 'not-looked', sentence: ONLY_THIS_COMPUTER, waitSeconds: null };
      try {
        const look = await line.with('look', signal, (folder) => lookImap(folder, cursor, limit, since));
        return look === 'refused' ? { kind: 'not-looked', sentence: NOT_GIVEN, waitSeconds: null } : look;
      } catch (error) {
        return { kind: 'not-looked', ...sentenceOf(error) };
      }
    },

    async fetch(remoteId, signal) {
      const name = readRemoteId(remoteId);
      if (name === null)
        return { kind: 'not-fetched', sentence: NOT_GIVEN, onlyThis: true, waitSeconds: null };
      if (outOfReach)
        return { kind: 'not-fetched', sentence: ONLY_THIS_COMPUTER, onlyThis: false, waitSeconds: null };
      const tryTo = (how: 'fetch' | 'anew') =>
        line.with(how, signal, (folder) => fetchImap(folder, name, largest, times.fetch));
      try {
        const got = await tryTo('fetch');
        if (got.kind !== 'not-fetched') return got;
      } catch (error) {
        if (!(error instanceof ImapFailure) || error.step !== 'asking' || signal.aborted)
          return notFetched(error);
      }
      // Somebody may have taken it away since the folder was looked at: then it can't be given, until one looks again.
      try {
        return await tryTo('anew');
      } catch (error) {
        return notFetched(error);
      }
    },

    async remove(remoteId, way, signal) {
      const name = readRemoteId(remoteId);
      if (name === null) return { kind: 'not-done', sentence: REFUSED_TO_DELETE };
      if (outOfReach) return { kind: 'not-done', sentence: ONLY_THIS_COMPUTER };
      let lost: string | null = null;
      let begun = false;
      try {
        const attempt = await line.with('change', signal, (folder) => {
          begun = true;
          return removeImap(folder, name, way);
        });
        if (attempt.kind === 'not-done') return attempt;
        if (attempt.kind === 'was-gone') return { kind: 'was-gone' };
      } catch (error) {
        lost = sentenceOf(error).sentence;
        if (!begun) return { kind: 'not-done', sentence: lost };
      }
      // Whatever the server said, or did not say: it is done when it is not there any more.
      const now = await isThere(remoteId, signal);
      if (now.kind === 'gone') return { kind: 'done' };
      if (lost !== null) return { kind: 'unknown', sentence: lost };
      if (now.kind === 'not-known') return { kind: 'unknown', sentence: now.sentence };
      return { kind: 'not-done', sentence: STILL_THERE };
    },

    async test(signal) {
      if (outOfReach) return { ok: false, sentence: ONLY_THIS_COMPUTER };
      try {
        return await line.with('look', signal, (folder) => imapReport(folder));
      } catch (error) {
        return { ok: false, sentence: sentenceOf(error).sentence };
      }
    },

    close: () => line.close(),
  };
}
