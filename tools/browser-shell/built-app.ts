import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { createApp } from '../../src/main/app';
import { StartRefused } from '../../src/main/platform/start-refused';

const builtSchema = z.object({
  createApp: z.custom<typeof createApp>((value) => typeof value === 'function'),
});

/** Loads the application as it was built, the same code that Electron runs. @throws StartRefused when it isn't built */
export async function loadBuiltApp(out: string): Promise<typeof createApp> {
  try {
    const built: unknown = await import(pathToFileURL(join(out, 'main', 'app.js')).href);
    return builtSchema.parse(built).createApp;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartRefused(`The built application in ${out} can’t be loaded (${why}): run “npm run build”.`);
  }
}
