import type { MicrosoftAccount } from '../../microsoft/microsoft-account';
import type { Platform } from '../../platform/platform';
import { createGraphMailbox } from './graph-mailbox';
import { createImapMailbox } from './imap-mailbox';
import { beginningOf, type KeptMailbox } from './mailbox-settings';
import type { Mailbox } from './mailbox';

/** What a token is asked for before anybody wrote where Microsoft 365 is; nothing goes there without one. */
const USUAL_GRAPH = 'https://graph.microsoft.com';

/** The way to the mailbox that the settings say. */
export async function openMailbox(
  { settings, since }: KeptMailbox,
  password: string,
  platform: Platform,
  microsoft: Pick<MicrosoftAccount, 'details' | 'token'>,
): Promise<Mailbox> {
  const from = beginningOf(since);
  if (settings.kind === 'imap') {
    const token = (renew: boolean) => microsoft.token('imap', renew);
    return createImapMailbox({ ...settings, since: from, password, token }, platform);
  }
  const graphUrl = (await microsoft.details())?.graphUrl ?? USUAL_GRAPH;
  const token = (renew: boolean) => microsoft.token('graph', renew);
  return createGraphMailbox({ address: settings.address, graphUrl, since: from, token }, platform);
}
