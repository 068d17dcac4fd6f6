import { chmodSync, chownSync, copyFileSync, cpSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { join } from 'node:path';
import { daemonsOf, type DovecotProgram } from './dovecot-program';

/** Where one Dovecot lives while a test runs, owned by whoever runs it. */
export interface DovecotHome {
  readonly dir: string;
  /** Its daemons and libraries. */
  readonly daemons: string;
  readonly modules: string;
  /** Nobody, where a test runs as root: Dovecot then has no more rights than it needs. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
}

/** Accounts that every Debian has. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Writes another, shorter path over one that was compiled in. */
function repath(file: string, from: string, to: string): void {
  const old = Buffer.from(`${from}\0`);
  const next = Buffer.alloc(old.length);
  if (next.write(to) >= old.length) throw new Error(`${to} is too long to stand for ${from}`);
  const bytes = readFileSync(file);
  let at = bytes.indexOf(old);
  if (at < 0) return;
  for (; at >= 0; at = bytes.indexOf(old, at)) next.copy(bytes, at);
  writeFileSync(file, bytes);
}

function everywhere(dir: string, act: (path: string) => void): void {
  act(dir);
  for (const name of readdirSync(dir)) {
    const path = join(dir, name);
    const kind = lstatSync(path);
    if (kind.isSymbolicLink()) continue;
    if (kind.isDirectory()) everywhere(path, act);
    else act(path);
  }
}

/**
 * A copy of the program with its own folders. Dovecot has two paths compiled in that no setting changes (its modules, of
 * which TLS is one, and its reader of settings): in the copy they lead into the copy.
 */
export function makeDovecotHome(program: DovecotProgram): DovecotHome {
  const dir = mkdtempSync('/tmp/dc-');
  const daemons = join(dir, 'lib');
  const modules = join(dir, 'm');
  cpSync(daemonsOf(program), daemons, { recursive: true, verbatimSymlinks: true });
  cpSync(join(daemons, 'modules'), modules, { recursive: true, verbatimSymlinks: true });
  copyFileSync(join(program.root, 'usr/sbin/dovecot'), join(daemons, 'dovecot'));
  copyFileSync(join(program.root, 'usr/bin/doveconf'), join(dir, 'c'));
  for (const name of ['run', 'state', 'mail']) mkdirSync(join(dir, name));
  for (const name of readdirSync(daemons)) {
    const path = join(daemons, name);
    if (!lstatSync(path).isFile()) continue;
    repath(path, '/usr/lib/dovecot/modules', modules);
    repath(path, '/usr/bin/doveconf', join(dir, 'c'));
  }
  chmodSync(dir, 0o755);
  const user = process.getuid?.() === 0 ? NOBODY : null;
  return { dir, daemons, modules, user };
}

/** Gives all that lies there to whoever runs Dovecot. */
export function handOver({ dir, user }: DovecotHome): void {
  if (user !== null) everywhere(dir, (path) => chownSync(path, user.uid, user.gid));
}
