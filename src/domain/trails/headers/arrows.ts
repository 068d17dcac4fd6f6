import { findDate, seen, type DateHints } from '../dates/find-date';
import type { QuotedLine } from '../quoted-line';
import type { HeadAt } from './head-at';
import { readAddress } from './written-address';

/** ">>> Ann Bell <ann@example.org> 19/11/2026 08:31 >>>": GroupWise's line, whose arrows quote nothing. */
export function arrowsAt(lines: readonly QuotedLine[], i: number, hints: DateHints): HeadAt | undefined {
  const line = lines[i];
  if (line === undefined || line.depth < 3 || !/>>>\s*$/u.test(line.text)) return undefined;
  const text = seen(line.text).replace(/\s*>>>\s*$/u, '');
  const date = findDate(text, hints);
  if (date === undefined) return undefined;
  const from = readAddress(text.slice(0, date.start).replace(/[\s,]+$/u, ''));
  if (from === null) return undefined;
  const head = { from, to: [], cc: [], date: date.date, subject: null, readFrom: 'attribution' as const };
  const depth = line.depth - 3;
  return { end: i + 1, head, bodyDepth: depth };
}
