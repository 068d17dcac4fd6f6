import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADDRESS, fetched, lookAll, mailOf, never, type MailboxBench } from './mailbox-bench';

/** What every mailbox does, whatever it is reached by. */
export function mailboxSuite(name: string, open: () => Promise<MailboxBench>, skip = false): void {
  describe.skipIf(skip)(`${name}, as every mailbox`, () => {
    let bench: MailboxBench;
    beforeEach(async () => {
      bench = await open();
    }, 60_000);
    afterEach(() => bench.stop());
    const subjects = (folder: 'inbox' | 'deleted') =>
      bench.lying(folder).map((mail) => /^Subject: (.*)\r?$/mu.exec(mail)?.[1]);
    const only = async (subject: string) => {
      const box = bench.mailbox();
      const { found } = await lookAll(box);
      for (const { remoteId } of found) {
        if ((await fetched(box, remoteId)).includes(`Subject: ${subject}`)) return { box, remoteId };
      }
      throw new Error(`${subject} is not there`);
    };

    it('gives what arrived, whole and word for word, and what came later the next time alone', async () => {
      const box = bench.mailbox();
      bench.deliver(mailOf('First', 'Ŵyth o’r gloch 🌼'));
      const first = await lookAll(box);
      expect(first.found.map(({ messageId }) => messageId)).toEqual(['<First@example.com>']);
      expect(await fetched(box, first.found[0]?.remoteId ?? '')).toBe(mailOf('First', 'Ŵyth o’r gloch 🌼'));
      bench.deliver(mailOf('Second'));
      const second = await lookAll(box, first.cursor);
      expect(second.found.map(({ messageId }) => messageId)).toEqual(['<Second@example.com>']);
      expect((await lookAll(box, second.cursor)).found).toEqual([]);
      expect(box.address).toBe(ADDRESS);
      await box.close();
    });

    it('leaves unread what is unread: looking, fetching and testing change nothing', async () => {
      bench.deliver(mailOf('Unread'));
      const { box, remoteId } = await only('Unread');
      expect(await box.isThere(remoteId, never())).toEqual({ kind: 'there' });
      expect(await box.test(never())).toMatchObject({ ok: true });
      await box.close();
      expect([bench.touched(), subjects('inbox'), subjects('deleted')]).toEqual([0, ['Unread'], []]);
    });

    it('begins with the day in the settings', async () => {
      bench.deliver(mailOf('Old'), new Date('2026-11-20T22:00:00Z'));
      bench.deliver(mailOf('New'), new Date('2026-11-21T08:00:00Z'));
      const box = bench.mailbox({ since: '2026-11-21T00:00:00.000Z' });
      expect((await lookAll(box)).found.map(({ messageId }) => messageId)).toEqual(['<New@example.com>']);
      await box.close();
    });

    it('is gone through in pages, each mail once', async () => {
      for (let count = 0; count < 23; count += 1) bench.deliver(mailOf(`Mail ${count}`));
      const box = bench.mailbox();
      const { found, pages } = await lookAll(box, null, 5);
      expect(pages).toBeGreaterThanOrEqual(5);
      expect(new Set(found.map(({ remoteId }) => remoteId)).size).toBe(23);
      expect(found).toHaveLength(23);
      await box.close();
    });

    it('moves a deleted mail into the folder for deleted items, and no other mail', async () => {
      for (const each of ['Stays', 'Goes', 'Stays too']) bench.deliver(mailOf(each));
      const { box, remoteId } = await only('Goes');
      expect(await box.remove(remoteId, 'deleted-items', never())).toEqual({ kind: 'done' });
      expect(subjects('inbox')).toEqual(expect.arrayContaining(['Stays', 'Stays too']));
      expect([subjects('inbox').length, subjects('deleted')]).toEqual([2, ['Goes']]);
      expect(await box.isThere(remoteId, never())).toEqual({ kind: 'gone' });
      expect(await box.fetch(remoteId, never()).then(({ kind }) => kind)).toMatch(/gone|fetched/u);
      await box.close();
    });

    it('deletes a mail for good, and no other mail', async () => {
      for (const each of ['Stays', 'Goes']) bench.deliver(mailOf(each));
      const { box, remoteId } = await only('Goes');
      expect(await box.remove(remoteId, 'expunge', never())).toEqual({ kind: 'done' });
      expect([subjects('inbox'), subjects('deleted')]).toEqual([['Stays'], []]);
      expect(await box.fetch(remoteId, never())).toEqual({ kind: 'gone' });
      await box.close();
    });

    it('says of a mail that somebody else took away that it was gone', async () => {
      bench.deliver(mailOf('Gone'));
      const { box, remoteId } = await only('Gone');
      bench.takeAway('Gone');
      expect(await box.fetch(remoteId, never())).toEqual({ kind: 'gone' });
      for (const way of ['deleted-items', 'expunge'] as const)
        expect(await box.remove(remoteId, way, never())).toEqual({ kind: 'was-gone' });
      await box.close();
    });

    it('looks up what became of a deletion whose answer was lost', async () => {
      for (const each of ['Stays', 'Goes']) bench.deliver(mailOf(each));
      const { box, remoteId } = await only('Goes');
      bench.loseAnswer();
      expect(await box.remove(remoteId, 'deleted-items', never())).toEqual({ kind: 'done' });
      expect([subjects('inbox'), subjects('deleted')]).toEqual([['Stays'], ['Goes']]);
      await box.close();
    });

    it('tells of a mail that is too large, and takes over no more than its header', async () => {
      bench.deliver(mailOf('Large', 'x'.repeat(200_000)));
      const box = bench.mailbox({ largestMail: 100_000 });
      const { found } = await lookAll(box);
      const got = await box.fetch(found[0]?.remoteId ?? '', never());
      expect(got.kind).toBe('too-large');
      const header = got.kind === 'too-large' ? Buffer.from(got.header).toString() : '';
      expect(header).toContain('Subject: Large');
      expect(header.length).toBeLessThan(70_000);
      await box.close();
    });

    it('goes to no server whose certificate is another’s', async () => {
      const box = await bench.wrongCertificate();
      const report = await box.test(never());
      expect(report).toMatchObject({ ok: false });
      expect(report.sentence).toContain('certificate made out to another name');
      expect(await box.look(null, 10, never())).toMatchObject({ kind: 'not-looked' });
      await box.close();
    });

    it('says when the sign-in is refused', async () => {
      const box = bench.wrongSignIn();
      const report = await box.test(never());
      expect(report.ok).toBe(false);
      expect(report.sentence).toMatch(/refused the user name or password|did not accept the sign-in/u);
      await box.close();
    });

    it('says when the server is away, deletes nothing then, and goes on when it is back', async () => {
      bench.deliver(mailOf('Waits'));
      const { box, remoteId } = await only('Waits');
      await bench.away();
      const look = await box.look(null, 10, never());
      expect(look).toMatchObject({ kind: 'not-looked' });
      expect(await box.fetch(remoteId, never())).toMatchObject({ kind: 'not-fetched', onlyThis: false });
      expect(await box.remove(remoteId, 'deleted-items', never())).toMatchObject({ kind: 'not-done' });
      expect(await box.isThere(remoteId, never())).toMatchObject({ kind: 'not-known' });
      await bench.back();
      expect(await box.isThere(remoteId, never())).toEqual({ kind: 'there' });
      expect(subjects('inbox')).toEqual(['Waits']);
      await box.close();
    });

    it('ends at once when whoever asks gives up', async () => {
      const box = bench.mailbox();
      const signal = AbortSignal.abort();
      expect(await box.look(null, 10, signal)).toMatchObject({ kind: 'not-looked' });
      await box.close();
    });
  });
}
