import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBrief } from '../../../../../src/renderer/editor/inserted/in-brief';

describe('a passage in brief', () => {
  it('is itself where it is short', () => {
    expect(inBrief(' your\nappointment ')).toBe('your appointment');
  });

  it('is its first and last words where it is long', () => {
    const long = 'Please remember to bring your glasses, because the room is cold at this time of the year.';
    expect(inBrief(long)).toBe('Please remember to bring your … of the year.');
  });

  it('is never long', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (passage) => inBrief(passage).length <= 60));
  });
});
