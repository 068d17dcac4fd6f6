import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { Checker } from '../../src/domain/checks/checker';
import type { Finding } from '../../src/domain/checks/finding';
import { CLINICAL_PHRASES } from './clinical-phrases';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/data');

/** Prints how the checker does on labelled data, and what it costs. Figures only: nothing here judges. */
export async function benchChecks(): Promise<void> {
  const before = performance.now();
  const { createChecker } = await import('../../src/domain/checks/checker');
  const checker = createChecker();
  const loaded = performance.now();
  checker.check('Hi Margaret, ur appt is tmrw at 3pm. Pls bring ur letter.', { channel: 'sms' });
  console.log('# Checks');
  console.log(`load ${ms(loaded - before)}, first check ${ms(performance.now() - loaded)}`);
  cost(checker);
  clinicalPhrases(checker);
  textSpeak(checker);
  cleanMessages(checker);
  identifiers(checker);
}

function cost(checker: Checker): void {
  const sms =
    'Hi Margaret, your appointment with Sarah is on Tuesday 4 March at 10:30am at Riverside. Pls call 01632 960100 if u cant come, or reply to this text. Thank you.';
  const paragraph = `${sms} We have posted the form to 12 Mill Lane, Hemyock. If you feel unwell, call your GP or NHS 111. `;
  const email = paragraph.repeat(9).slice(0, 2_000);
  for (const [what, text, channel, rounds] of [
    ['SMS of 160 characters', sms.padEnd(160, '.').slice(0, 160), 'sms', 2_000],
    ['email of 2,000 characters', email, 'email', 400],
  ] as const) {
    const person = {
      givenName: 'Margaret',
      familyName: 'Holloway',
      nhsNumber: '9990548609',
      dateOfBirth: '1951-03-14',
      phones: ['07700900123'],
    };
    const times: number[] = [];
    for (let i = 0; i < rounds + 200; i += 1) {
      const start = performance.now();
      checker.check(`${text.slice(0, -3)}${i % 999}`, { channel, person, subject: 'Your appointment' });
      if (i >= 200) times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(`${what}: p50 ${ms(at(times, 0.5))}, p95 ${ms(at(times, 0.95))}`);
  }
}

function clinicalPhrases(checker: Checker): void {
  const flagged = CLINICAL_PHRASES.filter((phrase) =>
    checker.check(phrase, { channel: 'sms' }).some((finding) => finding.rule === 'tone/offensive'),
  );
  console.log(
    `offensive: ${flagged.length} of ${CLINICAL_PHRASES.length} clinical phrases and names flagged ${flagged.join('; ')}`,
  );
}

const tweet = z.object({ input: z.array(z.string()), output: z.array(z.string()) });
const clean = z.object({ stratum: z.string(), text: z.string() });
const labelled = z.object({
  text: z.string(),
  decoy: z.string().optional(),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});

function read<T>(file: string, schema: z.ZodType<T>): T[] | undefined {
  const path = join(data, 'text', file);
  if (!existsSync(path)) {
    console.log(`skipped: ${file} is not beside the project`);
    return undefined;
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

/** Totals only: what was missed is neither kept nor printed. */
function textSpeak(checker: Checker): void {
  const tweets = read('wnut15_dev.jsonl', tweet) ?? [];
  let hit = 0;
  let flagged = 0;
  let positive = 0;
  let right = 0;
  for (const { input, output } of tweets) {
    const found = checker
      .check(input.join(' '), { channel: 'sms' })
      .filter(({ rule }) => rule.startsWith('written-in-full/'));
    let start = 0;
    for (const [i, token] of input.entries()) {
      const end = start + token.length;
      const over = found.find((finding) => finding.start < end && finding.end > start);
      start = end + 1;
      if (/^[@#]|^https?:|^www\.|^rt$/iu.test(token) || !/[\p{L}\p{N}]/u.test(token)) continue;
      const wanted = output[i]?.toLowerCase() ?? '';
      const isPositive = wanted !== token.toLowerCase();
      if (isPositive) positive += 1;
      if (over !== undefined) flagged += 1;
      if (isPositive && over !== undefined) hit += 1;
      if (isPositive && over?.fixes.some((fix) => fix.toLowerCase() === wanted) === true) right += 1;
    }
  }
  if (tweets.length === 0) return;
  const precision = hit / flagged;
  const recall = hit / positive;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `text speak (tweets): precision ${share(precision)}, recall ${share(recall)}, F1 ${share(f1)}; a fix is right for ${share(right / hit)} of those found`,
  );
}

function cleanMessages(checker: Checker): void {
  const messages = read('clean_dev.jsonl', clean) ?? [];
  const strata = { 'texts and templates': ['own', 'template'], paragraphs: ['paragraph'] };
  for (const [what, names] of Object.entries(strata)) {
    const some = messages.filter(({ stratum }) => names.includes(stratum));
    if (some.length === 0) continue;
    const alarms = some
      .flatMap(({ text }) => checker.check(text, { channel: 'sms' }))
      .filter(({ severity }) => severity !== 'advise');
    console.log(
      `clean ${what}: ${((100 * alarms.length) / some.length).toFixed(1)} alarms per 100 (${summary(alarms)})`,
    );
  }
}

const KINDS: Record<string, string> = {
  NHS_NUMBER: 'identifier/nhs-number',
  DATE_OF_BIRTH: 'identifier/date-of-birth',
  UK_POSTCODE: 'identifier/postcode',
  UK_PHONE: 'identifier/phone',
  EMAIL_ADDRESS: 'identifier/email',
  PERSON: 'identifier/name',
  STREET_ADDRESS: 'identifier/address',
};

function identifiers(checker: Checker): void {
  const sentences = read('uk_identifiers_dev.jsonl', labelled) ?? [];
  const found = new Map<string, [number, number]>();
  let decoys = 0;
  let flagged = 0;
  for (const { text, spans, decoy } of sentences) {
    const findings = checker
      .check(text, { channel: 'sms' })
      .filter(({ rule }) => rule.startsWith('identifier/'));
    if (decoy !== undefined) {
      decoys += 1;
      if (findings.length > 0) flagged += 1;
    }
    for (const { type, start, end } of spans) {
      const [hits, all] = found.get(type) ?? [0, 0];
      const covered = findings
        .filter(({ rule }) => rule === KINDS[type])
        .reduce(
          (sum, finding) => sum + Math.max(0, Math.min(end, finding.end) - Math.max(start, finding.start)),
          0,
        );
      found.set(type, [hits + (covered * 2 >= end - start ? 1 : 0), all + 1]);
    }
  }
  for (const [type, [hits, all]] of found) console.log(`${KINDS[type] ?? type}: ${hits} of ${all} found`);
  if (decoys > 0) console.log(`decoys: ${flagged} of ${decoys} flagged`);
}

function summary(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ') || 'none';
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

function share(value: number): string {
  return value.toFixed(3);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchChecks();
