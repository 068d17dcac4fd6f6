import type { Token } from '../../tokenise';
import { isTownName, nameBits, TOWN } from './name-lexicon';
import { nameKey } from './name-key';
import { startsUpper } from './letters';

const IN_A_PLACE_NAME = new Set('on the upon le in under and by next with of sub cum en juxta super y ar near'.split(' ')); // prettier-ignore
const NOT_A_TOWN = new Set('monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december please thank thanks we you your i our if is the at this that it and but so or then when he she they'.split(' ')); // prettier-ignore

/** The position of the last word of the towns that follow a street: capitalised words after commas and what joins them. */
export function townEnd(text: string, tokens: readonly Token[], street: number): number {
  let last = street;
  for (let i = street + 1; i < street + 14; i += 1) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (before === undefined || token === undefined) break;
    const isNewLine = text.slice(before.end, token.start).includes('\n');
    if (isNewLine && before.text !== ',') break;
    if (token.text === ',' || token.text === '-') continue;
    if (token.kind !== 'word' || (NOT_A_TOWN.has(token.key) && before.text === ',')) break;
    const isCapital = startsUpper(token.text) && !NOT_A_TOWN.has(token.key);
    if (isCapital && (last > street || before.text === ',')) last = i;
    else if (isTown(tokens, i, before.text === ',')) last = i;
    else if (!IN_A_PLACE_NAME.has(token.key) || last === street) break;
  }
  return last;
}

/** A town in small letters after a comma, or after the street: "4 low meadow, thirsk". */
function isTown(tokens: readonly Token[], i: number, isAfterComma: boolean): boolean {
  const key = nameKey(tokens[i]?.key ?? '');
  if (key.length < 4 || (nameBits(key) & TOWN) === 0) return false;
  return isAfterComma || !NOT_A_TOWN.has(key);
}

/** Whether a town follows a street: "57 malvern rd, bournemouth". */
export function isTownNext(text: string, tokens: readonly Token[], street: number): boolean {
  const comma = tokens[street + 1]?.text === ',';
  const [first, second] = [tokens[street + (comma ? 2 : 1)], tokens[street + (comma ? 3 : 2)]];
  if (first === undefined || text.slice(tokens[street]?.end, first.start).includes('\n')) return false;
  const words = nameKey(first.key);
  return isTownName(words) || isTownName(`${words} ${nameKey(second?.key ?? '')}`);
}
