import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openImapBench, whyNot, type ImapBench } from './imap-bench';
import { lookAll, mailOf } from './mailbox-bench';

const MANY = 5_000;

describe.skipIf(whyNot !== '')('a mailbox of 5,000 mails over IMAP', () => {
  let bench: ImapBench;
  beforeAll(async () => {
    bench = await openImapBench();
    for (let count = 0; count < MANY; count += 1) bench.dovecot.mails.deliver(mailOf(`Mail ${count}`));
  }, 60_000);
  afterAll(() => bench.stop());

  it('is gone through in pages, each mail once, and then only what is new is asked for', async () => {
    const box = bench.mailbox();
    const all = await lookAll(box, null, 250);
    expect([all.found.length, new Set(all.found.map(({ remoteId }) => remoteId)).size]).toEqual([MANY, MANY]);
    expect(all.pages).toBe(20);
    bench.deliver(mailOf('One more'));
    const next = await lookAll(box, all.cursor, 250);
    expect(next.found.map(({ messageId }) => messageId)).toEqual(['<One.more@example.com>']);
    await box.close();
  }, 60_000);
});
