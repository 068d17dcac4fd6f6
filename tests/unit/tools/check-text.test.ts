import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingSchema } from '../../../src/domain/checks/finding';
import { checkText } from '../../../tools/check-text';

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  findings: z.array(z.strictObject(findingSchema.shape)),
});

async function check(lines: string) {
  const output = new PassThrough();
  const problems = new PassThrough();
  const [written, said, code] = await Promise.all([
    readAll(output),
    readAll(problems),
    checkText({ input: Readable.from([lines]), output, problems }).then((result) => {
      output.end();
      problems.end();
      return result;
    }),
  ]);
  const found = written
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)));
  return { code, said, found };
}

describe('check-text', () => {
  it('writes a line of findings for each line, with the channel taken for a text where it is missing', async () => {
    const { code, found, said } = await check(
      '\uFEFF{"id":"a","text":"ur appt"}\r\n{"id":2,"channel":"email","subject":"tmrw","text":"All well."}\n\n{"id":3,"text":"ok","licence":"none"}',
    );
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(found.map(({ id }) => id)).toEqual(['a', 2, 3]);
    expect(found[0]?.findings.map(({ text }) => text)).toEqual(['ur', 'appt']);
    expect(found[1]?.findings).toMatchObject([{ field: 'subject', text: 'tmrw' }]);
  });

  it('knows the person and the service of a line', async () => {
    const line = {
      id: 1,
      text: 'Dear Maggie, call 01632 960100. Holloway',
      person: { familyName: 'Holloway', preferredName: 'Maggie' },
      service: { phones: ['01632 960100'] },
    };
    const { found } = await check(JSON.stringify(line));
    expect(found[0]?.findings.map(({ rule, text }) => [rule, text])).toEqual([
      ['identifier/name', 'Holloway'],
    ]);
  });

  it('compares weekdays with dates on the day a line was written', async () => {
    const lines = ['2026-11-23', '2027-11-23'].map((today) =>
      JSON.stringify({ id: today, text: 'Come on Tuesday 8 December.', today }),
    );
    const { found } = await check(lines.join('\n'));
    expect(found.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      [],
      ['predictive-text/date-mismatch'],
    ]);
  });

  it('names a bad line by its number, quotes none of it, and does the others', async () => {
    const { code, found, said } = await check(
      '{"id":1,"text":"ur"}\n{"id":2,"text":"Holloway\n{"id":3}\n{"id":4,"text":"ok","channel":"fax"}\n[]\n{"id":6,"text":"u"}',
    );
    expect(code).toBe(1);
    expect(found.map(({ id }) => id)).toEqual([1, 6]);
    expect(said).toMatch(/^Line 2 .*JSON.*\nLine 3 .*text.*\nLine 4 .*channel.*\nLine 5 /u);
    expect(said).not.toContain('Holloway');
  });
});

function run(argv: string[], stdin?: string): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/check-text.ts', ...argv], {
    cwd: join(import.meta.dirname, '../../..'),
  });
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return Promise.all([ended, readAll(child.stdout), readAll(child.stderr)]).then(([code, out, said]) => ({
    code,
    out,
    said,
  }));
}

describe('the check-text command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'check-text-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file, and what is piped in', async () => {
    const file = join(folder, 'messages.jsonl');
    await writeFile(file, '{"id":1,"text":"Pls call"}\n');
    const [fromFile, piped] = await Promise.all([
      run(['--jsonl', file]),
      run(['--jsonl', '-'], '{"id":1,"text":"Pls call"}\n'),
    ]);
    expect(fromFile).toMatchObject({ code: 0, said: '' });
    expect(fromFile.out).toContain('"fixes":["Please"]');
    expect(piped.out).toBe(fromFile.out);
  });

  it('says what to write when the file is missing or not named', async () => {
    const [missing, unnamed] = await Promise.all([run(['--jsonl', join(folder, 'none.jsonl')]), run([])]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.said).toContain('could not be read');
    expect(unnamed).toMatchObject({ code: 1, out: '' });
    expect(unnamed.said).toContain('--jsonl FILE');
  });
});
