import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Samples } from '../../../../src/domain/batches/samples';

const of = (all: ReadonlyArray<{ length: number; hash: string }>) => {
  const samples = new Samples();
  for (const [i, each] of all.entries()) samples.add({ position: i + 1, ...each });
  return samples.list();
};

describe('the samples of a list', () => {
  it('are the first, the longest, and one by chance that is neither', () => {
    expect(
      of([
        { length: 10, hash: 'a' },
        { length: 30, hash: 'b' },
        { length: 20, hash: 'd' },
        { length: 20, hash: 'c' },
      ]),
    ).toEqual([
      { which: 'first', position: 1 },
      { which: 'longest', position: 2 },
      { which: 'chance', position: 4 },
    ]);
  });

  it('are two by chance where the first is the longest', () => {
    const list = of([
      { length: 30, hash: 'x' },
      { length: 10, hash: 'b' },
      { length: 10, hash: 'a' },
    ]);
    expect(list.map(({ which }) => which)).toEqual(['first', 'chance', 'chance']);
  });

  it('are three different ones of any list that has three, and all of a shorter one', () => {
    const any = fc.array(fc.record({ length: fc.nat(20), hash: fc.string({ minLength: 1, maxLength: 3 }) }));
    fc.assert(
      fc.property(any, (all) => {
        const positions = of(all).map(({ position }) => position);
        expect(positions).toHaveLength(Math.min(3, all.length));
        expect(new Set(positions).size).toBe(positions.length);
      }),
    );
  });
});
