import { describe, expect, it } from 'vitest';
import { COUNT_OF_BYTE, countOf, rememberedCounts } from '../../../../../src/domain/checks/language/counts';
import { countTable } from '../../../../../tools/language/tables';

const pairs = Array.from({ length: 3_000 }, (_, i): [string, number] => [`${i % 97} ${i}`, 1 + (i % 50)]);
const table = countTable(new Map(pairs), 0.9);

describe('counts that were looked up last', () => {
  it('are the same when they are asked for again, in any order, and when many others were between', () => {
    const lookup = rememberedCounts(table);
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 9_000; i += 1) {
        const [first, second] = [(i * 31) % 97, (i * 17) % 4_000];
        expect(COUNT_OF_BYTE[lookup(first, second, 0)]).toBe(countOf(table, first, second));
      }
    }
  });
});
