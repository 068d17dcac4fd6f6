import { createServer, type IncomingMessage } from 'node:http';
import net, { type Socket } from 'node:net';
import tls from 'node:tls';
import type { KeyAndCertificate } from './certificates';
import { listen } from './listening';

/** How the proxy treats a wish to connect. `inspect` breaks TLS open under a certificate of its own. */
export type ProxyBehaviour =
  'pass' | 'ask-for-sign-in' | 'refuse' | 'rubbish' | 'silent' | 'hang-up' | 'inspect';

export interface ProxyPeer {
  readonly url: string;
  /** Where it was asked to connect to. */
  readonly asked: string[];
  /** What it read inside of TLS, while it inspects. */
  readonly overheard: string[];
  behave(behaviour: ProxyBehaviour): void;
  stop(): Promise<void>;
}

/** Speaks to both ends over TLS and passes on what it reads: the inspection of a Trust's network. */
function inspect(
  client: Socket,
  host: string,
  port: number,
  shown: KeyAndCertificate,
  hear: (text: string) => void,
): void {
  const near = new tls.TLSSocket(client, { isServer: true, key: shown.key, cert: shown.cert });
  const far = tls.connect({ host, port, rejectUnauthorized: false });
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
    from.on('data', (chunk: Buffer) => {
      hear(chunk.toString('latin1'));
      to.write(chunk);
    });
  }
}

/** A proxy on this machine that opens ways by HTTP CONNECT (RFC 9110), or does not. */
export async function startProxyPeer(shown: KeyAndCertificate | null = null): Promise<ProxyPeer> {
  let behaviour: ProxyBehaviour = 'pass';
  const asked: string[] = [];
  const overheard: string[] = [];
  const server = createServer((_request, response) => response.writeHead(400).end());

  server.on('connect', (request: IncomingMessage, client: Socket, head: Buffer) => {
    const target = request.url ?? '';
    asked.push(target);
    client.on('error', () => {});
    const { hostname, port } = new URL(`http://${target}`);
    const say = (line: string): void => void client.write(`HTTP/1.1 ${line}\r\n\r\n`);
    switch (behaviour) {
      case 'silent':
        return;
      case 'hang-up':
        return void client.destroy();
      case 'rubbish':
        return void client.end('220 a mail server, perhaps\r\n');
      case 'ask-for-sign-in':
        return void client.end(
          'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n',
        );
      case 'refuse':
        return void client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      case 'inspect':
        if (shown === null) throw new Error('this proxy has no certificate to inspect by');
        say('200 Connection established');
        return inspect(client, hostname, Number(port), shown, (text) => overheard.push(text));
      case 'pass': {
        const far = net.connect(Number(port), hostname, () => {
          say('200 Connection established');
          far.write(head);
          far.pipe(client);
          client.pipe(far);
        });
        far.on('error', () => client.destroy());
        client.on('close', () => far.destroy());
      }
    }
  });

  const listening = await listen(server);
  return {
    url: `http://127.0.0.1:${listening.port}`,
    asked,
    overheard,
    behave: (next) => (behaviour = next),
    stop: () => listening.stop(),
  };
}
