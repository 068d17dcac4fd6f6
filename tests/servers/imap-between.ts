import tls from 'node:tls';
import type { KeyAndCertificate } from './certificates';
import { listen } from './listening';

/** Stands between a client and its IMAP server: hears what is asked, and can lose an answer. */
export interface ImapBetween {
  readonly port: number;
  /** The commands that were sent, such as `EXAMINE INBOX`, without their tags. */
  readonly commands: string[];
  /** The next command like this reaches the server, whose answer does not come back: the connection breaks. */
  loseAnswerTo(command: RegExp): void;
  /** The next command like this is never answered, and never reaches the server. */
  swallow(command: RegExp): void;
  /** Breaks every connection that is open. */
  cut(): void;
  stop(): Promise<void>;
}

const LINE = /^\S+ (.*)$/u;

/** Opens TLS at both ends, under a certificate that the client trusts. */
export async function startImapBetween(serverPort: number, shown: KeyAndCertificate): Promise<ImapBetween> {
  const commands: string[] = [];
  let lost: RegExp | null = null;
  let swallowed: RegExp | null = null;
  const open = new Set<tls.TLSSocket>();
  const server = tls.createServer({ key: shown.key, cert: shown.cert }, (near) => {
    const far = tls.connect({ host: '127.0.0.1', port: serverPort, rejectUnauthorized: false });
    let isDeaf = false;
    open.add(near);
    near.once('close', () => open.delete(near));
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
    near.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString('latin1').split('\r\n')) {
        const [, command] = LINE.exec(line) ?? [];
        if (command === undefined) continue;
        commands.push(command);
        if (swallowed?.test(command) === true) {
          swallowed = null;
          return;
        }
        if (lost?.test(command) === true) {
          lost = null;
          isDeaf = true;
        }
      }
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      // The server has done what was asked by then.
      if (isDeaf) near.destroy();
      else near.write(chunk);
    });
  });
  const listening = await listen(server);
  return {
    port: listening.port,
    commands,
    loseAnswerTo: (command) => (lost = command),
    swallow: (command) => (swallowed = command),
    cut: () => {
      for (const socket of open) socket.destroy();
    },
    stop: () => listening.stop(),
  };
}
