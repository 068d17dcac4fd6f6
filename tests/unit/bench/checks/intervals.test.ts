import { describe, expect, it } from 'vitest';
import { seededChance } from '../../../bench/chance';
import { bootstrap, poisson, wilson } from '../../../bench/checks/intervals';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

describe('intervals of 95%', () => {
  it("are Wilson's for a share", () => {
    const [low, high] = wilson(8, 10);
    expect(low).toBeCloseTo(0.4902, 3);
    expect(high).toBeCloseTo(0.9433, 3);
  });

  it('reach neither below nothing nor above all', () => {
    expect(wilson(0, 100)[0]).toBe(0);
    expect(wilson(100, 100)[1]).toBe(1);
  });

  it('are exact for a count', () => {
    expect(poisson(0)[0]).toBe(0);
    expect(poisson(0)[1]).toBeCloseTo(3.6889, 3);
    expect(poisson(10)[0]).toBeCloseTo(4.7954, 3);
    expect(poisson(10)[1]).toBeCloseTo(18.3904, 3);
  });

  it('go on without a step where a count is large', () => {
    const [one, other] = [poisson(600), poisson(601)];
    expect(other[0] - one[0]).toBeGreaterThan(0.9);
    expect(other[0] - one[0]).toBeLessThan(1.1);
    expect(other[1] - one[1]).toBeLessThan(1.1);
  });

  it('hold the figure they are drawn around, and come out the same each time', () => {
    const values = Array.from({ length: 100 }, (_, i) => i % 2);
    const [low, high] = bootstrap(values, mean, seededChance(1));
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
    expect(bootstrap(values, mean, seededChance(1))).toEqual([low, high]);
  });
});
