import { parseArgs } from 'node:util';
import { z } from 'zod';
import { StartRefused } from './start-refused';

/** What Plainword itself understands on its command line, in either shell. */
export interface StartOptions {
  readonly demo: boolean;
  readonly dataDir: string | null;
  /** Where the demo's clock starts, ISO 8601 with its offset. */
  readonly clock: string | null;
  /** A file that tells of the post office another process runs for the demo. */
  readonly postOffice: string | null;
}

export const startArguments = {
  demo: { type: 'boolean' },
  'data-dir': { type: 'string' },
  clock: { type: 'string' },
  'post-office': { type: 'string' },
} as const;

const valuesSchema = z.object({
  demo: z.boolean().default(false),
  'data-dir': z.string().min(1).nullable().default(null),
  clock: z.iso.datetime({ offset: true }).nullable().default(null),
  'post-office': z.string().min(1).nullable().default(null),
});

/**
 * Reads them from arguments that hold others too (Electron's and Chromium's own).
 * @throws StartRefused with one sentence
 */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: startArguments,
    strict: false,
    allowPositionals: true,
  });
  return checkStartOptions(values);
}

/** Checks what belongs together. @throws StartRefused with one sentence */
export function checkStartOptions(values: unknown): StartOptions {
  const read = valuesSchema.safeParse(values);
  if (!read.success) {
    const name = read.error.issues[0]?.path.join('') ?? '';
    throw new StartRefused(
      name === 'clock'
        ? 'The clock is set with a date, a time and an offset, such as --clock=2026-03-02T10:04:00Z.'
        : `--${name} needs a value, such as --${name}=PATH.`,
    );
  }
  const { demo, clock } = read.data;
  if (!demo && clock !== null) throw new StartRefused('The clock can be set on demo data only: add --demo.');
  if (!demo && read.data['post-office'] !== null) {
    throw new StartRefused('The local post office is for demo data only: add --demo.');
  }
  return { demo, clock, dataDir: read.data['data-dir'], postOffice: read.data['post-office'] };
}
