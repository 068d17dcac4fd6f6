import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from '../project-root';

/**
 * Puts the peers into their own folder, once, exactly as their lockfile says and without running anything of theirs.
 * Says in one sentence where that fails, and gives back whether they are there.
 */
export function installPeers(): boolean {
  if (existsSync(join(PEERS, 'node_modules/.package-lock.json'))) return true;
  console.log('Installing the peers once (about 200 MB) …');
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: PEERS, stdio: 'ignore', timeout: 300_000 }); // prettier-ignore
    return true;
  } catch {
    console.log('The peers could not be installed and are left out: run `npm ci` in tests/bench/checks/peers when the package registry can be reached.'); // prettier-ignore
    return false;
  }
}
