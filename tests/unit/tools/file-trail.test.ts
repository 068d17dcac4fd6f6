import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../../..');
const outputSchema = z.object({
  messages: z.array(
    z.object({
      from: z.string().nullable(),
      to: z.array(z.string()),
      cc: z.array(z.string()),
      date: z.string().nullable(),
      subject: z.string().nullable(),
      body: z.string(),
      quotedDepth: z.number(),
      files: z.array(z.string()),
    }),
  ),
  thirdParties: z.array(
    z.object({
      message: z.number(),
      kind: z.string(),
      text: z.string(),
      relationship: z.string().nullable(),
      start: z.number(),
      end: z.number(),
    }),
  ),
  entry: z.string(),
});

const FIRST =
  'From: Maggie <maggie@example.org>\r\nTo: north@example.nhs.uk\r\nSubject: Thursday\r\nDate: Thu, 19 Nov 2026 08:31:00 +0000\r\n\r\nMy daughter Anna is in hospital. Could you come on Friday?';
const ANSWER =
  'From: North <north@example.nhs.uk>\r\nTo: maggie@example.org\r\nSubject: Re: Thursday\r\nDate: Thu, 19 Nov 2026 11:02:00 +0000\r\n\r\nWe can.\r\n\r\nOn Thu, 19 Nov 2026 at 08:31, Maggie <maggie@example.org> wrote:\r\n\r\n> My daughter Anna is in hospital. Could you come on Friday?';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plainword-trail-'));
  await writeFile(join(folder, 'first.eml'), FIRST);
  await writeFile(join(folder, 'answer.eml'), ANSWER);
  await writeFile(join(folder, 'picture.eml'), Buffer.from([0, 1, 2, 3]));
  await writeFile(join(folder, 'known.json'), JSON.stringify([{ names: ['Anna'] }]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function fileTrail(...args: string[]): Promise<{ code: number; output: string; problems: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'tools/file-trail.ts', ...args],
      { cwd: root },
      (error, output, problems) => {
        resolve({ code: error === null ? 0 : 1, output, problems });
      },
    );
  });
}

describe('file-trail', () => {
  it('prints the messages of several mails once, oldest first, with third parties and the entry', async () => {
    const { code, output } = await fileTrail(join(folder, 'answer.eml'), join(folder, 'first.eml'));
    const trail = outputSchema.parse(JSON.parse(output));
    expect(code).toBe(0);
    expect(trail.messages.map(({ from, date, files }) => [from, date, files.length])).toEqual([
      ['Maggie <maggie@example.org>', '2026-11-19T08:31:00.000Z', 2],
      ['North <north@example.nhs.uk>', '2026-11-19T11:02:00.000Z', 1],
    ]);
    expect(trail.thirdParties).toMatchObject([
      { message: 0, kind: 'name', text: 'Anna', relationship: 'daughter' },
    ]);
    expect(trail.entry).toMatch(/^EMAIL TRAIL, 2 messages\n/u);
    expect(trail.entry).toContain('From     Maggie <maggie@example.org>\nTo       north@example.nhs.uk');
  });

  it('reads the mails it can, names those it can’t, and takes a list of who is known', async () => {
    const { code, output, problems } = await fileTrail(
      '--known',
      join(folder, 'known.json'),
      join(folder, 'picture.eml'),
      join(folder, 'none.eml'),
      join(folder, 'first.eml'),
    );
    expect(code).toBe(1);
    expect(problems).toMatch(/picture\.eml: This file is not a mail/u);
    expect(problems).toMatch(/none\.eml: It could not be opened/u);
    expect(outputSchema.parse(JSON.parse(output)).messages).toHaveLength(1);
  });

  it('says how it is used where no file is named', async () => {
    expect(await fileTrail()).toMatchObject({
      code: 1,
      output: '',
      problems: expect.stringMatching(/^Write: npm run/u),
    });
  });
});
