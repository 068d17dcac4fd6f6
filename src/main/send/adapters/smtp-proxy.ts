import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';

/** A proxy that did not open the way. The codes are Chromium's, so that one table knows what they mean. */
export class ProxyRefused extends Error {
  override readonly name = 'ProxyRefused';
  readonly code: 'ERR_PROXY_AUTH_REQUESTED' | 'ERR_TUNNEL_CONNECTION_FAILED' | 'ERR_PROXY_CONNECTION_FAILED';

  constructor(code: ProxyRefused['code']) {
    super('the proxy did not open the way');
    this.code = code;
  }
}

/** Which place is reached through which proxy. */
export interface ProxyWay {
  /** Such as `http://proxy.example.org:8080`. */
  readonly proxy: string;
  readonly host: string;
  readonly port: number;
  /** PEM: for a proxy that is itself reached over TLS. */
  readonly certificates: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
}

/**
 * Opens a way through a proxy (HTTP CONNECT), on which the mail server then is spoken to as if directly: its
 * certificate is checked at this end, so what stands between can only pass it on or break it.
 * @throws ProxyRefused
 */
export function connectThrough({ proxy, host, port, certificates, timeout }: ProxyWay): Promise<Socket> {
  const to = new URL(proxy);
  const place = `${host.includes(':') ? `[${host}]` : host}:${port}`;
  const isSecure = to.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request({
      host: to.hostname.replace(/^\[|\]$/gu, ''),
      port: to.port === '' ? (isSecure ? 443 : 80) : Number(to.port),
      method: 'CONNECT',
      path: place,
      headers: { host: place },
      timeout,
      agent: false,
      ...(isSecure && { ca: [...certificates], minVersion: 'TLSv1.2' }),
    });
    // Why the proxy could not be reached says nothing of the mail server, so it is not told on.
    const refuse = (code: ProxyRefused['code']): void => {
      reject(new ProxyRefused(code));
      request.destroy();
    };
    request.once('connect', (response, socket, head) => {
      const status = response.statusCode ?? 0;
      if (status === 407) return refuse('ERR_PROXY_AUTH_REQUESTED');
      if (status !== 200) return refuse('ERR_TUNNEL_CONNECTION_FAILED');
      socket.setTimeout(0);
      if (head.length > 0) socket.unshift(head);
      resolve(socket);
    });
    // An answer with a body: no proxy, or one that does not know CONNECT.
    request.once('response', () => refuse('ERR_TUNNEL_CONNECTION_FAILED'));
    request.once('timeout', () => refuse('ERR_PROXY_CONNECTION_FAILED'));
    request.once('error', () => refuse('ERR_PROXY_CONNECTION_FAILED'));
    request.end();
  });
}
