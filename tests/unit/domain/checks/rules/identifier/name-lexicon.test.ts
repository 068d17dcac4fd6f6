import { describe, expect, it } from 'vitest';
import { FAMILY_BRITISH_L_TO_Z } from '../../../../../../src/domain/checks/lexicons/names/family-british-l-z';
import { GIVEN_BRITISH } from '../../../../../../src/domain/checks/lexicons/names/given-british';
import { GIVEN_SOUTH_ASIAN } from '../../../../../../src/domain/checks/lexicons/names/given-south-asian';
import { BRITISH_TOWNS_A_TO_K } from '../../../../../../src/domain/checks/lexicons/places/british-towns-a-k';
import {
  FAMILY,
  FAMILY_FORM,
  GIVEN,
  GIVEN_WORD,
  isTownName,
  nameBits,
  TOWN,
} from '../../../../../../src/domain/checks/rules/identifier/name-lexicon';

describe('what a word may be', () => {
  it.each([
    ['margaret', GIVEN],
    ['iqbal', GIVEN | FAMILY],
    ['grace', GIVEN_WORD],
    ['winston', GIVEN | TOWN],
    ['lewandowski', FAMILY | FAMILY_FORM],
    ["o'donoghue", FAMILY | FAMILY_FORM],
  ])('%s', (word, bits) => {
    expect(nameBits(word) & bits).toBe(bits);
  });

  it.each(['machine', 'season', 'appointment', 'remainder', 'macaroni', 'zz', ''])(
    '“%s” is no name',
    (word) => {
      expect(nameBits(word) & (GIVEN | FAMILY | FAMILY_FORM)).toBe(0);
    },
  );

  it('knows towns of several words', () => {
    expect(isTownName('market harborough')).toBe(true);
    expect(isTownName('market')).toBe(false);
  });

  it.each([GIVEN_BRITISH, GIVEN_SOUTH_ASIAN, FAMILY_BRITISH_L_TO_Z])(
    'each list is sorted by its first letters',
    (block) => {
      const letters = block.trim().split(/\s+/u).map((word) => word.charAt(0)); // prettier-ignore
      expect(letters).toEqual(letters.toSorted());
    },
  );

  it('towns are sorted by their first letters too', () => {
    const letters = BRITISH_TOWNS_A_TO_K.trim().split(/,\s*/u).map((town) => town.charAt(0)); // prettier-ignore
    expect(letters.filter((letter) => letter !== '')).toEqual(letters.filter((letter) => letter !== '').toSorted()); // prettier-ignore
  });
});
