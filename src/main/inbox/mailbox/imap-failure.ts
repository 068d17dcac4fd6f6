import { z } from 'zod';
import { networkFault, type NetworkFault } from '../../send/adapters/network-fault';

/** How far a conversation with the mail server had come. */
export type ImapStep = 'connecting' | 'signing-in' | 'opening' | 'asking';

const errorSchema = z.object({
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  responseStatus: z.string().optional().catch(undefined),
  serverResponseCode: z.string().optional().catch(undefined),
  authenticationFailed: z.boolean().optional().catch(undefined),
  mailboxMissing: z.boolean().optional().catch(undefined),
  throttleReset: z.number().optional().catch(undefined),
});
/** What imapflow puts the deeper error under. */
const INNER = '_err';
const innerSchema = z.object({ [INNER]: z.unknown() });

/** imapflow's codes for a connection that was, or fell silent, or never was. */
const FAULTS: Readonly<Record<string, NetworkFault>> = {
  CONNECT_TIMEOUT: 'no-way-there',
  UPGRADE_TIMEOUT: 'no-answer',
  ETIMEOUT: 'no-answer',
  NoConnection: 'cut-off',
  EConnectionClosed: 'cut-off',
  StateLogout: 'cut-off',
  ClosedAfterConnectText: 'cut-off',
  ClosedAfterConnectTLS: 'cut-off',
};

function faultOf(error: unknown, read: z.infer<typeof errorSchema>): NetworkFault {
  const inner = innerSchema.safeParse(error).data?.[INNER];
  if (read.code === 'EPROXY' || read.code === 'ProxyError' || read.code === 'ERR_INVALID_URL') {
    const told = errorSchema.safeParse(inner).data?.message ?? '';
    return told.endsWith(' 407') ? 'proxy-sign-in' : 'proxy';
  }
  const deep = networkFault(inner);
  if (deep !== 'other') return deep;
  const known = networkFault(error);
  return known === 'other' ? (FAULTS[read.code ?? ''] ?? 'other') : known;
}

/** What became of a conversation that failed: codes and kinds alone, never the server's words, which repeat addresses. */
export class ImapFailure extends Error {
  override readonly name = 'ImapFailure';
  readonly step: ImapStep;
  readonly fault: NetworkFault;
  /** imapflow's code, such as `GREETING_TIMEOUT`. */
  readonly code: string;
  /** The server said no, in its protocol's form: `NO` or `BAD`. */
  readonly refused: boolean;
  /** Such as `AUTHENTICATIONFAILED` or `UNAVAILABLE` (RFC 5530). */
  readonly responseCode: string;
  readonly signInRefused: boolean;
  readonly noSuchFolder: boolean;
  /** The server has no STARTTLS to offer. */
  readonly noStartTls: boolean;
  /** How long the server asks to wait, in seconds. */
  readonly waitSeconds: number | null;

  constructor(step: ImapStep, error: unknown) {
    super('the conversation with the mail server failed');
    const read = errorSchema.safeParse(error).data ?? { message: '' };
    this.step = step;
    this.fault = faultOf(error, read);
    this.code = read.code ?? '';
    this.refused = read.responseStatus === 'NO' || read.responseStatus === 'BAD';
    this.responseCode = (read.serverResponseCode ?? '').toUpperCase();
    this.signInRefused = read.authenticationFailed ?? false;
    this.noSuchFolder = read.mailboxMissing ?? false;
    this.noStartTls = /support STARTTLS|STARTTLS is not possible/u.test(read.message);
    this.waitSeconds =
      read.throttleReset === undefined ? null : Math.min(86_400, Math.ceil(read.throttleReset / 1000));
  }
}
