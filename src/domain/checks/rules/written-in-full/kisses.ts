import type { RuleFinding } from '../../rule';
import type { Token } from '../../tokenise';

const KISSES = /^(?:x{1,12}|(?:xo){1,6}x?)$/u;

/** Words before a last "x" that make it a name or a sign, not a kiss. */
const NAMES_AN_X = new Set([
  'generation',
  'gen',
  'type',
  'vitamin',
  'chromosome',
  'factor',
  'brand',
  'level',
  'by',
  'part',
  'section',
  'chapter',
  'volume',
  'phase',
  'class',
]);

/** Kisses that end a line: "see you then xx". A fix takes them out. */
export function kisses(text: string, tokens: readonly Token[]): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind !== 'word' || !token.key.startsWith('x')) continue;
    if (!KISSES.test(token.key) || !endsLine(text, tokens, i)) continue;
    const before = tokens[i - 1];
    const sign = before === undefined || before.kind === 'number' || NAMES_AN_X.has(before.key);
    if (sign || (token.text === 'X' && before.end === token.start)) continue;
    findings.push({
      start: token.start,
      end: token.end,
      message: 'A kiss does not belong in a formal message.',
      fixes: [''],
    });
  }
  return findings;
}

function endsLine(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  let next = i + 1;
  while (tokens[next]?.kind === 'mark' && /^[.!,)]$/u.test(tokens[next]?.text ?? '')) next += 1;
  const after = tokens[next];
  if (token === undefined || after === undefined) return true;
  return text.slice(token.end, after.start).includes('\n');
}
