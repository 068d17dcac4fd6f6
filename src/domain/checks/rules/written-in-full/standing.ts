import { touches } from '../../neighbours';
import type { Token } from '../../tokenise';

/** Whether a form is part of something longer: an address, a tag, a hyphened word, a file name. "OT/CPN" is not. */
export function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const [last, stop, more] = [tokens[to - 1], tokens[to], tokens[to + 1]];
  if (stop?.text === '.' && stop.start === last?.end && more?.start === stop.end) {
    const isNewSentence = (tokens[from]?.text.length ?? 0) > 2 && /^\p{Lu}\p{Ll}/u.test(more.text);
    if (!isNewSentence && more.kind !== 'mark') return true;
  }
  const [outer, next] = [tokens[from - 1], tokens[to]];
  if (outer !== undefined && outer.end === tokens[from]?.start && '@#_&'.includes(outer.text)) return true;
  if (next !== undefined && next.start === last?.end && '@#_&'.includes(next.text)) return true;
  return to - from === 1 && (touches(tokens, from, '-') || touchesSlash(tokens, from));
}

/** "OT/physio" holds two forms; "a/b" and "his/her" are no abbreviations for the slash. */
function touchesSlash(tokens: readonly Token[], at: number): boolean {
  if (!touches(tokens, at, '/')) return false;
  const joined = [
    tokens[at],
    tokens[at - 1]?.text === '/' ? tokens[at - 2] : undefined,
    tokens[at + 1]?.text === '/' ? tokens[at + 2] : undefined,
  ];
  return joined.some((token) => token !== undefined && (token.kind !== 'word' || token.text.length < 2));
}

/** Where a form ends: "e.g." has a full stop of its own, "no. 12" and "approx. 5" too; "the appt." has its sentence's. */
export function endOfForm(tokens: readonly Token[], to: number, text: string): number {
  const last = tokens[to - 1];
  const stop = tokens[to];
  const end = last?.end ?? 0;
  if (stop?.text !== '.' || stop.start !== end) return end;
  const next = tokens[to + 1];
  // A new line would count once more than the full stop does.
  const goesOn =
    next !== undefined &&
    next.sentence - stop.sentence <= 1 &&
    next.text === next.key &&
    next.kind !== 'mark';
  if (goesOn && /^nos?$/iu.test(text) && /^(?:for|is|to|on|of|below|above|given|and)$/u.test(next.key))
    return stop.end;
  const isDotted = text.includes('.') || next?.kind === 'number';
  return text.includes('.') || (goesOn && isDotted) ? stop.end : end;
}
