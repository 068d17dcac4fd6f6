import type { TokenAnswer } from '../../microsoft/microsoft-account';
import type { Reach } from '../../send/adapters/reach';
import type { InstantText } from '../../../domain/time/moment';

/** A shared mailbox of Exchange Online, and what asks for it. */
export interface GraphMailboxAccount {
  readonly address: string;
  readonly graphUrl: string;
  /** Only mails that arrived from then on are looked at. */
  readonly since: InstantText;
  readonly token: (renew: boolean) => Promise<TokenAnswer>;
}

export interface GraphMailboxSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly reach: Reach;
  /** Only tests set these; milliseconds, bytes. */
  readonly timeout?: number;
  readonly largestMail?: number;
}
