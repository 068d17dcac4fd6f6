import { describe, expect, it } from 'vitest';
import {
  explains,
  isOwnStep,
  keyAfter,
  type LastKey,
} from '../../../../../src/renderer/editor/inserted/own-hand';

const down = (key: string, keyCode = 65) => ({ key, keyCode });
const keys = (...names: string[]): LastKey | undefined =>
  names.reduce<LastKey | undefined>((before, name) => keyAfter(before, down(name)), undefined);

describe('a key explains', () => {
  it('the character it has', () => {
    expect(explains(keys('a'), 'a')).toBe(true);
    expect(explains(keys('é'), 'é')).toBe(true);
    expect(explains(keys('لا'), 'لا')).toBe(true);
  });

  it('what a dead key and a letter without an accent write together', () => {
    expect(explains(keys('Dead', 't'), '´t')).toBe(true);
    expect(explains(keys('Dead', 'Shift', 'T'), '´T')).toBe(true);
    expect(explains(keys('a', 't'), '´t')).toBe(false);
  });

  it('one letter that an input method writes, not a word', () => {
    const taken = keyAfter(undefined, down('Process', 229));
    expect(explains(taken, 'ŵ')).toBe(true);
    expect(explains(taken, "'t")).toBe(true);
    expect(explains(taken, 'to')).toBe(false);
  });

  it('no word that comes with it', () => {
    expect(explains(keys('Enter'), 'Enter')).toBe(false);
    expect(explains(keys(' '), 'intment ')).toBe(false);
    expect(explains(keys('Tab'), 'appointment')).toBe(false);
    expect(explains(undefined, 'a')).toBe(false);
  });
});

/** A composition's step from one text to another, the cursor at `|` of the first. */
function step(before: string, insert: string, from: number, removed = ''): boolean {
  const cursor = before.indexOf('|');
  return isOwnStep({
    from,
    to: from + removed.length,
    removed,
    insert,
    selection: { from: cursor, to: cursor },
  });
}

describe('a step of a composition', () => {
  it('is the writer’s where one character comes or goes at the cursor', () => {
    expect(step('appo|', 'i', 4)).toBe(true);
    expect(step('appo|', '', 3, 'o')).toBe(true);
    expect(step('|', 'n', 0)).toBe(true);
  });

  it('is the writer’s where only an accent is set: é, ŵ, Vietnamese tones', () => {
    expect(step('e|', 'é', 0, 'e')).toBe(true);
    expect(step('w|', 'ŵ', 0, 'w')).toBe(true);
    expect(step('tieng|', 'ế', 2, 'e')).toBe(true);
    expect(step('d|', 'đ', 0, 'd')).toBe(true);
  });

  it('is the writer’s where an input method parts syllables', () => {
    expect(step('wo|', ' a', 2)).toBe(true);
    expect(step('xi|', '’a', 2)).toBe(true);
  });

  it('is not where a word comes whole, is completed or becomes another', () => {
    expect(step('|', 'there', 0)).toBe(false);
    expect(step('appo|', 'intment', 4)).toBe(false);
    expect(step('not|', 'w', 2, 't')).toBe(false);
    expect(step('form|', 'ro', 1, 'or')).toBe(false);
  });

  it('is not where a character comes or goes away from the cursor', () => {
    expect(step('dont|', "'", 3)).toBe(false);
    expect(step('lettter|', '', 4, 't')).toBe(false);
  });

  it('is the writer’s where one character is typed over what they selected', () => {
    const selected = { from: 3, to: 8, removed: 'their', insert: 'a', selection: { from: 3, to: 8 } };
    expect(isOwnStep(selected)).toBe(true);
    expect(isOwnStep({ ...selected, insert: 'there' })).toBe(false);
  });
});
