import { describe, expect, it } from 'vitest';
import { remembered } from '../../../../src/main/trails/remembered';

describe('what was worked out for trails', () => {
  it('is worked out once for a key, and anew once others came after it', () => {
    const kept = remembered<string>(2);
    const worked: string[] = [];
    const ask = (key: string): string =>
      kept(key, () => {
        worked.push(key);
        return `of ${key}`;
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['of a', 'of b', 'of a', 'of c', 'of a', 'of b']);
    // "b" was asked for longest ago when "c" came.
    expect(worked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is kept where it is nothing, too', () => {
    const kept = remembered<undefined>(1);
    let times = 0;
    const ask = () =>
      kept('a', () => {
        times += 1;
      });
    ask();
    ask();
    expect(times).toBe(1);
  });
});
