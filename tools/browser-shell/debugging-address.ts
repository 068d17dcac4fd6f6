import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from '../../src/main/platform/start-refused';

/**
 * Where the browser can be seen and driven, once its port is open: it writes the port it took into its own folder.
 * @returns such as http://127.0.0.1:9222
 * @throws StartRefused when the port is taken by another program
 */
export async function debuggingAddress(profile: string, asked: number): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = portIn(profile) ?? (asked > 0 ? asked : null);
    if (port !== null && (await answers(port))) return `http://127.0.0.1:${port}`;
    await wait(50);
  }
  throw new StartRefused(
    `The debugging port ${asked} could not be opened: name another with --remote-debugging-port.`,
  );
}

function portIn(profile: string): number | null {
  try {
    const port = Number.parseInt(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
    return Number.isInteger(port) && port > 0 ? port : null;
  } catch {
    return null;
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/json/version`, {
      signal: AbortSignal.timeout(1_000),
    });
    return response.ok;
  } catch {
    return false;
  }
}
