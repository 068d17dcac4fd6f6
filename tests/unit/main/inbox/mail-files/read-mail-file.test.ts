import { describe, expect, it } from 'vitest';
import { readMailFile } from '../../../../../src/main/inbox/mail-files/read-mail-file';

describe('reading a file in a thread of its own', () => {
  it('gives its mails', async () => {
    const bytes = new Uint8Array(
      Buffer.from('From: Ann <ann@example.org>\r\nDate: Thu, 19 Nov 2026 08:31:00 +0000\r\n\r\nHello'),
    );
    expect(await readMailFile(bytes)).toMatchObject([
      { from: { address: 'ann@example.org' }, text: 'Hello' },
    ]);
  });

  it('says in one sentence why it could not be read', async () => {
    await expect(
      readMailFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    ).rejects.toThrow(/^This mail is damaged/u);
  });

  it('is stopped when it takes too long', async () => {
    const bytes = new Uint8Array(Buffer.from('From: Ann <ann@example.org>\r\n\r\nHello'));
    await expect(readMailFile(bytes, 1)).rejects.toThrow(/took too long and was stopped/u);
  });
});
