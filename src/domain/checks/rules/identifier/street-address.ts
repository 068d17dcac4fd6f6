import type { Token } from '../../tokenise';
import { flatBefore, isHouseNumber } from './house-number';
import { houseBefore } from './named-house';
import { isTownNext, townEnd } from './address-town';
import { followsOnLine, streetEnd } from './street-end';
import { isMeasure, isStreetType } from './street-word';

/** An address found: UTF-16 offsets, and whether a house number or flat says which house. */
export interface Address {
  readonly start: number;
  readonly end: number;
  readonly numbered: boolean;
}

const AT = /^(?:at|to|from|of|is|as|address|lives?|living|moved|number|no|for|near|outside|visit|is|on|in|c\/o|o|was|have|still|and)$/u; // prettier-ignore

/** Addresses with a house number: "Flat 2, 12 Mill Lane, Houghton on the Hill". No number, no address: "the clinic on Mill Lane". */
export function streetAddresses(text: string, tokens: readonly Token[]): Address[] {
  const found: Address[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const number = tokens[i];
    if (number === undefined || !isHouseNumber(text, tokens, i)) continue;
    const at = afterNumber(tokens, i);
    const street = streetEnd(text, tokens, at) ?? smallStreetEnd(text, tokens, at, i);
    if (street === undefined) continue;
    const last = townEnd(text, tokens, street);
    const from = houseBefore(tokens, flatBefore(tokens, i));
    found.push({
      start: tokens[from]?.start ?? number.start,
      end: tokens[last]?.end ?? number.end,
      numbered: true,
    });
    i = last;
  }
  return found;
}

/** After "221A", "21-23", "5/2" and a comma. */
function afterNumber(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  if (/^[-–/]$/u.test(tokens[at]?.text ?? '') && /^\d/u.test(tokens[at + 1]?.text ?? '')) at += 2;
  return tokens[at]?.text === ',' ? at + 1 : at;
}

/** In small letters, where the words before say that it is an address, or a town follows. */
function smallStreetEnd(
  text: string,
  tokens: readonly Token[],
  from: number,
  number: number,
): number | undefined {
  const before = tokens[number - 1];
  const isSaid = before !== undefined && (AT.test(before.key) || /^[-:,]$/u.test(before.text));
  for (let i = from; i < from + 4; i += 1) {
    const word = tokens[i];
    if (word === undefined || word.kind !== 'word' || isMeasure(word) || !followsOnLine(text, tokens, i))
      break;
    if (i > from && isStreetType(word, true)) return isSaid || isTownNext(text, tokens, i) ? i : undefined;
  }
  return undefined;
}
