import type { Finding } from '../checks/finding';

/** The fields of a message as they were written, and as they go out. */
export interface WrittenAndOutgoing {
  readonly written: { readonly text: string; readonly subject: string };
  readonly outgoing: { readonly text: string; readonly subject: string };
}

/**
 * A finding with its place in what goes out: the text stands there before the footer, the subject behind the marker.
 * Nothing where its words are not there any more.
 */
export function inOutgoing(finding: Finding, { written, outgoing }: WrittenAndOutgoing): Finding | undefined {
  const { field, start, text } = finding;
  const [before, after] = [written[field], outgoing[field]];
  // Both are trimmed; of a subject, only its end stays where it was.
  const lead = before.length - before.trimStart().length;
  const expected = field === 'text' ? start - lead : after.length - (before.trimEnd().length - start);
  const found = nearest(after, text, expected);
  return found === undefined ? undefined : { ...finding, start: found, end: found + text.length };
}

function nearest(text: string, words: string, expected: number): number | undefined {
  if (words === '') return undefined;
  if (text.startsWith(words, expected)) return expected;
  let best: number | undefined;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === undefined || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}
