import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/domain/checks/checker';
import { britishEnglish, lateChecker } from '../../../src/main/read-language';

describe('the checker of the main process', () => {
  it('finds what the page’s own finds, although it is made only when it is asked', () => {
    const [late, early] = [lateChecker(), createChecker({ language: britishEnglish() })];
    const text = 'Pls let us now if you cannot come on Tuesday 9 December 2026.';
    const context = { channel: 'sms', today: '2026-11-23' } as const;
    expect(late.check(text, context)).toEqual(early.check(text, context));
    expect(late.checkWhileWriting(text, context)).toEqual(early.checkWhileWriting(text, context));
    expect(late.rules.map(({ name }) => name)).toEqual(early.rules.map(({ name }) => name));
    expect([...late.warmUp()].length).toBeGreaterThanOrEqual(late.rules.length);
  });
});
