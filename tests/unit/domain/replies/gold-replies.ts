import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The replies of a gold list, a line each. */
export function goldReplies(name: string): string[] {
  return readFileSync(join(import.meta.dirname, '../../../gold/replies', name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll(String.raw`\n`, '\n'));
}

/** How much of what should be found is, and how much of what is found should be; with what went wrong. */
export function measured(
  found: (text: string) => boolean,
  wanted: readonly string[],
  others: readonly string[],
) {
  const missed = wanted.filter((text) => !found(text));
  const wrong = others.filter((text) => found(text));
  const right = wanted.length - missed.length;
  return { recall: right / wanted.length, precision: right / (right + wrong.length), missed, wrong };
}
