import { wordsOf } from '../../lexicons/read-lexicon';
import { LONG_AREA_CODES } from '../../lexicons/style/area-codes';

const longAreaCodes = new Set(wordsOf(LONG_AREA_CODES));

/**
 * A British number of ten or eleven digits as it is written in groups: "020 7450 4000", "07700 900123", "0161 496 0123".
 * Nothing where it is none.
 */
export function phoneInGroups(digits: string): string | undefined {
  const groups = groupsOf(digits);
  if (groups === undefined) return undefined;
  let from = 0;
  return groups.map((length) => digits.slice(from, (from += length))).join(' ');
}

function groupsOf(digits: string): readonly number[] | undefined {
  if (/^0(?:800|500)\d{6}$/u.test(digits)) return [4, 6];
  if (/^01\d{8}$/u.test(digits) && longAreaCodes.has(digits.slice(0, 6))) return [6, 4];
  if (!/^0[1235789]\d{9}$/u.test(digits)) return undefined;
  if (digits.startsWith('02')) return [3, 4, 4];
  if (/^0(?:1\d1|11\d|3|8|9)/u.test(digits)) return [4, 3, 4];
  if (digits.startsWith('01') && longAreaCodes.has(digits.slice(0, 6))) return [6, 5];
  return [5, 6];
}
