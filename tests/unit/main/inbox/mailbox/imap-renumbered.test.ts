import { afterEach, describe, expect, it } from 'vitest';
import { readRemoteId, writeRemoteId } from '../../../../../src/main/inbox/mailbox/imap-remote-id';
import { openImapBench, whyNot, type ImapBench } from './imap-bench';
import { fetched, lookAll, mailOf, never } from './mailbox-bench';

describe('the name of a mail on an IMAP server', () => {
  it('holds its numbers and its Message-ID, and is read again as it was written', () => {
    const name = { uidValidity: '1795451028', uid: 7, messageId: '<ŵyth:1@example.com>' };
    expect(readRemoteId(writeRemoteId(name))).toEqual(name);
    expect(writeRemoteId({ ...name, messageId: null })).toBe('1795451028:7');
    for (const wrong of ['', '7', 'a:b', '1:2:', '1:2:%', '1:2:x:y']) expect(readRemoteId(wrong)).toBeNull();
  });
});

describe.skipIf(whyNot !== '')('a server that numbers its mails anew (another UIDVALIDITY)', () => {
  let bench: ImapBench;
  afterEach(() => bench.stop());
  const renumbered = async (...mails: string[]) => {
    bench = await openImapBench();
    // A mail before them, so that the new numbers are other ones.
    const first = bench.dovecot.mails.deliver(mailOf('Before'));
    for (const mail of mails) bench.dovecot.mails.deliver(mail);
    const box = bench.mailbox();
    const before = await lookAll(box);
    await box.close();
    await bench.dovecot.fall();
    bench.dovecot.mails.take(first);
    bench.dovecot.mails.loseNumbers();
    // A UIDVALIDITY is made of the second it is made in.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await bench.dovecot.rise();
    return { box: bench.mailbox(), before, last: before.found.at(-1)?.remoteId ?? '' };
  };

  it('is looked through from the beginning, and each mail is known to be the one it was', async () => {
    const { box, before } = await renumbered(mailOf('One'), mailOf('Two'));
    const after = await lookAll(box, before.cursor);
    expect(after.found.map(({ messageId }) => messageId)).toEqual(['<One@example.com>', '<Two@example.com>']);
    for (const { remoteId, messageId } of after.found) {
      const old = before.found.find((each) => each.messageId === messageId);
      expect(old?.remoteId).not.toBe(remoteId);
      expect(box.renamed(old?.remoteId ?? '', remoteId)).toBe(true);
      expect(box.renamed(remoteId, remoteId)).toBe(false);
    }
    await box.close();
  });

  it('still gives, knows and deletes the mail of the old name, and that one alone', async () => {
    const { box, last } = await renumbered(mailOf('Stays'), mailOf('Goes'));
    expect(await fetched(box, last)).toContain('Subject: Goes');
    expect(await box.isThere(last, never())).toEqual({ kind: 'there' });
    expect(await box.remove(last, 'deleted-items', never())).toEqual({ kind: 'done' });
    expect(bench.lying('inbox').map((mail) => /^Subject: (.*)\r?$/mu.exec(mail)?.[1])).toEqual(['Stays']);
    expect(await box.remove(last, 'deleted-items', never())).toEqual({ kind: 'was-gone' });
    await box.close();
  });

  it('deletes nothing where two mails may be the one of the old name', async () => {
    const { box, last } = await renumbered(mailOf('One', 'a', '<same@example.com>'), mailOf('Two', 'b', '<same@example.com>')); // prettier-ignore
    expect(await box.remove(last, 'expunge', never())).toMatchObject({ kind: 'not-done' });
    expect(await box.isThere(last, never())).toMatchObject({ kind: 'not-known' });
    expect(bench.lying('inbox')).toHaveLength(2);
    await box.close();
  });
});
