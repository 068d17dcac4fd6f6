import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { Certificates } from './certificates';
import { deadPort } from './listening';
import type { PostfixProgram } from './postfix-program';

export interface PostfixPeer {
  readonly host: 'localhost';
  readonly port: number;
  /** What lies in the mailbox, once at least so many mails do; rejects after some seconds. */
  arrived(atLeast: number): Promise<ParsedMail[]>;
  /** How many lie there now. */
  count(): number;
  /** Its log, for whoever looks for why. */
  log(): string;
  stop(): Promise<void>;
}

export interface PostfixOptions {
  readonly program: PostfixProgram;
  readonly certificates: Certificates;
  /** The one address that it has a mailbox for. */
  readonly mailbox: string;
  /** Bytes. */
  readonly largest: number;
}

/** Accounts that every Debian has, as Postfix wants an owner and a group that nothing else uses here. */
const OWNER = { name: 'uucp', id: 10 };
const GROUP = 'news';

const SERVICES = `
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
anvil unix - - n - 1 anvil
`;

/** Debian's Postfix on this machine, over STARTTLS, with its own folders, delivering into one mailbox. */
export async function startPostfix(options: PostfixOptions): Promise<PostfixPeer> {
  const { program, certificates, mailbox, largest } = options;
  const dir = mkdtempSync(join(tmpdir(), 'plainword-postfix-'));
  const at = (...names: string[]): string => join(dir, ...names);
  chmodSync(dir, 0o755);
  for (const name of ['etc', 'queue', 'data', 'mail', 'log']) mkdirSync(at(name));
  for (const name of ['data', 'mail']) chownSync(at(name), OWNER.id, OWNER.id);
  for (const name of [
    'active',
    'bounce',
    'corrupt',
    'defer',
    'deferred',
    'flush',
    'hold',
    'incoming',
    'private',
    'public',
    'saved',
    'trace',
  ]) {
    // prettier-ignore
    mkdirSync(at('queue', name));
    chownSync(at('queue', name), OWNER.id, OWNER.id);
  }
  for (const name of ['pid', 'maildrop']) mkdirSync(at('queue', name));
  writeFileSync(at('etc', 'chain.pem'), `${certificates.key}\n${certificates.cert}\n`, { mode: 0o600 });
  const port = await deadPort(createServer);
  const domain = mailbox.slice(mailbox.indexOf('@') + 1);
  const settings: Record<string, string> = {
    compatibility_level: '3.6',
    queue_directory: at('queue'),
    data_directory: at('data'),
    daemon_directory: program.daemons,
    command_directory: program.daemons,
    shlib_directory: program.libraries,
    mail_owner: OWNER.name,
    setgid_group: GROUP,
    default_privs: 'nobody',
    myhostname: 'mail.example.org',
    mydestination: '',
    alias_maps: '',
    alias_database: '',
    inet_interfaces: '127.0.0.1',
    inet_protocols: 'ipv4',
    mynetworks: '127.0.0.0/8',
    smtpd_tls_chain_files: at('etc', 'chain.pem'),
    smtpd_tls_security_level: 'encrypt',
    smtpd_tls_received_header: 'yes',
    smtpd_relay_restrictions: 'permit_mynetworks, reject_unauth_destination',
    smtpd_recipient_restrictions: 'reject_unlisted_recipient, permit_mynetworks',
    virtual_mailbox_domains: domain,
    virtual_mailbox_base: at('mail'),
    virtual_mailbox_maps: `inline:{ ${mailbox}=inbox/ }`,
    virtual_uid_maps: `static:${OWNER.id}`,
    virtual_gid_maps: `static:${OWNER.id}`,
    virtual_minimum_uid: '1',
    message_size_limit: String(largest),
    virtual_mailbox_limit: '0',
    maillog_file: at('log', 'mail.log'),
    maillog_file_prefixes: dir,
    import_environment: `MAIL_CONFIG LD_LIBRARY_PATH=${program.libraries}`,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${value}`);
  writeFileSync(at('etc', 'main.cf'), `${lines.join('\n')}\n`);
  writeFileSync(at('etc', 'master.cf'), `127.0.0.1:${port} inet n - n - - smtpd\n${SERVICES.trimStart()}`);

  const master = spawn(join(program.daemons, 'master'), ['-c', at('etc'), '-d'], {
    env: { PATH: process.env['PATH'], MAIL_CONFIG: at('etc'), LD_LIBRARY_PATH: program.libraries },
    stdio: 'ignore',
  });
  const log = (): string => {
    try {
      return readFileSync(at('log', 'mail.log'), 'utf8');
    } catch {
      return '';
    }
  };
  const stop = async (): Promise<void> => {
    if (master.exitCode === null) {
      const gone = new Promise((resolve) => master.once('exit', resolve));
      master.kill('SIGTERM');
      await gone;
    }
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    await answers(port, () => master.exitCode);
  } catch (error) {
    const said = log();
    await stop();
    throw new Error(`Postfix did not start: ${said}`, { cause: error });
  }
  const inbox = (): string[] => {
    try {
      return readdirSync(at('mail', 'inbox', 'new')).toSorted();
    } catch {
      return [];
    }
  };
  return {
    host: 'localhost',
    port,
    log,
    stop,
    count: () => inbox().length,
    arrived: async (atLeast) => {
      for (let tries = 0; inbox().length < atLeast; tries += 1) {
        if (tries > 200) throw new Error(`the mail did not arrive: ${log()}`);
        await wait(50);
      }
      return Promise.all(inbox().map((name) => simpleParser(readFileSync(at('mail', 'inbox', 'new', name)))));
    },
  };
}

/** Waits for a greeting. */
async function answers(port: number, exit: () => number | null): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (exit() !== null) throw new Error('master ended');
    const greeted = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.setTimeout(2000, () => resolve(false));
      socket.once('close', () => socket.destroy());
    });
    if (greeted) return;
    await wait(50);
  }
  throw new Error('nothing answered');
}
