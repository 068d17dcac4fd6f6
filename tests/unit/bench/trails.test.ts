import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fuzz, originals } from '../../bench/trails/fuzz';
import { measureGold } from '../../bench/trails/gold';
import { measureShared, sharedMails } from '../../bench/trails/shared';

const shared = sharedMails();
const from = originals(shared === undefined ? undefined : join(shared, 'msg'));

describe('the mails to measure by', () => {
  it('are split with at least 98 of 100 messages right, and third parties found in 95 of 100', async () => {
    const { mails, messages, right, labels, found, falseOnes } = await measureGold();
    expect(mails).toBeGreaterThanOrEqual(60);
    expect(right.all / messages).toBeGreaterThanOrEqual(0.98);
    expect(found / labels).toBeGreaterThanOrEqual(0.95);
    expect(falseOnes).toBeLessThanOrEqual(4);
  });

  it.skipIf(shared === undefined)(
    'of other projects are split with at least 98 of 100 messages right',
    async () => {
      const { messages, right } = await measureShared(shared ?? '');
      expect(right / messages).toBeGreaterThanOrEqual(0.98);
    },
  );
});

describe('hostile bytes', () => {
  it.each(['mime', 'made-up'] as const)(
    'of a mail (%s) are read or refused, and nothing comes through',
    async (kind) => {
      expect(await fuzz(kind, 250, 500, from)).toBe(250);
    },
  );

  it.skipIf(shared === undefined)(
    'of an Outlook file are read or refused, and nothing comes through',
    async () => {
      expect(await fuzz('msg', 250, 500, from)).toBe(250);
    },
  );
});
