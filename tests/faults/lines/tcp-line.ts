import net from 'node:net';
import { listen } from '../../servers/listening';

/** The wire between a desk and a mail server: what is said is encrypted, so it knows bytes alone. */
export interface TcpLine {
  readonly port: number;
  /** From this very moment nothing arrives and nothing is answered. */
  cut(): void;
  mend(): void;
  /** Resets the next connection once so many bytes of the sender's have passed. */
  resetAfter(bytes: number): void;
  stop(): Promise<void>;
}

export async function openTcpLine(port: number): Promise<TcpLine> {
  let isCut = false;
  let age = 0;
  let limit: number | undefined;
  const server = net.createServer((near) => {
    const begun = age;
    const isLost = (): boolean => isCut || begun !== age;
    const most = limit;
    limit = undefined;
    let passed = 0;
    const far = net.connect(port, '127.0.0.1');
    const end = (): void => {
      near.destroy();
      far.destroy();
    };
    near.on('data', (bytes: Buffer) => {
      if (isLost()) return end();
      passed += bytes.length;
      if (most !== undefined && passed > most) return end();
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (isLost()) return end();
      near.write(bytes);
    });
    near.on('error', end);
    far.on('error', end);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  });
  const listening = await listen(server);
  return {
    port: listening.port,
    cut: () => {
      isCut = true;
      age += 1;
    },
    mend: () => {
      isCut = false;
    },
    resetAfter: (bytes) => {
      limit = bytes;
    },
    stop: () => listening.stop(),
  };
}
