import { parseArgs } from 'node:util';
import { z } from 'zod';
import { checkStartOptions, startArguments, type StartOptions } from '../../src/main/platform/start-options';
import { StartRefused } from '../../src/main/platform/start-refused';

/** What `npm start --` understands. */
export interface StartArguments extends StartOptions {
  readonly help: boolean;
  readonly headless: boolean;
  /** A port for DevTools on this machine; 0 takes a free one. */
  readonly debuggingPort: number | null;
  readonly shell: 'browser' | 'electron' | null;
  readonly noPostOffice: boolean;
  /** Run what is built, however old. */
  readonly noBuild: boolean;
  /** The file of a browser, or `bundled` for the one npm brought. */
  readonly browser: string | null;
}

export const usage = `npm start -- [options]
  --demo                        invented people, and a local post office that takes what is sent
  --headless                    no window; on demo data
  --remote-debugging-port=N     let DevTools see and drive it on this computer (0: a free port); demo data only
  --data-dir=DIR                the folder of the store
  --clock=2026-03-02T10:04:00Z  where the demo's clock starts
  --shell=browser|electron      which window; without it Electron where it is there
  --browser=FILE|bundled        which browser, for --shell=browser
  --no-post-office              a demo without its post office
  --post-office=FILE            a demo with the post office that FILE describes
  --no-build                    run what is built, even when the sources are newer`;

const options = {
  ...startArguments,
  help: { type: 'boolean' },
  headless: { type: 'boolean' },
  'remote-debugging-port': { type: 'string' },
  shell: { type: 'string' },
  browser: { type: 'string' },
  'no-post-office': { type: 'boolean' },
  'no-build': { type: 'boolean' },
} as const;

const portSchema = z.coerce.number().int().min(0).max(65_535);
const shellSchema = z.enum(['browser', 'electron']);

/** Something was asked for that Plainword doesn't know: what it knows is said too. */
export class UnknownArgument extends StartRefused {}

/** @throws StartRefused with one sentence for what is unknown or does not go together */
export function readArguments(args: readonly string[]): StartArguments {
  const values = parse(args);
  const port = values['remote-debugging-port'];
  const debuggingPort = port === undefined ? null : portSchema.safeParse(port || undefined);
  if (debuggingPort?.success === false) {
    throw new StartRefused('--remote-debugging-port needs a number from 0 to 65535, such as 9222.');
  }
  const shell = values.shell === undefined ? null : shellSchema.safeParse(values.shell);
  if (shell?.success === false) throw new StartRefused('--shell is either browser or electron.');
  const demo = values.demo ?? false;
  if (debuggingPort && !demo) {
    throw new StartRefused(
      'A debugging port would show people’s data to other programs, so it opens on demo data only: add --demo.',
    );
  }
  // Without a window only a demo makes sense.
  const headless = values.headless ?? false;
  return {
    ...checkStartOptions({ ...values, demo: demo || headless }),
    help: values.help ?? false,
    headless,
    debuggingPort: debuggingPort?.data ?? null,
    shell: shell?.data ?? null,
    noPostOffice: values['no-post-office'] ?? false,
    noBuild: values['no-build'] ?? false,
    browser: values.browser ?? null,
  };
}

function parse(args: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(args);
  } catch (error) {
    const option = error instanceof Error ? /'(-[^' ]*)/u.exec(error.message)?.[1] : undefined;
    throw new UnknownArgument(
      option
        ? `Plainword can’t start with ${option} written like that; this is what it knows.`
        : 'Plainword takes options only; this is what it knows.',
    );
  }
}

function parseStrictly(args: readonly string[]) {
  return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
}
