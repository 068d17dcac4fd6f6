import type { ConnectionReport } from '../../../contract/settings';
import type { TokenAnswer } from '../../microsoft/microsoft-account';
import type { GraphLine } from './graph-line';
import { graphSentence } from './graph-sentences';

/** Opens the Drafts folder of each service's mailbox, which is what sending begins with, and sends nothing. */
export async function mailboxReport(
  line: GraphLine,
  mailboxes: readonly string[],
  token: TokenAnswer,
): Promise<ConnectionReport> {
  if (token.kind === 'none') return { ok: false, sentence: token.sentence };
  for (const mailbox of mailboxes) {
    const path = `/users/${encodeURIComponent(mailbox)}/mailFolders/drafts?$select=id`;
    const reply = await line.ask({ method: 'GET', path });
    if (reply.kind !== 'answer' || reply.status !== 200) return { ok: false, sentence: graphSentence(reply) };
  }
  return {
    ok: true,
    sentence:
      mailboxes.length === 0
        ? 'Signed in at Microsoft. No service has a mailbox here yet, so none was opened.'
        : 'Signed in at Microsoft, and every service’s mailbox is open to this account.',
  };
}
