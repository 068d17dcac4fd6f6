import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Certificates, KeyAndCertificate } from './certificates';
import { handOver, makeDovecotHome } from './dovecot-home';
import type { DovecotProgram } from './dovecot-program';
import { dovecotSettings, type DovecotSettings } from './dovecot-settings';
import { deadPort } from './listening';
import { maildir, type Maildir } from './maildir';

export interface DovecotPeer {
  readonly host: 'localhost';
  /** By STARTTLS. */
  readonly port: number;
  /** By TLS from the start. */
  readonly tlsPort: number;
  /** What lies in the mailbox, and what puts mails there. */
  readonly mails: Maildir;
  /** Its log, for whoever looks for why. */
  log(): string;
  /** Stops answering at once, as at a power cut. */
  fall(): Promise<void>;
  /** Starts again on the same ports with what lies there. */
  rise(): Promise<void>;
  stop(): Promise<void>;
}

export interface DovecotOptions extends DovecotSettings {
  readonly program: DovecotProgram;
  readonly certificates: Certificates;
  /** The certificate to show; the good one where nothing is said. */
  readonly show?: KeyAndCertificate;
  readonly user: string;
  readonly password: string;
  /** What XOAUTH2 takes for a token. */
  readonly token: string;
}

/** Debian's Dovecot on this machine, over TLS, with its own folders, for one mailbox. */
export async function startDovecot(options: DovecotOptions): Promise<DovecotPeer> {
  const { program, certificates, show = certificates, user, password, token } = options;
  const home = makeDovecotHome(program);
  const { dir, daemons, modules } = home;
  const at = (...names: string[]): string => join(dir, ...names);
  const ports = { starttls: await deadPort(createServer), tls: await deadPort(createServer) };
  writeFileSync(at('cert.pem'), show.cert);
  writeFileSync(at('key.pem'), show.key, { mode: 0o600 });
  writeFileSync(at('passwords'), `${user}:{PLAIN}${password}\n`);
  writeFileSync(at('tokens'), `${user}:{PLAIN}${token}\n`);
  writeFileSync(at('dovecot.conf'), dovecotSettings(home, ports, options));
  handOver(home);

  const log = (): string => {
    try {
      return readFileSync(at('run', 'log'), 'utf8');
    } catch {
      return '';
    }
  };
  const start = async () => {
    const master = spawn(join(daemons, 'dovecot'), ['-F', '-c', at('dovecot.conf')], {
      env: {
        PATH: process.env['PATH'],
        LD_LIBRARY_PATH: `${daemons}:${join(modules, 'old-stats')}`,
      },
      stdio: 'ignore',
      ...(home.user !== null && home.user),
    });
    await greets(ports.starttls, () => master.exitCode);
    return master;
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (master.exitCode !== null || master.signalCode !== null) return;
    const gone = new Promise((resolve) => master.once('exit', resolve));
    master.kill(signal);
    await gone;
  };
  let master: Awaited<ReturnType<typeof start>>;
  try {
    master = await start();
  } catch (error) {
    const said = log();
    rmSync(dir, { recursive: true, force: true });
    throw new Error(`Dovecot did not start: ${said}`, { cause: error });
  }
  // A run that is broken off leaves no server behind.
  const atExit = (): void => void master.kill('SIGTERM');
  process.once('exit', atExit);
  return {
    host: 'localhost',
    port: ports.starttls,
    tlsPort: ports.tls,
    mails: maildir(at('mail', user, 'Maildir'), home.user),
    log,
    fall: () => end('SIGTERM'),
    rise: async () => {
      master = await start();
    },
    stop: async () => {
      process.off('exit', atExit);
      await end('SIGTERM');
      rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Waits for a greeting. */
async function greets(port: number, exit: () => number | null): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (exit() !== null) throw new Error('Dovecot ended');
    const greeted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('data', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
      socket.setTimeout(2000, () => {
        socket.destroy();
        resolve(false);
      });
    });
    if (greeted) return;
    await wait(50);
  }
  throw new Error('nothing answered');
}
