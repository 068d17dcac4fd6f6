import type { Token } from '../../tokenise';
import { isUnit } from './street-word';

const HOUSE_NUMBER = /^\d{1,4}[a-z]?$/iu;
/** What a number belongs to where it is no house's: "Ward 4", "page 12", "bus 36". */
const NUMBERED = /^(?:ward|room|rm|bay|bed|level|floor|gate|zone|bus|route|platform|page|step|type|grade|band|week|day|stage|version|extension|ext|bleep|junction|year|form|theatre|table|seat|row|line|chapter|call|dial|ring|text)$/u; // prettier-ignore

/** Whether the number at `i` may be a house's: not a price, a time, a date's part, a ward's or a bus's. */
export function isHouseNumber(text: string, tokens: readonly Token[], i: number): boolean {
  const number = tokens[i];
  if (number === undefined || !HOUSE_NUMBER.test(number.text)) return false;
  const mark = text[number.start - 1] ?? '';
  if (/[£$€:.–-]/u.test(mark) && !/\s/u.test(text[number.start - 2] ?? ' ')) return false;
  if (/[£$€]/u.test(mark) || (mark === '/' && !isUnitBefore(tokens, i - 2))) return false;
  return !NUMBERED.test(tokens[i - 1]?.key ?? '');
}

function isUnitBefore(tokens: readonly Token[], at: number): boolean {
  return isUnit(tokens[at - 1]) || tokens[at - 1]?.key === 'o';
}

/** Where the flat before a house number begins: "Flat 2b, 19 Rectory Road", "Ground Floor Flat, 9 Marine Parade". */
export function flatBefore(tokens: readonly Token[], number: number): number {
  const at = tokens[number - 1]?.text === ',' ? number - 2 : number - 1;
  const token = tokens[at];
  if (token === undefined) return number;
  if (HOUSE_NUMBER.test(token.text) && (isUnit(tokens[at - 1]) || tokens[at - 1]?.key === 'unit'))
    return at - 1;
  if (!/^(?:flat|maisonette|apartment|studio|bedsit)$/.test(token.key)) return number;
  const floor = /^(?:basement|garden|top|upper|lower|attic|first|second|third|middle|rear|front)$/u;
  if (tokens[at - 1]?.key === 'floor') return at - 2;
  return floor.test(tokens[at - 1]?.key ?? '') ? at - 1 : at;
}
