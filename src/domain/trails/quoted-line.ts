import { ENDS, LEAD_AND_QUOTE, LEAD_IN } from './headers/attribution-words';

/** A line of a mail, without the marks that quote it. */
export interface QuotedLine {
  /** How many ">" led it. */
  readonly depth: number;
  readonly text: string;
  /** Whether it ends as a line does that says who wrote what follows: "… wrote:". */
  readonly isLead: boolean;
}

const MARKS = /^ ?(?:>[ \t]?){1,200}/u;
const CLOSING_BRACKET = /^>\s*:?\s*$/u;
/** A mail program that wraps a quoted line at its end loses the ">" of the rest: lines are this long, or nearly. */
const FULL_LINE = 74;

/** The lines of a mail with their depths. Lines end in LF, CR LF or CR. */
export function quotedLines(text: string): QuotedLine[] {
  const raw = withAddressesWhole(text.split(/\r\n|\n|\r/u)).flatMap(withQuoteBeneath);
  const lines = raw.map(readLine);
  return lines.map((line, i) =>
    isWrappedRest(raw, lines, i) ? { ...line, depth: lines[i - 1]?.depth ?? 0 } : line,
  );
}

/** No program writes so much on one line about who wrote. */
const LONGEST_LEAD = 1_000;

function isLead(text: string): boolean {
  return text.length <= LONGEST_LEAD && ENDS.test(text);
}

function readLine(raw: string): QuotedLine {
  const marks = MARKS.exec(raw)?.[0] ?? '';
  if (marks === '') return { depth: 0, text: raw, isLead: isLead(raw) };
  // The last mark takes one space with it; what is left is the writer's own indent.
  const text = raw.slice(marks.length);
  return { depth: marks.split('>').length - 1, text, isLead: isLead(text) };
}

/** The quote that begins on the line that says who wrote it goes onto the next, at its depth. */
function withQuoteBeneath(raw: string): string[] {
  if (!raw.includes('>')) return [raw];
  const match = LEAD_AND_QUOTE.exec(raw);
  if (match === null) return [raw];
  const [, lead = '', quote = ''] = match;
  const marks = MARKS.exec(raw)?.[0] ?? '';
  // "Can you come?  On Wed, 18 Nov 2026 …": the words before it are the one's who quotes.
  const [, words, own] = /^(.*\S) {2,}(\S.*)$/u.exec(lead) ?? [];
  const isAmid = words !== undefined && own !== undefined && words !== marks.trim() && LEAD_IN.test(own);
  return [...(isAmid ? [words, `${marks}${own}`] : [lead]), `${marks}${quote}`];
}

/** "skrev Ola <ola@example.org" and ">:" on the next line: the bracket closes an address and quotes nothing. */
function withAddressesWhole(raw: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of raw) {
    const before = whole.at(-1) ?? '';
    if (CLOSING_BRACKET.test(line) && /<[^<>\s]+@[^<>\s]+$/u.test(before.trimEnd())) {
      whole[whole.length - 1] = `${before.trimEnd()}${line.trim()}`;
    } else whole.push(line);
  }
  return whole;
}

/**
 * Only where no reader could take it for an answer: in small letters, in the middle of a sentence, amid the quote, and its
 * first word would have made the line before too long.
 */
function isWrappedRest(raw: readonly string[], lines: readonly QuotedLine[], i: number): boolean {
  const [before, line, after] = [lines[i - 1], lines[i], lines[i + 1]];
  if (before === undefined || line === undefined || after === undefined) return false;
  if (line.depth >= before.depth || after.depth < before.depth) return false;
  const word = /^\p{Ll}\S*/u.exec(line.text)?.[0];
  if (word === undefined || !isGoingOn(before.text, after.text)) return false;
  return (raw[i - 1]?.length ?? 0) + 1 + word.length > FULL_LINE;
}

/** Whether a sentence goes on: no mark ends the line, or a colon does and the line after the rest begins in small letters. */
function isGoingOn(before: string, after: string): boolean {
  return /[^.?!:;…\s]$/u.test(before) || (before.endsWith(':') && /^\p{Ll}/u.test(after));
}
