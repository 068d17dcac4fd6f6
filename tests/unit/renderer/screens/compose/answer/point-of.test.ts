import { describe, expect, it } from 'vitest';
import { pointOf } from '../../../../../../src/renderer/screens/compose/answer/point-of';
import { idOf, MARGARET } from '../../../sample-desk';

describe('where a message of theirs came from', () => {
  it.each(['07700 900412', '+44 7700 900412', '07700900412'])(
    'is known however it is written: %s',
    (from) => {
      expect(pointOf(MARGARET, { channel: 'sms', from })?.id).toBe(idOf(21));
    },
  );

  it('is known in capitals too', () => {
    expect(pointOf(MARGARET, { channel: 'email', from: 'Maggie.H@Example.org' })?.id).toBe(idOf(22));
  });

  it('is nobody’s where nobody has it', () => {
    expect(pointOf(MARGARET, { channel: 'sms', from: '07700 900999' })).toBeUndefined();
    expect(pointOf(MARGARET, { channel: 'sms', from: 'unknown' })).toBeUndefined();
    expect(pointOf(null, { channel: 'sms', from: '07700 900412' })).toBeUndefined();
  });
});
