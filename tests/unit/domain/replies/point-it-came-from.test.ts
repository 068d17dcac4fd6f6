import { describe, expect, it } from 'vitest';
import { pointItCameFrom } from '../../../../src/domain/replies/point-it-came-from';
import { idOf, MARGARET } from '../../renderer/sample-desk';

describe('where a message of theirs came from', () => {
  it.each(['07700 900412', '+44 7700 900412', '07700900412'])(
    'is known however it is written: %s',
    (from) => {
      expect(pointItCameFrom(MARGARET, { channel: 'sms', from })?.id).toBe(idOf(21));
    },
  );

  it('is known in capitals too', () => {
    expect(pointItCameFrom(MARGARET, { channel: 'email', from: 'Maggie.H@Example.org' })?.id).toBe(idOf(22));
  });

  it('is nobody’s where nobody has it', () => {
    expect(pointItCameFrom(MARGARET, { channel: 'sms', from: '07700 900999' })).toBeUndefined();
    expect(pointItCameFrom(MARGARET, { channel: 'sms', from: 'unknown' })).toBeUndefined();
  });
});
