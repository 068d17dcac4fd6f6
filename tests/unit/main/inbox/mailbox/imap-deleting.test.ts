import { afterEach, describe, expect, it } from 'vitest';
import type { DovecotSettings } from '../../../../servers/dovecot-settings';
import { openImapBench, whyNot, type ImapBench } from './imap-bench';
import { lookAll, mailOf, never } from './mailbox-bench';

const BASIC = 'IMAP4rev1 SASL-IR ID ENABLE IDLE NAMESPACE LITERAL+ SPECIAL-USE';

let bench: ImapBench;
afterEach(() => bench.stop());

/** A mailbox with these mails, and the name of the last. */
async function withMails(settings: DovecotSettings, ...subjects: string[]) {
  bench = await openImapBench(settings);
  const names = subjects.map((subject) => bench.dovecot.mails.deliver(mailOf(subject)));
  const box = bench.mailbox();
  const { found } = await lookAll(box);
  const remoteId = found.at(-1)?.remoteId ?? '';
  return { box, remoteId, names };
}

const subjects = (folder: 'inbox' | 'deleted') =>
  bench
    .lying(folder)
    .map((mail) => /^Subject: (.*)\r?$/mu.exec(mail)?.[1])
    .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
const CHANGING = /^(?:UID )?(?:STORE|MOVE|COPY|EXPUNGE|SELECT|CLOSE|APPEND)\b/u;
const changing = () => bench.between.commands.filter((each) => CHANGING.test(each));

describe.skipIf(whyNot !== '')('deleting one mail over IMAP', () => {
  it('changes nothing before it is asked to: the folder is opened by EXAMINE, mails are read by PEEK', async () => {
    const { box, remoteId } = await withMails({}, 'One', 'Two');
    await box.fetch(remoteId, never());
    expect(changing()).toEqual([]);
    const reads = bench.between.commands.filter((each) => each.includes('BODY'));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.every((each) => each.includes('BODY.PEEK['))).toBe(true);
    await box.close();
  });

  it.each(['deleted-items', 'expunge'] as const)(
    'takes no other mail along that somebody marked for deletion (%s)',
    async (way) => {
      const { box, remoteId, names } = await withMails({}, 'Marked by a colleague', 'Goes');
      bench.dovecot.mails.mark(names[0] ?? '', 'T');
      expect(await box.remove(remoteId, way, never())).toEqual({ kind: 'done' });
      expect(subjects('inbox')).toEqual(['Marked by a colleague']);
      expect(changing().some((each) => /^(?:EXPUNGE|CLOSE)/u.test(each))).toBe(false);
      await box.close();
    },
  );

  it('copies and takes out by UID where the server can’t move', async () => {
    const { box, remoteId, names } = await withMails({ capability: `${BASIC} UIDPLUS` }, 'Marked', 'Goes');
    bench.dovecot.mails.mark(names[0] ?? '', 'T');
    expect(await box.remove(remoteId, 'deleted-items', never())).toEqual({ kind: 'done' });
    expect([subjects('inbox'), subjects('deleted')]).toEqual([['Marked'], ['Goes']]);
    expect(changing().map((each) => each.replace(/\d+.*$/u, '').trim())).toEqual([
      'SELECT INBOX',
      'UID COPY',
      'UID STORE',
      'UID EXPUNGE',
    ]);
    await box.close();
  });

  it('refuses on a server that could only clear out all that is marked', async () => {
    const { box, remoteId } = await withMails({ capability: BASIC }, 'Stays');
    for (const way of ['deleted-items', 'expunge'] as const) {
      const removal = await box.remove(remoteId, way, never());
      expect(removal).toMatchObject({ kind: 'not-done' });
      expect('sentence' in removal && removal.sentence).toContain('without the others that are marked');
    }
    expect([subjects('inbox'), bench.touched()]).toEqual([['Stays'], 0]);
    expect((await box.test(never())).sentence).toContain('cannot delete single mails');
    await box.close();
  });

  it('deletes nothing where no folder for deleted items is known', async () => {
    const { box, remoteId } = await withMails({ noTrash: true }, 'Stays');
    const removal = await box.remove(remoteId, 'deleted-items', never());
    expect('sentence' in removal && removal.sentence).toContain('no folder for deleted items');
    expect(subjects('inbox')).toEqual(['Stays']);
    await box.close();
  });

  it('knows a deletion for good again whose answer was lost', async () => {
    const { box, remoteId } = await withMails({}, 'Stays', 'Goes');
    bench.between.loseAnswerTo(/^UID EXPUNGE/u);
    expect(await box.remove(remoteId, 'expunge', never())).toEqual({ kind: 'done' });
    expect(subjects('inbox')).toEqual(['Stays']);
    await box.close();
  });

  it('says that it does not know where the server fell silent, and knows when it is asked again', async () => {
    const { box, remoteId } = await withMails({}, 'Goes');
    bench.between.loseAnswerTo(/^UID MOVE/u);
    const away = setInterval(() => {
      if (subjects('deleted').length > 0) void bench.away();
    }, 1);
    const removal = await box.remove(remoteId, 'deleted-items', never());
    clearInterval(away);
    expect(['unknown', 'done']).toContain(removal.kind);
    await bench.away();
    await bench.back();
    expect(await box.isThere(remoteId, never())).toEqual({ kind: 'gone' });
    await box.close();
  }, 20_000);
});
