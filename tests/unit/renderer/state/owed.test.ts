import { describe, expect, it } from 'vitest';
import { isOld } from '../../../../src/renderer/state/owed';

describe('a message owed to the record', () => {
  it.each([
    ['2026-11-22T10:31:00.000Z', false],
    ['2026-11-22T10:30:00.000Z', true],
    ['2026-10-01T10:30:00.000Z', true],
  ])('sent at %s is old: %s', (sent, old) => {
    expect(isOld(sent, '2026-11-23T10:30:00.000Z')).toBe(old);
  });
});
