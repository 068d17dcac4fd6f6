import type { ConnectionReport } from '../../../contract/settings';
import type { ImapFolder } from './imap-line';

/** What the test of the connection says: what lies there, and what can't be done there. Nothing is changed. */
export async function imapReport(folder: ImapFolder): Promise<ConnectionReport> {
  const { client, exists } = folder;
  const folders = await folder.ask(() => client.list());
  const mails = exists === 1 ? 'one mail lies' : `${exists} mails lie`;
  const opened = `Connected to the mailbox over TLS and signed in: ${mails} in the folder.`;
  const canMove = client.capabilities.has('MOVE') || client.capabilities.has('UIDPLUS');
  if (!canMove)
    return {
      ok: true,
      sentence: `${opened} This server cannot delete single mails: they are deleted by hand.`,
    };
  if (!folders.some(({ specialUse }) => specialUse === '\\Trash'))
    return { ok: true, sentence: `${opened} It has no folder marked for deleted items: ask IT to mark one.` };
  return { ok: true, sentence: opened };
}
