import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decide } from '../../../src/domain/policy/decide';
import { decisionSchema } from '../../../src/domain/policy/decision';
import { decideCases } from '../../../tools/decide';
import {
  agreement,
  email,
  EMAIL_ID,
  facts,
  pack,
  person,
  service,
  text,
  TUESDAY_10AM,
} from '../domain/facts';

const lineSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  ...decisionSchema.shape,
});

async function decided(input: string) {
  const output = new PassThrough();
  const problems = new PassThrough();
  const code = decideCases(input, { output, problems });
  output.end();
  problems.end();
  const [written, said] = await Promise.all([readAll(output), readAll(problems)]);
  const decisions = written
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)));
  return { code, said, decisions };
}

const agreed = { agreements: [{}] };
const now = '2026-11-24T10:00';
const at = (time: string) => ({ now: time, person: agreed });
const first = (decisions: ReadonlyArray<z.output<typeof lineSchema>>) =>
  decisions.map(({ verdict, reasons }) => [verdict, reasons[0]?.clause, reasons[0]?.next]);

describe('decide', () => {
  it('takes what a case leaves out to be in order, but an agreement', async () => {
    const { code, decisions } = await decided(JSON.stringify([{ now }, { now, person: agreed }]));
    expect(code).toBe(0);
    expect(first(decisions)).toEqual([
      ['stopped', 'P2', 'record-agreement'],
      ['allowed', undefined, undefined],
    ]);
  });

  it('decides on short cases', async () => {
    const cases = [
      { person: null },
      { person: { agreements: [{ withdrawn: '2026-11-01T09:00Z' }] } },
      { person: agreed, message: { purpose: 'key-worker' } },
      {
        person: { agreements: [{ kind: 'conversation', form: 'written' }] },
        message: { answersId: 'theirs' },
      },
      { person: { agreements: [{ points: [] }] } },
      { person: { ...agreed, needs: { format: 'braille' } } },
      {
        message: { channel: 'email' },
        person: { ...agreed, contactPoints: [{ id: 'home', channel: 'email', verified: false }] },
      },
      { person: agreed, service: { sop: { approval: null } } },
      { person: agreed, service: { sop: { approval: { reviewBy: '2026-01-31' } } } },
      { person: agreed, message: { purpose: 'authorised-use' } },
      { person: agreed, message: { text: 'See you tomorrow.', sendAt: '2026-11-26T10:00' } },
      {
        message: { contactPointId: 'daughters' },
        person: {
          contactPoints: [{ id: 'daughters', channel: 'sms', carerId: 'daughter' }],
          carers: [{ id: 'daughter' }],
          agreements: [{ contactPointId: 'daughters' }],
        },
      },
    ];
    const { code, said, decisions } = await decided(JSON.stringify(cases.map((each) => ({ now, ...each }))));
    expect({ code, said }).toEqual({ code: 0, said: '' });
    expect(first(decisions)).toEqual([
      ['stopped', 'P2', 'choose-person'],
      ['stopped', 'P19', 'record-agreement'],
      ['stopped', 'P18', 'record-written-agreement'],
      ['allowed', undefined, undefined],
      ['stopped', 'P3', 'record-agreement'],
      ['stopped', 'P41', 'open-needs'],
      ['stopped', 'P22', 'verify-address'],
      ['stopped', 'P9', 'open-service'],
      ['stopped', 'P17', 'open-service'],
      ['stopped', 'P18', 'ask-data-privacy'],
      ['stopped', 'P32', 'change-text'],
      ['stopped', 'P18', 'record-authority'],
    ]);
  });

  it('reads times by London’s clocks, or with their offset', async () => {
    const { decisions } = await decided(
      JSON.stringify([at('2026-07-01T16:59'), at('2026-07-01T16:59Z'), at('2026-07-01T17:59+01:00')]),
    );
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['allowed', 'stopped', 'stopped']);
  });

  it('decides as the program does, on facts as the program has them', async () => {
    const byEmail = agreement({ channel: 'email', contactPointId: EMAIL_ID });
    const emailed = { message: email(), ...facts({ person: person({ agreements: [byEmail] }) }) };
    const texted = { message: text(), ...facts({ service: { ...service, mailbox: 'me@example.com' } }) };
    const { decisions, said } = await decided(
      JSON.stringify([emailed, texted].map((each) => ({ ...each, now: TUESDAY_10AM, pack }))),
    );
    expect(said).toBe('');
    expect(decisions).toEqual(
      [emailed, texted].map(({ message, ...known }) => decide(message, known, TUESDAY_10AM, pack)),
    );
  });

  it('tries a Trust’s own policy pack, which names only what differs', async () => {
    const strict = { version: '3.1', agreements: { forms: { routine: 'written' } } };
    const { decisions } = await decided(JSON.stringify({ now, person: agreed, pack: strict }));
    expect(decisions[0]).toMatchObject({ verdict: 'stopped', pack: '3.1', reasons: [{ clause: 'P18' }] });
  });

  it('takes one case, a list, or one a line, and keeps their ids', async () => {
    const one = await decided(`\uFEFF${JSON.stringify({ id: 'a', now, person: agreed }, null, 2)}`);
    expect(one.decisions.map(({ id }) => id)).toEqual(['a']);
    const lines = await decided(`{"id":1,"now":"${now}"}\r\n\n{"id":2,"now":"${now}"}\n`);
    expect(lines.decisions.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('names a fault by its place, quotes none of it, and decides the others', async () => {
    const { code, said, decisions } = await decided(
      JSON.stringify([
        { id: 1, now },
        { message: { channel: 'Holloway' }, person: { agreements: [{ kind: 'Holloway' }] } },
        { now: 'Holloway', person: { Holloway: 1 } },
        { pack: { agreements: { forms: { routine: 'Holloway' } } } },
        7,
      ]),
    );
    expect(code).toBe(1);
    expect(decisions.map(({ id }) => id)).toEqual([1]);
    expect(said.split('\n')).toEqual([
      'Case 2 was not decided: put right message.channel, person.agreements.0.kind.',
      'Case 3 was not decided: put right person (a name in it that is not known), now.',
      'Case 4 was not decided: put right pack.agreements.forms.routine.',
      'Case 5 was not decided: put right the case itself.',
      '',
    ]);
  });

  it('names the line of what is no JSON', async () => {
    const lines = await decided(`{"id":1,"now":"${now}"}\n{"id":2,"text":"Holloway\n`);
    expect(lines.decisions).toHaveLength(1);
    expect(lines.said).toBe('Line 2 was not decided: it is not JSON. Write one JSON object a line.\n');
    const broken = await decided('{\n  "now": "2026-11-24T10:00",\n  "person": Holloway\n}\n');
    expect(broken).toMatchObject({
      code: 1,
      said: 'The file was not decided: it is not JSON from line 3 on.\n',
    });
    expect((await decided(' \n')).said).toMatch(/^The file was not decided: it is empty/u);
  });
});

function run(argv: string[], stdin?: string): Promise<{ code: number | null; out: string; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/decide.ts', ...argv], {
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

describe('the decide command', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'decide-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads a file, and what is piped in', async () => {
    const file = join(folder, 'cases.json');
    const cases = JSON.stringify([{ now, person: agreed }]);
    await writeFile(file, cases);
    const [fromFile, piped] = await Promise.all([run(['--json', file]), run(['--json', '-'], cases)]);
    expect(fromFile).toMatchObject({ code: 0, said: '' });
    expect(fromFile.out).toBe('{"verdict":"allowed","pack":"2.0","reasons":[]}\n');
    expect(piped.out).toBe(fromFile.out);
  });

  it('says what to write when the file is missing or not named', async () => {
    const [missing, unnamed] = await Promise.all([run(['--json', join(folder, 'none.json')]), run([])]);
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.said).toContain('could not be read');
    expect(unnamed).toMatchObject({ code: 1, out: '' });
    expect(unnamed.said).toContain('--json FILE');
  });
});
