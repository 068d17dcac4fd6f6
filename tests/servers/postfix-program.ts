import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where a Postfix is. */
export interface PostfixProgram {
  /** The folder of `master` and the daemons. */
  readonly daemons: string;
  /** The folder of its libraries. */
  readonly libraries: string;
}

/** A Postfix to run, or why there is none. */
export type PostfixFound = { program: PostfixProgram } | { missing: string };

const at = (root: string): PostfixProgram => ({
  daemons: join(root, 'usr/lib/postfix/sbin'),
  libraries: join(root, 'usr/lib/postfix'),
});

/** An installed one, or Debian's package unpacked, once for each user, beside the other things this project caches. */
export async function findPostfix(): Promise<PostfixFound> {
  if (process.platform !== 'linux') return { missing: 'Postfix is tried on Linux alone' };
  if (process.getuid?.() !== 0) return { missing: 'Postfix’s master runs as root alone' };
  const installed = at('/');
  if (existsSync(join(installed.daemons, 'master'))) return { program: installed };
  const cache = join(homedir(), '.cache', 'plainword');
  const root = join(cache, 'postfix');
  if (!existsSync(join(at(root).daemons, 'master'))) {
    try {
      await unpack(cache, root);
    } catch {
      return { missing: 'Postfix is neither installed nor to be had from apt' };
    }
  }
  const { daemons, libraries } = at(root);
  try {
    const { stdout } = await run('ldd', [join(daemons, 'smtpd')], {
      env: { ...process.env, LD_LIBRARY_PATH: libraries },
    });
    if (stdout.includes('not found')) return { missing: 'libraries that Postfix needs are not installed' };
  } catch {
    return { missing: 'the Postfix that apt has does not run on this machine' };
  }
  return { program: at(root) };
}

/** Unpacked beside and moved into place in one step, so that two runs at once never see half of it. */
async function unpack(cache: string, root: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  try {
    await run('apt-get', ['download', 'postfix'], { cwd: beside, timeout: 60_000 });
    const deb = readdirSync(beside).find((name) => name.endsWith('.deb')) ?? 'none';
    await run('dpkg', ['-x', join(beside, deb), join(beside, 'root')]);
    if (!existsSync(root)) renameSync(join(beside, 'root'), root);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
