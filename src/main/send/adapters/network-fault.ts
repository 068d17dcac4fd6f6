import { z } from 'zod';

/** Why a connection failed, in kinds that a person can act on. */
export type NetworkFault =
  | 'name-not-found'
  | 'nothing-listens'
  | 'offline'
  | 'no-way-there'
  | 'blocked-on-the-way'
  | 'proxy'
  | 'proxy-away'
  | 'proxy-sign-in'
  | 'certificate-unknown'
  | 'certificate-name'
  | 'certificate-date'
  | 'no-tls'
  | 'no-answer'
  | 'cut-off'
  | 'other';

/** Faults of making the connection: what was to be sent can't have left this machine. */
const BEFORE_ANYTHING_LEFT: ReadonlySet<NetworkFault> = new Set([
  'name-not-found',
  'nothing-listens',
  'offline',
  'no-way-there',
  'blocked-on-the-way',
  'proxy',
  'proxy-away',
  'proxy-sign-in',
  'certificate-unknown',
  'certificate-name',
  'certificate-date',
  'no-tls',
]);

/** True when a fault shows by itself that nothing was sent. */
export function nothingLeft(fault: NetworkFault): boolean {
  return BEFORE_ANYTHING_LEFT.has(fault);
}

/** Codes of Node (libuv, c-ares, OpenSSL, undici), of nodemailer, and of Chromium's network stack, without `net::`. */
const CODES: Readonly<Record<string, NetworkFault>> = {
  ENOTFOUND: 'name-not-found',
  EAI_NONAME: 'name-not-found',
  EAI_NODATA: 'name-not-found',
  ENODATA: 'name-not-found',
  EAI_AGAIN: 'offline',
  ESERVFAIL: 'offline',
  ENETDOWN: 'offline',
  ENETUNREACH: 'offline',
  EHOSTUNREACH: 'no-way-there',
  EHOSTDOWN: 'no-way-there',
  ECONNREFUSED: 'nothing-listens',
  EACCES: 'blocked-on-the-way',
  UND_ERR_CONNECT_TIMEOUT: 'no-way-there',
  UND_ERR_HEADERS_TIMEOUT: 'no-answer',
  UND_ERR_BODY_TIMEOUT: 'no-answer',
  ETIMEDOUT: 'no-answer',
  ECONNABORTED: 'no-answer',
  ECONNRESET: 'cut-off',
  EPIPE: 'cut-off',
  UND_ERR_SOCKET: 'cut-off',
  ECONNECTION: 'cut-off',
  ETLS: 'no-tls',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-name',
  HOSTNAME_MISMATCH: 'certificate-name',
  CERT_HAS_EXPIRED: 'certificate-date',
  CERT_NOT_YET_VALID: 'certificate-date',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate-unknown',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate-unknown',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate-unknown',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate-unknown',
  CERT_SIGNATURE_FAILURE: 'certificate-unknown',
  CERT_UNTRUSTED: 'certificate-unknown',
  CERT_REVOKED: 'certificate-unknown',
  CERT_REJECTED: 'certificate-unknown',
  INVALID_CA: 'certificate-unknown',
  INVALID_PURPOSE: 'certificate-unknown',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no-tls',
  ERR_SSL_UNSUPPORTED_PROTOCOL: 'no-tls',
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: 'no-tls',
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: 'no-tls',
  ERR_SSL_SSL_TLS_ALERT_HANDSHAKE_FAILURE: 'no-tls',
  ERR_SSL_DH_KEY_TOO_SMALL: 'no-tls',
  ERR_NAME_NOT_RESOLVED: 'name-not-found',
  ERR_NAME_RESOLUTION_FAILED: 'name-not-found',
  ERR_INTERNET_DISCONNECTED: 'offline',
  ERR_ADDRESS_UNREACHABLE: 'no-way-there',
  ERR_ADDRESS_INVALID: 'no-way-there',
  ERR_CONNECTION_TIMED_OUT: 'no-way-there',
  ERR_CONNECTION_REFUSED: 'nothing-listens',
  ERR_NETWORK_ACCESS_DENIED: 'blocked-on-the-way',
  ERR_BLOCKED_BY_ADMINISTRATOR: 'blocked-on-the-way',
  ERR_BLOCKED_BY_CLIENT: 'blocked-on-the-way',
  ERR_PROXY_CONNECTION_FAILED: 'proxy-away',
  ERR_TUNNEL_CONNECTION_FAILED: 'proxy',
  ERR_PROXY_AUTH_REQUESTED: 'proxy-sign-in',
  ERR_PROXY_AUTH_UNSUPPORTED: 'proxy-sign-in',
  ERR_PROXY_CERTIFICATE_INVALID: 'proxy',
  ERR_MANDATORY_PROXY_CONFIGURATION_FAILED: 'proxy',
  ERR_PAC_SCRIPT_FAILED: 'proxy',
  ERR_CERT_COMMON_NAME_INVALID: 'certificate-name',
  ERR_CERT_DATE_INVALID: 'certificate-date',
  ERR_CERT_AUTHORITY_INVALID: 'certificate-unknown',
  ERR_SSL_PROTOCOL_ERROR: 'no-tls',
  ERR_SSL_VERSION_OR_CIPHER_MISMATCH: 'no-tls',
  ERR_TIMED_OUT: 'no-answer',
  ERR_CONNECTION_RESET: 'cut-off',
  ERR_CONNECTION_CLOSED: 'cut-off',
  ERR_CONNECTION_ABORTED: 'cut-off',
  ERR_EMPTY_RESPONSE: 'cut-off',
  ERR_NETWORK_CHANGED: 'cut-off',
};

const linkSchema = z.object({
  code: z.string().optional().catch(undefined),
  originalCode: z.string().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  message: z.string().catch(''),
  cause: z.unknown().optional(),
});

function linkFault(link: z.infer<typeof linkSchema>): NetworkFault | null {
  // One code for two things: a connection that was never made, and one that fell silent.
  if (link.syscall === 'connect' && [link.code, link.originalCode].includes('ETIMEDOUT'))
    return 'no-way-there';
  const chromium = /net::(ERR_[A-Z_]+)/u.exec(link.message)?.[1];
  for (const code of [link.originalCode, link.code, chromium]) {
    if (code === undefined) continue;
    const known = CODES[code];
    if (known !== undefined) return known;
    if (code.startsWith('ERR_CERT_')) return 'certificate-unknown';
    if (code.startsWith('ERR_SSL_') || code === 'EPROTO') return 'cut-off';
  }
  return null;
}

/**
 * Reads what went wrong from an error of Node, undici, axios, nodemailer or Chromium: the deepest cause that is known
 * counts, because the outer ones only say that something failed.
 */
export function networkFault(error: unknown): NetworkFault {
  let found: NetworkFault = 'other';
  let link: unknown = error;
  for (let depth = 0; depth < 6; depth += 1) {
    const read = linkSchema.safeParse(link);
    if (!read.success) break;
    found = linkFault(read.data) ?? found;
    link = read.data.cause;
  }
  return found;
}
