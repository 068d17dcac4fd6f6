import { describe, expect, it } from 'vitest';
import { nextStepSchema } from '../../../../../../src/domain/policy/decision';
import { nextStepWords } from '../../../../../../src/renderer/screens/compose/decision/next-steps';
import { NOW } from '../../../sample-desk';

describe('what is to be done next', () => {
  it.each(nextStepSchema.options)('“%s” has its button', (next) => {
    expect(nextStepWords({ next }, NOW)).toMatch(/^[A-Z].{4,}/u);
  });

  it('names the time a message is scheduled for (P32)', () => {
    const at = '2026-11-27T09:00:00.000Z';
    expect(nextStepWords({ next: 'schedule', at }, NOW)).toBe('Schedule for Friday 9am');
    expect(nextStepWords({ next: 'change-schedule', at }, NOW)).toBe('Schedule for Friday 9am instead');
    expect(nextStepWords({ next: 'change-schedule', at: NOW }, NOW)).toBe('Change the time');
  });
});
