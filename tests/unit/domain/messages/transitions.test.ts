import { describe, expect, it } from 'vitest';
import { messageStatusSchema } from '../../../../src/domain/messages/message';
import { mayBecome } from '../../../../src/domain/messages/transitions';

describe('a message', () => {
  it('that was sent stays sent, until it is recorded and after', () => {
    expect(messageStatusSchema.options.filter((status) => mayBecome('sent', status))).toEqual([]);
  });

  it('that may have been sent is never sent again: a person settles it', () => {
    expect(messageStatusSchema.options.filter((status) => mayBecome('unsure', status))).toEqual([
      'sent',
      'failed',
    ]);
  });

  it('reaches “sending” from the queue alone', () => {
    expect(messageStatusSchema.options.filter((status) => mayBecome(status, 'sending'))).toEqual(['queued']);
  });

  it('that failed is not queued again: a new draft takes its place', () => {
    expect(mayBecome('failed', 'queued')).toBe(false);
  });
});
