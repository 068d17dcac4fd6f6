import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { StartRefused } from '../../src/main/platform/start-refused';

const run = promisify(execFile);

/** A Chromium without a window that came with npm: the file to run and what it needs in its environment. */
export interface BundledChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Unpacks, once for each user and version, the Chromium that npm brought for machines that have none. It is unpacked in
 * a folder of this user's own, never in the shared temporary folder, where anybody could have put another program.
 * @throws StartRefused on a machine it isn't made for
 */
export async function bundledChromium(): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StartRefused(
      'Plainword’s trial window needs a browser: install Chrome, Edge or Chromium and start again.',
    );
  }
  const packageDir = fileURLToPath(new URL('../../node_modules/@sparticuz/chromium/', import.meta.url));
  const packageText = readFileSync(join(packageDir, 'package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageText));
  const cache = cacheDir();
  const dir = join(cache, `chromium-${version}`);
  if (!existsSync(dir)) await unpack(cache, dir, packageDir);
  return {
    executablePath: join(dir, 'chromium'),
    env: { FONTCONFIG_PATH: join(dir, 'fonts'), LD_LIBRARY_PATH: join(dir, 'al2023', 'lib') },
  };
}

/** Unpacked beside and moved into place in one step, so that two starts at once never see half a browser. */
async function unpack(cache: string, dir: string, packageDir: string): Promise<void> {
  const beside = mkdtempSync(join(cache, 'unpacking-'));
  const script = `
    import chromium, { inflate } from '@sparticuz/chromium';
    await Promise.all([chromium.executablePath(), inflate(${JSON.stringify(join(packageDir, 'bin', 'al2023.tar.br'))})]);
  `;
  try {
    await run(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: packageDir,
      env: { ...process.env, TMPDIR: beside, NODE_OPTIONS: '' },
    });
    writeFileSync(join(beside, 'fonts', 'fonts.conf'), fontsConf(dir));
    renameSync(beside, dir);
  } catch {
    rmSync(beside, { recursive: true, force: true });
    if (existsSync(dir)) return;
    throw new StartRefused(
      `The browser that came with npm could not be unpacked to ${cache}: see that 300 MB are free there.`,
    );
  }
}

function fontsConf(dir: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${dir}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${dir}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** This user's own cache; a user without a home gets a folder of their own among the temporary ones. */
function cacheDir(): string {
  const named = process.env['XDG_CACHE_HOME'];
  const cache = join(named?.startsWith('/') ? named : join(homedir(), '.cache'), 'plainword');
  try {
    mkdirSync(cache, { recursive: true, mode: 0o700 });
    return cache;
  } catch {
    return mkdtempSync(join(tmpdir(), `plainword-${userInfo().uid}-`));
  }
}
