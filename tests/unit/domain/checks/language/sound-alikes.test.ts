import { describe, expect, it } from 'vitest';
import { skeletonKeys, skeletonOf } from '../../../../../src/domain/checks/language/sound-alikes';
import { britishEnglish } from '../../../../../src/main/read-language';

describe('words that sound alike', () => {
  it.each([
    ['diarrhoea', 'diarea'],
    ['physio', 'fisio'],
    ['accommodate', 'acomodate'],
    ['necessary', 'nesesary'],
    ['night', 'nite'],
  ])('“%s” and “%s” have one skeleton', (one, other) => {
    expect(skeletonOf(one)).toBe(skeletonOf(other));
  });

  it('share a key where one sound is missing, added or another one', () => {
    const keys = new Set(skeletonKeys(skeletonOf('prescription')));
    for (const other of ['prescripion', 'prescritpion', 'prescrimtion'])
      expect(skeletonKeys(skeletonOf(other)).some((key) => keys.has(key))).toBe(true);
  });

  it('are found in the language that ships', () => {
    const { vocabulary, forEachSoundAlike } = britishEnglish();
    const found = new Set<string>();
    forEachSoundAlike('apointement', (number) => found.add(vocabulary.wordOf(number)));
    expect(found).toContain('appointment');
  });
});
