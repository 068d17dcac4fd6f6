import { describe, expect, it } from 'vitest';
import { isCaught, type Arrival } from '../../../../../src/renderer/editor/inserted/is-caught';

const AT_ONCE: Arrival = { kind: 'text', selected: false, byInputMethod: false };

function caught(before: string, words: string, arrival: Partial<Arrival> = {}, assisted = false): boolean {
  const inserted = { from: 0, to: words.length, words, before, lead: '', tail: '' };
  return isCaught(inserted, { ...AT_ONCE, ...arrival }, assisted);
}

describe('words that no key wrote', () => {
  it('are shown: changed, completed, added', () => {
    expect(caught('their', 'there')).toBe(true);
    expect(caught('appo', 'appointment')).toBe(true);
    expect(caught('', 'appointment')).toBe(true);
    expect(caught('', '🙂')).toBe(true);
    expect(caught('you', 'you.')).toBe(true);
  });

  it('are not where only accents, strokes or quotes differ', () => {
    expect(caught('Sian', 'Siân')).toBe(false);
    expect(caught("don't", 'don’t', { kind: 'replacement' })).toBe(false);
  });

  it('are not where nothing is said: marks and spaces alone', () => {
    expect(caught('', '……')).toBe(false);
  });

  it('are not where an input method writes another script', () => {
    expect(caught('', '你好', { kind: 'composition' })).toBe(false);
    expect(caught('', 'مرحبا', { byInputMethod: true })).toBe(false);
    expect(caught('', 'مرحبا')).toBe(true);
  });
});

describe('where dictation and on-screen keyboards may write', () => {
  it('words come in, also those that complete a word or replace what was selected', () => {
    expect(caught('', 'appointment', {}, true)).toBe(false);
    expect(caught('appo', 'appointment', {}, true)).toBe(false);
    expect(caught('their', 'there', { selected: true }, true)).toBe(false);
    expect(caught('', 'appointment', { kind: 'composition' }, true)).toBe(false);
  });

  it('words that stood there and were changed are shown still', () => {
    expect(caught('not', 'now', {}, true)).toBe(true);
    expect(caught('not', 'now', { kind: 'composition' }, true)).toBe(true);
    expect(caught('appo', 'appointment', { kind: 'replacement' }, true)).toBe(true);
  });
});
