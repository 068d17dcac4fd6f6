import type { FoldedPassage } from '../trail-message';
import { BANNER, CLOSING, CONTACT_LINE, DEVICE_FOOTER, DISCLAIMER } from './footer-words';

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
type Kind = FoldedPassage['kind'];

const DELIMITER = /^--\s?$/u;
const RULE = /^\s*[-_=*~#]{3,}\s*$/u;
/** Lines that a name and a post take after a closing before they are a letter again. */
const LONGEST_SIGNATURE = 14;
const TOP_LINES = 6;
/** A legal notice in UTF-16 units: longer paragraphs are a letter. */
const LONGEST_NOTICE = 6_000;

/**
 * What is folded away in a body: signatures beneath "-- " or a closing, footers of phones, legal notices, gateways'
 * banners. Sorted, none overlaps another; nothing is taken out.
 * @param breaks where quotes stood in the body: a signature ends there, because the writer went on beneath the quote
 */
export function foldedPassages(body: string, breaks: readonly number[]): FoldedPassage[] {
  const lines = linesOf(body);
  const kinds: (Kind | undefined)[] = lines.map(() => undefined);
  const isBreak = new Set(breaks);
  markBanner(lines, kinds);
  markNotices(lines, kinds, isBreak);
  markSignatures(lines, kinds, isBreak);
  return passagesOf(lines, kinds);
}

function linesOf(body: string): Line[] {
  let start = 0;
  return body.split('\n').map((text) => {
    const line = { start, end: start + text.length, text };
    start = line.end + 1;
    return line;
  });
}

function markBanner(lines: readonly Line[], kinds: (Kind | undefined)[]): void {
  for (let i = 0; i < Math.min(TOP_LINES, lines.length); i += 1) {
    if (!BANNER.test((lines[i]?.text ?? '').slice(0, 500))) continue;
    for (let j = i; j < lines.length && (lines[j]?.text ?? '').trim() !== '' && j < i + TOP_LINES; j += 1)
      kinds[j] = 'banner';
    return;
  }
}

/** A legal notice is a paragraph; the paragraphs between two of them, and rules round them, belong to it. */
function markNotices(
  lines: readonly Line[],
  kinds: (Kind | undefined)[],
  isBreak: ReadonlySet<number>,
): void {
  let last = -1;
  for (let i = 0; i < lines.length;) {
    const end = paragraphEnd(lines, i);
    const text = lines.slice(i, end).map((line) => line.text).join(' '); // prettier-ignore
    if (isBreak.has(lines[i]?.start ?? -1)) last = -1;
    if (kinds[i] === undefined && text.length <= LONGEST_NOTICE && DEVICE_FOOTER.test(text) && end - i <= 2)
      kinds.fill('device-footer', i, end);
    else if (
      kinds[i] === undefined &&
      text.length >= 12 &&
      text.length <= LONGEST_NOTICE &&
      DISCLAIMER.test(text)
    ) {
      const from = last >= 0 && i - last <= 8 ? last : fromRule(lines, i);
      for (let j = from; j < end; j += 1) kinds[j] ??= 'disclaimer';
      last = end;
    } else markFooterLines(lines, kinds, i, end);
    i = Math.max(end, i + 1);
    while (i < lines.length && lines[i]?.text.trim() === '') i += 1;
  }
  if (last >= 0 && lines.slice(last).every(({ text }) => text.trim() === '' || RULE.test(text))) {
    for (let j = last; j < lines.length; j += 1) kinds[j] ??= 'disclaimer';
  }
}

/** A phone's footer mostly stands alone, sometimes right beneath the last line. */
function markFooterLines(
  lines: readonly Line[],
  kinds: (Kind | undefined)[],
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i += 1) if ((lines[i]?.text.length ?? 0) < 120 && DEVICE_FOOTER.test(lines[i]?.text ?? '')) kinds[i] ??= 'device-footer'; // prettier-ignore
}

function paragraphEnd(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]?.text.trim() !== '') end += 1;
  return end;
}

function fromRule(lines: readonly Line[], i: number): number {
  let from = i;
  while (from > 0 && lines[from - 1]?.text.trim() === '') from -= 1;
  return from > 0 && RULE.test(lines[from - 1]?.text ?? '') ? from - 1 : i;
}

function markSignatures(
  lines: readonly Line[],
  kinds: (Kind | undefined)[],
  isBreak: ReadonlySet<number>,
): void {
  const ends = sectionEnds(lines, isBreak);
  for (let i = 0; i < lines.length; i += 1) {
    const { text } = lines[i] ?? { text: '' };
    const end = ends[i] ?? lines.length;
    if (text.length > 200) continue;
    if (DELIMITER.test(text)) {
      for (let j = i; j < end; j += 1) kinds[j] ??= 'signature';
      i = end - 1;
    } else if (CLOSING.test(text)) {
      const from = afterName(lines, i + 1, end);
      if (from === undefined || !isContact(lines, kinds, from, end)) continue;
      for (let j = from; j < end; j += 1) kinds[j] ??= 'signature';
      i = end - 1;
    }
  }
}

/** For each line, where the body next goes on beneath a quote, or its end. */
function sectionEnds(lines: readonly Line[], isBreak: ReadonlySet<number>): number[] {
  const ends = lines.map(() => lines.length);
  for (let i = lines.length - 2; i >= 0; i -= 1) {
    ends[i] = isBreak.has(lines[i + 1]?.start ?? -1) ? i + 1 : (ends[i + 1] ?? lines.length);
  }
  return ends;
}

/** The closing and the name beneath it are part of the letter; what follows them is the signature. */
function afterName(lines: readonly Line[], from: number, end: number): number | undefined {
  let i = from;
  while (i < end && lines[i]?.text.trim() === '') i += 1;
  return i + 1 < end ? i + 1 : undefined;
}

function isContact(
  lines: readonly Line[],
  kinds: readonly (Kind | undefined)[],
  from: number,
  end: number,
): boolean {
  if (end - from > 4 * LONGEST_SIGNATURE) return false;
  const written = lines
    .slice(from, end)
    .filter(({ text }, j) => kinds[from + j] === undefined && text.trim() !== '');
  if (written.length === 0 || written.length > LONGEST_SIGNATURE) return false;
  const contact = written.filter(({ text }) => CONTACT_LINE.test(text)).length;
  return contact >= 1 && contact * 3 >= written.length && written.every(({ text }) => text.length <= 140);
}

function passagesOf(lines: readonly Line[], kinds: readonly (Kind | undefined)[]): FoldedPassage[] {
  const passages: FoldedPassage[] = [];
  let open: FoldedPassage | undefined;
  for (const [i, line] of lines.entries()) {
    const kind = kinds[i];
    if (line.text.trim() === '') continue;
    if (kind !== undefined && open?.kind === kind) open.end = line.end;
    else {
      open = kind === undefined ? undefined : { kind, start: line.start, end: line.end };
      if (open !== undefined) passages.push(open);
    }
  }
  return passages;
}
