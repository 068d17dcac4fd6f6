import { posix, win32 } from 'node:path';
import { StartRefused } from './start-refused';

/** Which store a folder is for: they never share one. `trial` is the browser shell's own, which is not for real data. */
export type StoreKind = 'real' | 'trial' | 'demo';

const folders = {
  real: 'Plainword',
  trial: 'Plainword trial',
  demo: 'Plainword demo',
} as const satisfies Record<StoreKind, string>;

/** Where a folder of this machine's user lies. */
export interface Home {
  readonly system: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The folder of a store when none is named: in the local application data, never the roaming, because the key that
 * opens the store is of this user on this machine and must not be copied apart from it.
 * @throws StartRefused when Windows names no local application data
 */
export function defaultDataDir(kind: StoreKind, { system, home, env }: Home): string {
  const folder = folders[kind];
  if (system === 'win32') {
    const local = env['LOCALAPPDATA'];
    if (!local)
      throw new StartRefused('Windows names no folder for local data: start with --data-dir=FOLDER.');
    return win32.join(local, folder);
  }
  if (system === 'darwin') return posix.join(home, 'Library', 'Application Support', folder);
  const data = env['XDG_DATA_HOME'];
  return posix.join(data?.startsWith('/') ? data : posix.join(home, '.local', 'share'), folder);
}
