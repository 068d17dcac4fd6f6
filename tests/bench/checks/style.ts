import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChecker } from '../../../src/domain/checks/checker';
import { checkContextSchema, type CheckContext } from '../../../src/domain/checks/context';
import type { Finding } from '../../../src/domain/checks/finding';
import { applyFix } from '../../../src/domain/checks/fix';
import { styleRules } from '../../../src/domain/checks/rules/style/style-rules';
import { tokenise } from '../../../src/domain/checks/tokenise';
import { perHundred, printTable, shareOf } from './aligned-table';
import { costTexts } from './cost-texts';
import { withNewLines } from './gold';
import { cleanDev, cleanGold } from './labelled-data';
import { GOLD } from './project-root';

interface StyleLine {
  readonly wanted: string;
  /** What else may be said of it. */
  readonly allowed: readonly string[];
  readonly text: string;
  /** Words that stand in the text once a fix is made, each by one of the fixes; none where it is not scored. */
  readonly fixed: readonly string[];
  readonly context: CheckContext;
}

interface Counts {
  wanted: number;
  found: number;
  /** Findings of a rule where another, or none, was wanted. */
  stray: number;
  fixes: number;
  fixed: number;
}

export interface StyleFigures {
  readonly rules: ReadonlyMap<string, Counts>;
  readonly quiet: number;
  readonly kept: number;
  /** Findings of style in clean messages, by set and rule. */
  readonly clean: Readonly<Record<string, { messages: number; byRule: Record<string, number> }>>;
  /** Milliseconds for all rules of style, p50 and p95. */
  readonly cost: { readonly sms: readonly [number, number]; readonly email: readonly [number, number] };
}

/** Told of what was missed, stray or wrongly fixed, and of what is said of clean messages that may be read. */
export type OnStyleMiss = (what: string, text: string) => void;

/** tests/gold/style.txt: `rule or quiet`, the text and what a fix makes of it, parted by tabs; "@ who {context}" before them. */
function styleLines(): StyleLine[] {
  let context: CheckContext = { channel: 'sms' };
  return readFileSync(join(GOLD, 'style.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      if (line.startsWith('@ ')) {
        const details = line.indexOf('{');
        const given: unknown = details < 0 ? {} : JSON.parse(line.slice(details));
        context = checkContextSchema.parse({ channel: 'sms', ...(typeof given === 'object' ? given : {}) });
        return [];
      }
      const [rules = '', text = '', fix = ''] = line.split('\t');
      const [wanted = '', ...allowed] = rules.split('+');
      const fixed = fix.split('|').map((each) => each.trim());
      return { wanted, allowed, text: withNewLines(text), fixed: fixed.includes('') ? [] : fixed, context };
    });
}

const checker = createChecker();

function styleFindings(text: string, context: CheckContext): Finding[] {
  return checker.checkWhileWriting(text, context).filter(({ rule }) => rule.startsWith('style/'));
}

export function measureStyle(onMiss?: OnStyleMiss): StyleFigures {
  const rules = new Map<string, Counts>();
  const countsOf = (rule: string): Counts => {
    const counts = rules.get(rule) ?? { wanted: 0, found: 0, stray: 0, fixes: 0, fixed: 0 };
    rules.set(rule, counts);
    return counts;
  };
  let [quiet, kept] = [0, 0];
  for (const { wanted, allowed, text, fixed, context } of styleLines()) {
    const findings = styleFindings(text, context);
    const right = findings.filter(({ rule }) => rule === wanted);
    for (const { rule, text: words } of findings.filter(
      (finding) => finding.rule !== wanted && !allowed.includes(finding.rule),
    )) {
      countsOf(rule).stray += 1;
      onMiss?.(`stray ${rule} “${words}”`, text);
    }
    if (wanted === 'quiet') {
      quiet += 1;
      if (findings.length === 0) kept += 1;
      continue;
    }
    const counts = countsOf(wanted);
    counts.wanted += 1;
    if (right.length > 0) counts.found += 1;
    else onMiss?.(`missed ${wanted}`, text);
    if (fixed.length === 0 || right.length === 0) continue;
    counts.fixes += 1;
    const made = right.flatMap((finding) => finding.fixes.map((fix) => applyFix(text, finding, fix)));
    if (fixed.every((words) => made.some((each) => each.includes(words)))) counts.fixed += 1;
    else onMiss?.(`fix of ${wanted} makes “${made.join('” or “')}”`, text);
  }
  return { rules, quiet, kept, clean: cleanFigures(onMiss), cost: costOfStyle() };
}

function cleanFigures(onMiss?: OnStyleMiss): StyleFigures['clean'] {
  const sets = {
    'clean_dev, texts and templates': cleanDev('own', 'template'),
    'clean texts, read': cleanGold('texts', 'read'),
  };
  return Object.fromEntries(
    Object.entries(sets).map(([set, messages]) => {
      const byRule: Record<string, number> = {};
      for (const text of messages) {
        for (const { rule, text: words, fixes } of styleFindings(text, { channel: 'sms' })) {
          byRule[rule] = (byRule[rule] ?? 0) + 1;
          onMiss?.(`clean ${rule} “${words}” → “${fixes[0] ?? ''}”`, text);
        }
      }
      return [set, { messages: messages.length, byRule }];
    }),
  );
}

/** All rules of style alone, warm, on texts of 160 characters and emails of 2,000; tokens are made beforehand, as for all rules. */
function costOfStyle(): StyleFigures['cost'] {
  const { sms, email } = costTexts();
  return { sms: timed(sms, 'sms'), email: timed(email, 'email') };
}

/** p50 and p95 in milliseconds. */
function timed(texts: readonly string[], channel: 'sms' | 'email'): [number, number] {
  const times: number[] = [];
  for (let round = 0; round < 12; round += 1) {
    for (const text of texts) {
      const field = { field: 'text' as const, text, tokens: tokenise(text) };
      const start = performance.now();
      for (const rule of styleRules) rule.find(field, { channel });
      if (round > 3) times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(times.length / 2)] ?? 0, times[Math.floor(times.length * 0.95)] ?? 0];
}

/** Prints what the rules of style find of our own labelled lines, what they say of clean messages, and what they cost. */
export function benchStyle(onMiss?: OnStyleMiss): StyleFigures {
  const figures = measureStyle(onMiss);
  const { rules, quiet, kept, clean, cost } = figures;
  printTable(
    'NHS style, own lines',
    [
      ['rule', 'found', 'stray', 'right fix'],
      ...[...rules].map(([rule, counts]) => [
        rule,
        shareOf(counts.found, counts.wanted),
        String(counts.stray),
        shareOf(counts.fixed, counts.fixes),
      ]),
      ['quiet lines kept quiet', shareOf(kept, quiet), '', ''],
    ],
    'Advice only. Stray: said where another rule was wanted, or none.',
  );
  printTable(
    'NHS style, advice per 100 clean messages',
    [
      ['set', 'messages', 'per 100', 'by rule'],
      ...Object.entries(clean).map(([set, { messages, byRule }]) => [
        set,
        String(messages),
        perHundred(
          Object.values(byRule).reduce((sum, count) => sum + count, 0),
          messages,
        ),
        Object.entries(byRule)
          .toSorted(([, a], [, b]) => b - a)
          .map(([rule, count]) => `${rule.slice(6)} ${count}`)
          .join(', '),
      ]),
    ],
    `Cost of all rules of style: text p50 ${cost.sms[0].toFixed(3)} ms, p95 ${cost.sms[1].toFixed(3)} ms; email p50 ${cost.email[0].toFixed(3)} ms, p95 ${cost.email[1].toFixed(3)} ms.`,
  );
  return figures;
}
