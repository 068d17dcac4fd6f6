import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseGoldLine, withNewLines, type GoldText } from './gold';
import { GOLD, SHARED_DATA } from './project-root';

/** The lines of a file that hold anything; none where there is no such file. */
function linesOf(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter((line) => line.trim() !== '') : []; // prettier-ignore
}

/** The JSON lines of a file of the labelled data beside the project; none where it is not there. */
function jsonLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return linesOf(join(SHARED_DATA, 'text', file)).map((line) => schema.parse(JSON.parse(line)));
}

const tweetSchema = z.object({ input: z.array(z.string()), output: z.array(z.string()) });
export type Tweet = z.infer<typeof tweetSchema>;

/** Tweets with each token's normal form (W-NUT 2015). For totals only: what is missed is never printed or kept. */
export function tweets(): Tweet[] {
  return jsonLines('wnut15_dev.jsonl', tweetSchema);
}

const cleanSchema = z.object({ stratum: z.string(), text: z.string() });

/** Clean messages of the labelled data: texts, templates of public services, or paragraphs of guidance. */
export function cleanDev(...strata: readonly ('own' | 'template' | 'paragraph')[]): string[] {
  const wanted: readonly string[] = strata;
  return jsonLines('clean_dev.jsonl', cleanSchema)
    .filter(({ stratum }) => wanted.includes(stratum))
    .map(({ text }) => text);
}

const labelledSchema = z.object({
  text: z.string(),
  decoy: z.string().optional(),
  spans: z.array(z.object({ type: z.string(), start: z.number(), end: z.number() })),
});
export type Labelled = z.infer<typeof labelledSchema>;

/** Sentences with identifiers in them, made for the United Kingdom or by Presidio's generator. */
export function identifierSentences(from: 'uk_identifiers_dev' | 'presidio_synth_v2'): Labelled[] {
  return jsonLines(`${from}.jsonl`, labelledSchema);
}

/** Sets of words that are mistaken for one another, one set a line. */
export function confusedWords(): string[][] {
  return linesOf(join(SHARED_DATA, 'lists/confusion_atd.tsv')).map((line) => line.split('\t'));
}

/** Half of each gold set is read by those who build the rules; the other half is counted and never printed. */
export type Half = 'read' | 'totals';

/** Texts as staff write them, with what is written short marked. */
export function staffTexts(half: Half): GoldText[] {
  return linesOf(join(GOLD, `staff-texts-${half}.txt`)).map((line) => parseGoldLine(line));
}

/** Clean messages of our own. */
export function cleanGold(what: 'texts' | 'paragraphs', half: Half): string[] {
  return linesOf(join(GOLD, `clean-${what}-${half}.txt`)).map((line) => withNewLines(line));
}
