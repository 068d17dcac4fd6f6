import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../../src/main/platform/start-refused';

const built = [
  'main/index.js',
  'main/app.js',
  'main/sqlite-worker.js',
  'preload/index.cjs',
  'renderer/index.html',
];
const sources = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/** Whether the built application is missing, or older than what it is built from. */
export function isOutdated(root: string): boolean {
  const times = built.map(
    (file) => statSync(join(root, 'out', file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  );
  return Math.min(...times) < Math.max(...sources.map((source) => newest(join(root, source))));
}

/** When the newest file under a path was changed; 0 when there is none. */
function newest(path: string): number {
  const state = statSync(path, { throwIfNoEntry: false });
  if (!state) return 0;
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the application when it has to be. @throws StartRefused when the build fails, with what it said */
export function buildIfOlder(root: string, say: (line: string) => void): void {
  if (!isOutdated(root)) return;
  say('Building Plainword, which takes about ten seconds …');
  const build = spawnSync(
    process.execPath,
    [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build'],
    { cwd: root, encoding: 'utf8' },
  );
  if (build.status !== 0) {
    const said = `${build.stdout}${build.stderr}`.trim().split('\n').slice(-30).join('\n');
    throw new StartRefused(
      `${said}\nPlainword could not be built: put right what the lines above say, then start again.`,
    );
  }
}
