import { describe, expect, it } from 'vitest';
import { whereItJoins, type TiedTrail } from '../../../../../src/domain/trails/joining/where-it-joins';

const trail = (id: string, change: Partial<TiedTrail> = {}): TiedTrail => ({
  id,
  tie: 'shares',
  isFiled: false,
  ...change,
});
const never = () => false;
const always = () => true;

describe('a mail', () => {
  it('begins a trail where it is tied to none', () => {
    expect(whereItJoins([], never)).toBeNull();
  });

  it('makes one trail of those that it ties together, in the one begun first', () => {
    const tied = [trail('c'), trail('a'), trail('b')];
    expect(whereItJoins(tied, never)).toEqual({ base: 'a', absorbed: ['b', 'c'] });
  });

  it('leaves apart what was parted by hand, and joins the trail that it answers', () => {
    const tied = [trail('a'), trail('b', { tie: 'answers' })];
    expect(whereItJoins(tied, always)).toEqual({ base: 'b', absorbed: [] });
  });

  it('joins a trail that is filed, and no filed trail goes over into another', () => {
    const tied = [trail('a'), trail('b', { isFiled: true }), trail('c', { isFiled: true })];
    expect(whereItJoins(tied, never)).toEqual({ base: 'b', absorbed: ['a'] });
    const answered = [trail('a', { tie: 'answers' }), trail('b', { isFiled: true })];
    expect(whereItJoins(answered, never)).toEqual({ base: 'b', absorbed: ['a'] });
  });
});
