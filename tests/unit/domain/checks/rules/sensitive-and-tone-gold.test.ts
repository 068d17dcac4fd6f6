import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureSensitive, readLabelled } from '../../../../bench/checks/sensitive';

const sentences = readLabelled(readFileSync('tests/gold/sensitive-and-tone.txt', 'utf8'));

describe('sentences that staff should not send, and their look-alikes', () => {
  it('are many, of every category', () => {
    expect(sentences.filter(({ severity }) => severity !== 'quiet').length).toBeGreaterThanOrEqual(500);
    expect(sentences.filter(({ severity }) => severity === 'quiet').length).toBeGreaterThanOrEqual(300);
    expect(new Set(sentences.map(({ category }) => category)).size).toBe(10);
  });

  it('are found at least 95 times in a hundred, and let be as often', () => {
    for (const [name, { wanted, found, quiet, flagged }] of measureSensitive(sentences)) {
      expect.soft(found, name).toBeGreaterThanOrEqual(0.95 * wanted);
      expect.soft(flagged, name).toBeLessThanOrEqual(0.05 * quiet);
    }
  });

  it('are read with their tabs or not at all', () => {
    expect(() => readLabelled('diagnosis stop no tabs')).toThrow(/Line 1 .*tabs/u);
  });
});
