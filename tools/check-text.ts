import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Readable, Writable } from 'node:stream';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { createChecker } from '../src/domain/checks/checker';
import { personContextSchema, serviceContextSchema } from '../src/domain/checks/context';
import { channelSchema } from '../src/domain/messages/channel';
import { instantText, londonDate } from '../src/domain/time/moment';
import { britishEnglish } from '../src/main/read-language';

/** One message to check. Fields that are not named here (a source, a licence) may stand beside them. */
const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  channel: channelSchema.default('sms'),
  text: z.string(),
  subject: z.string().optional(),
  person: personContextSchema.nullish(),
  service: serviceContextSchema.nullish(),
  /** The day on which it is written, which tells the year of its dates: without it, the day of the check. */
  today: z.iso.date().optional(),
});

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly problems: Writable;
}

/**
 * Checks messages, one JSON object a line, and writes `{id, findings}` a line as it goes: memory does not grow with the file.
 * A line that can't be read is named by its number among the problems, never quoted; the others are checked all the same.
 * @returns the exit code: 1 when a line could not be read.
 */
export async function checkText({ input, output, problems }: Streams): Promise<number> {
  const checker = createChecker({ language: britishEnglish() });
  const today = londonDate(instantText(Temporal.Now.instant()));
  let number = 0;
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const json = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (json.trim() === '') continue;
    const read = readLine(json);
    if (!read.ok) {
      problems.write(`Line ${number} was not checked: ${read.problem}\n`);
      code = 1;
      continue;
    }
    const { id, text, ...context } = read.message;
    const findings = checker.check(text, { today, ...context });
    if (!output.write(`${JSON.stringify({ id, findings })}\n`)) await once(output, 'drain');
  }
  return code;
}

type Read = { ok: true; message: z.output<typeof lineSchema> } | { ok: false; problem: string };

function readLine(json: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, problem: 'it is not JSON. Write one JSON object a line.' };
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { ok: true, message: parsed.data };
  const fields = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.') || 'the line itself'))];
  return { ok: false, problem: `put right ${fields.join(', ')}.` };
}

const USAGE =
  'Write: npm run --silent check-text -- --jsonl FILE (a file of JSON lines, or - for what is piped in).';

async function main(): Promise<number> {
  let file: string | undefined;
  try {
    file = parseArgs({ options: { jsonl: { type: 'string' } } }).values.jsonl;
  } catch {
    file = undefined;
  }
  if (file === undefined || file === '') {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  try {
    return await checkText({ input, output: process.stdout, problems: process.stderr });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EPIPE') return 0;
    process.stderr.write(`${file} could not be read: check its name and that you may open it.\n`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
