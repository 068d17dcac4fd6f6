import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';

const checker = createChecker();
const found = (text: string) => checker.check(text, { channel: 'sms' }).map((finding) => finding.text);

describe('words of theirs that are only asked about (P30)', () => {
  it('may stand in quotation marks as they were written', () => {
    expect(found('You wrote "brb" and "PTA". What do they mean?')).toEqual([]);
    expect(found('What did you mean by “brb”?')).toEqual([]);
  });

  it('may not stand anywhere else in the same message', () => {
    expect(found('You wrote "brb". Call us abt your appt.')).toEqual(['abt', 'appt']);
    expect(found('You wrote to us, brb.')).toEqual(['brb']);
  });

  it('are no way round what may not be written at all', () => {
    expect(found('You wrote "fuck off". What does this mean?')).toContain('fuck off'.split(' ')[0]);
    expect(found('You wrote "I am suicidal". What does this mean?').length).toBeGreaterThan(0);
  });
});
