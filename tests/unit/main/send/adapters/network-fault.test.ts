import { describe, expect, it } from 'vitest';
import {
  networkFault,
  nothingLeft,
  type NetworkFault,
} from '../../../../../src/main/send/adapters/network-fault';
import { GOVUK_NOTIFY, MAIL_SERVER, networkSentence } from '../../../../../src/main/send/adapters/sentences';

const error = (more: object, message = 'it failed') => Object.assign(new Error(message), more);

const CASES: readonly (readonly [string, unknown, NetworkFault])[] = [
  ['a name that nobody knows', error({ code: 'ENOTFOUND', syscall: 'getaddrinfo' }), 'name-not-found'],
  ['a name server that does not answer', error({ code: 'EAI_AGAIN' }), 'offline'],
  ['a closed port', error({ code: 'ECONNREFUSED', syscall: 'connect' }), 'nothing-listens'],
  ['a connection that never came about', error({ code: 'ETIMEDOUT', syscall: 'connect' }), 'no-way-there'],
  ['an answer that did not come', error({ code: 'ETIMEDOUT' }), 'no-answer'],
  ['a connection cut off', error({ code: 'ECONNRESET', syscall: 'read' }), 'cut-off'],
  ['nodemailer’s wrapping', error({ code: 'ESOCKET', originalCode: 'CERT_HAS_EXPIRED' }), 'certificate-date'],
  ['fetch’s wrapping', error({ cause: error({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }) }), 'certificate-name'],
  [
    'two layers of wrapping',
    error({ code: 'ERR_NETWORK', cause: error({ cause: error({ code: 'SELF_SIGNED_CERT_IN_CHAIN' }) }) }),
    'certificate-unknown',
  ],
  ['undici’s own codes', error({ cause: error({ code: 'UND_ERR_CONNECT_TIMEOUT' }) }), 'no-way-there'],
  ['a server without TLS', error({ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }), 'no-tls'],
  ['TLS that broke later', error({ code: 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC' }), 'cut-off'],
  ['Chromium’s names', new Error('net::ERR_TUNNEL_CONNECTION_FAILED'), 'proxy'],
  ['a proxy that is off', new Error('net::ERR_PROXY_CONNECTION_FAILED'), 'proxy-away'],
  ['a proxy that wants a sign-in', new Error('net::ERR_PROXY_AUTH_REQUESTED'), 'proxy-sign-in'],
  [
    'Chromium’s other certificate faults',
    new Error('net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM'),
    'certificate-unknown',
  ],
  ['something new', error({ code: 'ENEW' }), 'other'],
  ['nothing at all', undefined, 'other'],
  ['a string', 'ECONNREFUSED', 'other'],
];

describe('a network error', () => {
  it.each(CASES)('is read from %s', (_, thrown, fault) => {
    expect(networkFault(thrown)).toBe(fault);
  });

  it('is read from a chain that goes round in a circle', () => {
    const one = error({ code: 'ECONNRESET' });
    Object.assign(one, { cause: one });
    expect(networkFault(one)).toBe('cut-off');
  });

  it('shows that nothing was sent only where no connection was made', () => {
    expect(nothingLeft('nothing-listens')).toBe(true);
    for (const fault of ['no-answer', 'cut-off', 'other'] as const) expect(nothingLeft(fault)).toBe(false);
  });

  it('has a sentence of its own for every kind and either server', () => {
    const faults = [...new Set(CASES.map(([, , fault]) => fault)), 'blocked-on-the-way' as const];
    expect(faults).toHaveLength(15);
    for (const end of [MAIL_SERVER, GOVUK_NOTIFY]) {
      const sentences = faults.map((fault) => networkSentence(fault, end));
      expect(new Set(sentences).size).toBe(faults.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].+\.$/u);
    }
  });
});
