import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readLanguage, type Language } from '../../../src/domain/checks/language/language';
import type { Rule, RuleFinding } from '../../../src/domain/checks/rule';
import { spelling } from '../../../src/domain/checks/rules/written-in-full/spelling';
import { isOfOtherRules } from '../../../src/domain/checks/rules/written-in-full/spelling/known-words';
import { tokenise, type Token } from '../../../src/domain/checks/tokenise';
import { inMilliseconds, percentile, printLine } from '../percentiles';
import { bareShare } from './aligned-table';
import { cleanDev, cleanGold, staffTexts } from './labelled-data';
import { overlaps } from './mark';
import { PROJECT_ROOT, SHARED_DATA } from './project-root';

interface Speller {
  readonly language: Language;
  readonly find: (text: string, tokens?: readonly Token[]) => readonly RuleFinding[];
}

/** How many misspellings there were, how many were marked, and how often the right word came first or at all. */
interface Recall {
  all: number;
  marked: number;
  first: number;
  among: number;
  default: number;
  wrongDefault: number;
}

/** Prints how the spelling rule does: lists of misspellings and tagged sentences for their totals, clean messages, cost. */
export function benchSpelling(): void {
  console.log('# Spelling');
  const before = performance.now();
  const file = readFileSync(join(PROJECT_ROOT, 'language/british-english.bin'));
  const language = readLanguage(new Uint8Array(file).buffer);
  const read = performance.now();
  const rule = spelling(language);
  const made = performance.now();
  const speller = { language, find: finder(rule) };
  speller.find('We recieved your letter abuot the apointment on Wendesday.');
  printLine('reading the language', `${(read - before).toFixed(1)} ms`);
  printLine('making the rule', `${(made - read).toFixed(1)} ms`, '5 ms');
  printLine('the first check', `${(performance.now() - made).toFixed(1)} ms`);
  for (const list of ['aspell', 'wikipedia', 'birkbeck']) misspellings(speller, list);
  taggedSentences(speller);
  staffMisspellings(speller);
  cleanMessages(speller);
  cost(speller);
}

function finder(rule: Rule): Speller['find'] {
  return (text, tokens = tokenise(text)) => rule.find({ field: 'text', text, tokens }, { channel: 'sms' });
}

/** Words alone, that the British list does not know: what is a word as well is for other rules. */
function misspellings({ language, find }: Speller, list: string): void {
  const path = join(SHARED_DATA, 'lists', `misspell_${list}.tsv`);
  if (!existsSync(path)) return printLine(`misspellings of ${list}`, 'skipped: not beside the project');
  const recall = noRecall();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [wrong = '', right = ''] = line.split('\t');
    if (!isNoWord(language, wrong)) continue;
    count(recall, find(wrong)[0], right.toLowerCase().split(/,\s*/u));
  }
  printLine(`misspellings of ${list}, without context`, told(recall));
}

const tagged = z.object({
  text: z.string(),
  errors: z.array(z.object({ start: z.number(), end: z.number(), wrong: z.string(), right: z.string() })),
});

function taggedSentences({ language, find }: Speller): void {
  const path = join(SHARED_DATA, 'text/holbrook_tagged.jsonl');
  if (!existsSync(path)) return printLine('tagged sentences', 'skipped: not beside the project');
  const recall = noRecall();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { text, errors } = tagged.parse(JSON.parse(line));
    const findings = find(text);
    for (const error of errors.filter(({ wrong }) => isNoWord(language, wrong)))
      count(
        recall,
        findings.find((finding) => overlaps(finding, error)),
        [error.right.toLowerCase()],
      );
  }
  printLine('words of tagged sentences (Holbrook)', told(recall));
}

/** Marked words of the staff texts that are misspelt rather than written short: their wording differs by a slip or two. */
function staffMisspellings({ language, find }: Speller): void {
  const recall = noRecall();
  let alarms = 0;
  for (const { text, spans } of staffTexts('read')) {
    const findings = find(text);
    for (const span of spans) {
      const typed = text.slice(span.start, span.end).toLowerCase();
      const [wording = ''] = span.wordings;
      const isLong = typed.length > 4 && wording.length - typed.length < 2 && !wording.includes(' ');
      if (!isLong || !isNoWord(language, typed)) continue;
      if (wording.includes("'") || typed.endsWith('in') || isOfOtherRules(typed)) continue;
      count(
        recall,
        findings.find((finding) => overlaps(finding, span)),
        span.wordings.map((each) => each.toLowerCase()),
      );
    }
    alarms += findings.filter((finding) => !spans.some((span) => overlaps(finding, span))).length;
  }
  printLine('misspelt words of the staff texts, read', `${told(recall)}; ${alarms} false`, '95%');
}

function cleanMessages({ find }: Speller): void {
  const sets = [
    ['texts, clean_dev', cleanDev('own', 'template'), '0.3'],
    ['texts, read', cleanGold('texts', 'read'), '0.3'],
    ['texts, totals', cleanGold('texts', 'totals'), '0.3'],
    ['paragraphs, clean_dev', cleanDev('paragraph'), '0.5'],
    ['paragraphs, read', cleanGold('paragraphs', 'read'), '0.5'],
    ['paragraphs, totals', cleanGold('paragraphs', 'totals'), '0.5'],
  ] as const;
  for (const [name, texts, aim] of sets) {
    const findings = texts.flatMap((text) => find(text));
    const alarms = findings.filter(({ severity }) => severity !== 'advise').length;
    const figure = `${((alarms / texts.length) * 100).toFixed(2)} in ${texts.length}, ${findings.length - alarms} advised`;
    printLine(`alarms per 100 ${name}`, figure, aim);
  }
}

function cost({ find }: Speller): void {
  const texts = cleanGold('texts', 'read');
  const email = (i: number): string =>
    Array.from({ length: 30 }, (_, j) => texts[(i * 7 + j) % texts.length] ?? '').join(' ').slice(0, 2_000); // prettier-ignore
  const sets = [
    ['a text of 160 characters', texts.map((text) => text.slice(0, 160)), '0.1 ms'],
    ['an email of 2,000 characters', Array.from({ length: 40 }, (_, i) => email(i)), '0.7 ms'],
  ] as const;
  for (const [name, messages, aim] of sets) {
    const times: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      for (const text of messages) {
        const tokens = tokenise(text);
        const start = performance.now();
        find(text, tokens);
        if (round > 3) times.push(performance.now() - start);
      }
    }
    const figure = [0.5, 0.95].map((share) => percentile(times, share).toFixed(3));
    printLine(`${name}, warm`, `p50 ${figure[0]} ms, p95 ${figure[1]} ms`, aim);
  }
  const typed = Array.from('unfortunatly the appointement', (_, i, letters = 'unfortunatly the appointement') => letters.slice(0, i + 1)); // prettier-ignore
  const keys = typed.map((text) => {
    const start = performance.now();
    find(`Dear Mrs Marsh, ${text}`);
    return performance.now() - start;
  });
  printLine('one key, the word not met before', inMilliseconds(keys));
}

function isNoWord(language: Language, word: string): boolean {
  return /^[a-z]{2,}$/u.test(word) && !language.knows(word);
}

function noRecall(): Recall {
  return { all: 0, marked: 0, first: 0, among: 0, default: 0, wrongDefault: 0 };
}

function count(recall: Recall, finding: RuleFinding | undefined, right: readonly string[]): void {
  recall.all += 1;
  if (finding === undefined) return;
  recall.marked += 1;
  const fixes = (finding.fixes ?? []).map((fix) => fix.toLowerCase());
  const isFirst = right.includes(fixes[0] ?? '');
  if (isFirst) recall.first += 1;
  if (fixes.some((fix) => right.includes(fix))) recall.among += 1;
  if (finding.turnsMeaning === true) return;
  recall.default += 1;
  if (!isFirst) recall.wrongDefault += 1;
}

function told({ all, marked, first, among, default: defaults, wrongDefault }: Recall): string {
  return (
    `of ${all}: ${bareShare(marked, all)} marked, right first ${bareShare(first, all)}, among the fixes ${bareShare(among, all)}; ` +
    `${bareShare(wrongDefault, defaults)} of the default fixes wrong`
  );
}
