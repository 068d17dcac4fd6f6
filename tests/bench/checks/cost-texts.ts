import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGoldLine, withNewLines } from './gold';
import { GOLD } from './project-root';

/** 200 texts of 160 characters and 40 emails of 2,000, cut from the gold sets: a third of it written short. */
export function costTexts(): { readonly sms: readonly string[]; readonly email: readonly string[] } {
  const staff = linesOf('staff-texts-read.txt').map((line) => parseGoldLine(line).text);
  const clean = linesOf('clean-texts-read.txt').map((line) => withNewLines(line));
  const mixed = clean.flatMap((line, i) =>
    i % 2 === 0 ? [line, staff[(i / 2) % staff.length] ?? line] : [line],
  );
  let all = mixed.join(' ');
  while (all.length < 200 * 160 + 40 * 2_000) all += ` ${all}`;
  const cut = (from: number, count: number, length: number): string[] =>
    Array.from({ length: count }, (_, i) => all.slice(from + i * length, from + (i + 1) * length));
  return { sms: cut(0, 200, 160), email: cut(200 * 160, 40, 2_000) };
}

function linesOf(file: string): string[] {
  return readFileSync(join(GOLD, file), 'utf8').split('\n').filter(Boolean);
}
