import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a Dovecot is: the root that its package was unpacked into, or `/`. */
export interface DovecotProgram {
  readonly root: string;
}

/** A Dovecot to run, or why there is none. */
export type DovecotFound = { program: DovecotProgram } | { missing: string };

const PACKAGES = ['dovecot-core', 'dovecot-imapd'];

/** The folder of its daemons and libraries. */
export const daemonsOf = ({ root }: DovecotProgram): string => join(root, 'usr/lib/dovecot');
const isThere = (root: string): boolean => existsSync(join(daemonsOf({ root }), 'imap'));

/** An installed one, or Debian's packages unpacked, once for each user, beside the other things this project caches. */
export async function findDovecot(): Promise<DovecotFound> {
  if (process.platform !== 'linux') return { missing: 'Dovecot is tried on Linux alone' };
  const cache = join(homedir(), '.cache', 'plainword');
  const own = join(cache, 'dovecot');
  const root = isThere('/') ? '/' : own;
  if (!isThere(root)) {
    try {
      await unpack(cache, own);
    } catch {
      return { missing: 'Dovecot is neither installed nor to be had from apt' };
    }
  }
  try {
    const daemons = daemonsOf({ root });
    const { stdout } = await run('ldd', [join(daemons, 'imap-login'), join(daemons, 'config')], {
      env: { ...process.env, LD_LIBRARY_PATH: daemons },
    });
    if (stdout.includes('not found')) return { missing: 'libraries that Dovecot needs are not installed' };
  } catch {
    return { missing: 'the Dovecot that apt has does not run on this machine' };
  }
  return { program: { root } };
}

/** Unpacked beside and moved into place in one step, so that two runs at once never see half of it. */
async function unpack(cache: string, root: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await run('apt-get', ['download', ...PACKAGES], { cwd: beside, timeout: 60_000 });
    for (const deb of readdirSync(beside).filter((name) => name.endsWith('.deb')))
      await run('dpkg', ['-x', join(beside, deb), join(beside, 'root')]);
    if (!existsSync(root)) renameSync(join(beside, 'root'), root);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
