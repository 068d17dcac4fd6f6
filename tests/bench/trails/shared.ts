import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitTrail } from '../../../src/domain/trails/split-trail';
import { readMailBytes } from '../../../src/main/inbox/mail-files/read-mail-bytes';

const wantedSchema = z.record(
  z.string(),
  z.array(
    z.object({
      from: z.object({ name: z.string(), address: z.string() }).nullable(),
      at: z.string().nullable(),
      words: z.number(),
      body: z.string(),
    }),
  ),
);

/** What was read by eye in other projects' mails: bodies as digests of their words, because the mails stay where they are. */
const READ = join(import.meta.dirname, '../../gold/mails/shared-read.json');

const words = (text: string): string => text.replaceAll(/[\s\u00A0\uFEFF]+/gu, ' ').trim();
const digest = (text: string): string => createHash('sha256').update(words(text)).digest('hex').slice(0, 16);

export interface SharedResult {
  readonly files: number;
  readonly messages: number;
  readonly right: number;
  readonly misses: readonly string[];
}

/** The folder of the mails: beside the project, or where PLAINWORD_SHARED says; undefined where there is none. */
export function sharedMails(): string | undefined {
  const places = [process.env['PLAINWORD_SHARED'], join(import.meta.dirname, '../../../../shared')];
  return places
    .flatMap((place) => (place === undefined ? [] : [join(place, 'data/mail')]))
    .find((folder) => existsSync(folder));
}

/** Splits the mails of other projects' tests and compares with what was read in them by eye. */
export async function measureShared(folder: string): Promise<SharedResult> {
  const wanted = wantedSchema.parse(JSON.parse(readFileSync(READ, 'utf8')));
  const misses: string[] = [];
  let [messages, right, files] = [0, 0, 0];
  for (const [file, expected] of Object.entries(wanted)) {
    const mails = await readMailBytes(readFileSync(join(folder, file)));
    const split = mails.flatMap((mail) => splitTrail(mail));
    files += 1;
    if (split.length !== expected.length)
      misses.push(`${file}: ${split.length} messages, not ${expected.length}`);
    for (const [i, each] of expected.entries()) {
      messages += 1;
      const found = split[i];
      const sender =
        found !== undefined &&
        (found.from?.address ?? null) === (each.from?.address ?? null) &&
        (found.from?.name ?? null) === (each.from?.name ?? null);
      const date = found !== undefined && (found.date?.at ?? found.date?.day ?? null) === each.at;
      const body = found !== undefined && digest(found.body) === each.body;
      if (sender && date && body) right += 1;
      else
        misses.push(
          `${file} message ${i}: ${sender ? '' : 'sender '}${date ? '' : 'date '}${body ? '' : 'body'}`,
        );
    }
  }
  return { files, messages, right, misses };
}
