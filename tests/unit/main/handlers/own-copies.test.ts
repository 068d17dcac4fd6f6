import { describe, expect, it } from 'vitest';
import { createOwnCopies } from '../../../../src/main/handlers/own-copies';
import { testPlatform } from '../../../shells/test-platform';

describe('what Plainword put on the clipboard itself', () => {
  it('is known again, whatever the clipboard did to its line ends', async () => {
    const own = createOwnCopies(testPlatform().clipboard);
    await own.write({ text: 'NHS number    999 054 8609\nSent', html: '' });
    expect(own.isOwn('NHS number    999 054 8609\r\nSent\r\n', null)).toBe(true);
    expect(own.isOwn('999 054 8609', null)).toBe(false);
  });

  it('is known after a restart by what the last copy reads', () => {
    const own = createOwnCopies(testPlatform().clipboard);
    expect(own.isOwn('the entry', 'the  entry')).toBe(true);
    expect(own.isOwn('something else', 'the entry')).toBe(false);
  });
});
