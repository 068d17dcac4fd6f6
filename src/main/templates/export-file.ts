import type { FileBeingSaved } from '../platform/downloads';
import type { Platform } from '../platform/platform';
import { Refusal } from '../refusal';

const NOT_WRITTEN =
  'The file could not be written: look at the space in your folder for downloads, and try again.';

/** Writes a text into the folder for downloads, whole or not at all. @returns its name there. @throws Refusal */
export async function saveForDownload({ downloads }: Platform, name: string, text: string): Promise<string> {
  let file: FileBeingSaved | undefined;
  try {
    file = await downloads.save(await downloads.freeName(name));
    await file.write(new TextEncoder().encode(text));
    await file.finish();
    return file.name;
  } catch {
    await file?.abandon().catch(() => undefined);
    throw new Refusal('unavailable', NOT_WRITTEN);
  }
}
