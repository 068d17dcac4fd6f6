import { findOtherNames } from '../../checks/rules/identifier/other-name';
import { isGreeting, signOffStart } from '../../checks/rules/identifier/greeting';
import { tokenise } from '../../checks/tokenise';
import type { FoldedPassage } from '../trail-message';

/** A name in a body. Offsets are UTF-16 units. */
export interface NameIn {
  readonly start: number;
  readonly end: number;
  readonly mayBeStaff: boolean;
  /** Greeted, or signing: one of those who write to each other. */
  readonly isCorrespondent: boolean;
}

/** Greetings that the lists of names hold as names. */
const GREETING = /^(?:salaam|salam|shalom|namaste|hola|bonjour|ciao|annwyl|helo)$/iu;
const OFFICIAL = /^(?:dr|doctor|prof|professor|sister|nurse|matron)\b/iu;
const CLOSING_LINE =
  /^(?:(?:with |my |many |kind |best |warm )*(?:regards|wishes|thanks|thank you|love)|yours(?: \p{L}+)?|cheers|from|cofion(?: \p{L}+)?|diolch|[-–x]+)?[ ,.!-]*$/iu;

/** The names of a body, found as the checks find them, in order. */
export function namesIn(body: string, folded: readonly FoldedPassage[]): NameIn[] {
  const tokens = tokenise(body);
  const signed = signOffStart(body);
  return findOtherNames(body, tokens).flatMap(({ from, to, colleague }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) return [];
    const [start, end] = [first.start, withoutOwning(body, first.start, last.end)];
    if (GREETING.test(body.slice(start, end))) return [];
    if (folded.some((passage) => passage.start < end && start < passage.end)) return [];
    const text = body.slice(start, end);
    return [
      {
        start,
        end,
        mayBeStaff: colleague || OFFICIAL.test(text),
        isCorrespondent:
          isGreeting(tokens, from, to) ||
          isGreetedOnLine(body, start, end) ||
          (start >= signed && start - signed < 4) ||
          isSigned(body, start, end),
      },
    ];
  });
}

/** "Anna's": the name ends before what it owns. */
function withoutOwning(body: string, start: number, end: number): number {
  return /['’]s$/u.test(body.slice(start, end)) ? end - 2 : end;
}

/** "Hi Anna," further down, where the answer begins beneath a banner. */
function isGreetedOnLine(body: string, start: number, end: number): boolean {
  const line = body.slice(body.lastIndexOf('\n', start - 1) + 1, start);
  return (
    /^\s*(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|morning|annwyl|helo)\s*(?:\p{L}+ (?:and|&) )?$/iu.test(
      line,
    ) && /^\s*(?:[,!.:–-]|\n|$|and\b|&)/u.test(body.slice(end))
  );
}

/** A name alone on its line beneath a closing, or at the very end. */
function isSigned(body: string, start: number, end: number): boolean {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = body.indexOf('\n', end) === -1 ? body.length : body.indexOf('\n', end);
  const rest = body.slice(end, lineEnd);
  if (!/^[\s,.x!)(-]*$/iu.test(rest) || !CLOSING_LINE.test(body.slice(lineStart, start))) return false;
  const before = body.slice(0, lineStart).trimEnd();
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1).trim();
  const isLast = body.slice(lineEnd).trim() === '';
  return (
    isLast ||
    body.slice(lineStart, start).trim() !== '' ||
    (lineBefore !== '' && lineBefore.length < 40 && CLOSING_LINE.test(lineBefore))
  );
}
