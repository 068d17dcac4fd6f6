import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Writable } from 'node:stream';
import { decide } from '../src/domain/policy/decide';
import { casesIn } from './decide/cases-in';
import { readCase } from './decide/read-case';

interface Streams {
  readonly output: Writable;
  readonly problems: Writable;
}

/**
 * Decides on every case of a file, and writes a decision a line, with the case's `id` where it has one. A case that
 * can't be read is named by its place, and nothing of it is quoted; the others are decided all the same.
 * @param text one case as JSON, a list of them, or one a line
 * @returns the exit code: 1 when a case could not be read.
 */
export function decideCases(text: string, { output, problems }: Streams): number {
  let code = 0;
  for (const each of casesIn(text)) {
    const problem = 'problem' in each ? each.problem : decideCase(each.data, output);
    if (problem === undefined) continue;
    problems.write(`${each.place} was not decided: ${problem}\n`);
    code = 1;
  }
  return code;
}

/** @returns what is wrong with the case, where something is. */
function decideCase(data: unknown, output: Writable): string | undefined {
  const read = readCase(data);
  if (!read.ok) return `put right ${read.places.join(', ')}.`;
  const { id, message, facts, now, pack } = read.value;
  const decision = decide(message, facts, now, pack);
  output.write(`${JSON.stringify(id === undefined ? decision : { id, ...decision })}\n`);
  return undefined;
}

const USAGE =
  'Write: npm run --silent decide -- --json FILE (a case, a list of cases or one a line; - for what is piped in).';

async function main(): Promise<number> {
  let file: string | undefined;
  try {
    file = parseArgs({ options: { json: { type: 'string' } } }).values.json;
  } catch {
    file = undefined;
  }
  if (file === undefined || file === '') {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
    return decideCases(text, { output: process.stdout, problems: process.stderr });
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    process.stderr.write(`${file} could not be read: check its name and that you may open it.\n`);
    return 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
