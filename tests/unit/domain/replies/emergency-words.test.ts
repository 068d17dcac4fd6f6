import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emergenciesInReply } from '../../../../src/domain/replies/emergency-words';
import { goldReplies, measured } from './gold-replies';
import { anyText } from './any-text';

const found = (text: string): string[] =>
  emergenciesInReply(text).map(({ start, end }) => text.slice(start, end));

const rings = (text: string): boolean => found(text).length > 0;

describe('signs of an emergency in a reply (P27)', () => {
  it('are found in nearly all of the gold list, and in little else', () => {
    const { recall, precision } = measured(
      rings,
      goldReplies('emergencies.txt'),
      goldReplies('no-emergencies.txt'),
    );
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.94);
  });

  it('are marked where they stand, in the words that were written', () => {
    expect(found('Sorry. iv took all my tabs and feel sick')).toEqual([
      expect.stringContaining('took all my tabs'),
    ]);
    expect(found('Thanks. I dont want 2 b here anymore')).toEqual([expect.stringContaining('want 2 b here')]);
  });

  it('are no news that it is over, and no question what to do if it should be', () => {
    expect(found('No chest pain since Monday')).toEqual([]);
    expect(found('Do I call 999 or you if it gets worse?')).toEqual([]);
    expect(found('No, chest pain all night')).toEqual(['chest pain']);
  });

  it('never overlap, and lie in the text, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of emergenciesInReply(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});
