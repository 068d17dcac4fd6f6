import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createChecker } from '../../../src/domain/checks/checker';
import type { Finding } from '../../../src/domain/checks/finding';
import { printTable, shareOf } from './aligned-table';
import { PROJECT_ROOT } from './project-root';

/** One sentence of the gold file: what should be found in it, or that it should be let be. */
export interface LabelledSentence {
  readonly category: string;
  readonly severity: 'stop' | 'warn' | 'quiet';
  readonly text: string;
  /** Which part of the file it stands in: the first was written before the rules. */
  readonly part: string;
}

/** Reads the gold file: `category<TAB>severity<TAB>text`, parts headed by `# name: …`. @throws Error where a line is neither. */
export function readLabelled(content: string): LabelledSentence[] {
  const sentences: LabelledSentence[] = [];
  let part = '';
  for (const [number, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    if (line.startsWith('#')) {
      part = /^# (\w+):/u.exec(line)?.[1] ?? part;
      continue;
    }
    const [category, severity, text] = line.split('\t');
    if (category === undefined || text === undefined || !isSeverity(severity)) {
      throw new Error(
        `Line ${number + 1} of the gold file is no category, severity and text: put tabs between them.`,
      );
    }
    sentences.push({ category, severity, text: text.replaceAll(String.raw`\n`, '\n'), part });
  }
  return sentences;
}

function isSeverity(value: string | undefined): value is LabelledSentence['severity'] {
  return value === 'stop' || value === 'warn' || value === 'quiet';
}

/** How many sentences of one category were found, as strongly as they should be, or flagged for nothing. */
export interface SensitiveFigures {
  wanted: number;
  found: number;
  asStrong: number;
  quiet: number;
  flagged: number;
}

/** Its own measure counts its false alarms. */
const SERVICE = 'identifier/service';
const AREAS = /^(?:(?:sensitive|tone|emergency|channel)\/|identifier\/service$)/u;

/**
 * Measures the rules on sensitive content, tone, emergencies and instant messaging on labelled texts. Found: a stop or a warning
 * of its category; any of the sensitive ones counts for another, and a telling service for a
 * diagnosis, as only the strongest shows. Advice counts as silence.
 */
export function measureSensitive(sentences: readonly LabelledSentence[]): Map<string, SensitiveFigures> {
  const checker = createChecker();
  const all = new Map<string, SensitiveFigures>();
  for (const { category, severity, text, part } of sentences) {
    const alarms = checker
      .check(text, { channel: 'sms' })
      .filter((finding) => AREAS.test(finding.rule) && finding.severity !== 'advise');
    for (const name of [`${part}, all`, category]) {
      const figures = all.get(name) ?? { wanted: 0, found: 0, asStrong: 0, quiet: 0, flagged: 0 };
      all.set(name, figures);
      if (severity === 'quiet') {
        figures.quiet += 1;
        figures.flagged += alarms.some(({ rule }) => rule !== SERVICE) ? 1 : 0;
      } else {
        const hits = alarms.filter((finding) => isOf(finding, category));
        figures.wanted += 1;
        figures.found += hits.length > 0 ? 1 : 0;
        figures.asStrong += hits.some((finding) => finding.severity === severity || finding.severity === 'stop') ? 1 : 0; // prettier-ignore
      }
    }
  }
  return all;
}

const SENSITIVE = new Set(['diagnosis', 'medication', 'result', 'safeguarding', 'finance']);

function isOf({ rule }: Finding, category: string): boolean {
  if (category === 'diagnosis' && rule === SERVICE) return true;
  return rule.endsWith(`/${category}`) || (SENSITIVE.has(category) && rule.startsWith('sensitive/'));
}

/** Prints recall and false alarms by category. Figures only: nothing here judges. */
export function benchSensitive(): void {
  const file = join(PROJECT_ROOT, 'tests/gold/sensitive-and-tone.txt');
  const figures = measureSensitive(readLabelled(readFileSync(file, 'utf8')));
  const rows = [...figures].map(([name, { wanted, found, asStrong, quiet, flagged }]) => [
    name,
    shareOf(found, wanted),
    shareOf(asStrong, wanted),
    shareOf(flagged, quiet),
  ]);
  printTable('Sensitive content, tone, emergencies, instant messaging', [
    ['set', 'found', 'as strongly as it should be', 'flagged for nothing'],
    ...rows,
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) benchSensitive();
