import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere, StepNotAllowed, StoreDamaged } from '../../../../../src/main/store/store-errors';
import { mailText } from '../../../domain/trails/mail';
import { begun, BYTES, MAILBOX, readMail, wholeMail } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { STAMP, stampAt } from '../things';

const FILE = { source: { kind: 'file', name: 'Thursday.eml' }, arrived: null } as const;

export function keepingMails(emptyStore: EmptyStore): void {
  describe('mails', () => {
    it('come back byte by byte, in whatever pieces they came in', { timeout: 60_000 }, async () => {
      const { mails } = await emptyStore();
      const pieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(pieces, async (given) => {
          const content = Uint8Array.from(given.flatMap((piece) => [...piece]));
          const mail = wholeMail(content, FILE);
          await mails.begin(mail.id, STAMP);
          for (const [place, piece] of given.entries()) await mails.chunk(mail.id, place, piece);
          await mails.finish(mail, STAMP);
          expect([...(await mails.bytes(mail.id))]).toEqual([...content]);
        }),
        { numRuns: 25 },
      );
    });

    it('that are larger than a row are kept whole', async () => {
      const { mails } = await emptyStore();
      const content = Uint8Array.from({ length: 2_500_000 }, (_, i) => (i * 31) % 256);
      const { id } = await mails.keep(wholeMail(content), content, STAMP);
      expect(Buffer.compare(await mails.bytes(id), content)).toBe(0);
    });

    it('say who kept them, when and where they came in', async () => {
      const { mails } = await emptyStore();
      const mail = wholeMail();
      const kept = await mails.keep(mail, BYTES, stampAt(2));
      expect(kept).toEqual({
        ...mail,
        state: 'kept',
        problem: null,
        trailId: null,
        messageId: null,
        from: null,
        subject: '',
        date: null,
        attachments: [],
        added: stampAt(2).when,
        addedBy: 'A. Clinician',
        original: { state: 'lies', how: null, deleted: null, deletedBy: null, held: null, problem: null },
      });
      expect(await mails.get(mail.id)).toEqual(kept);
      expect(await mails.ofMailbox(MAILBOX, 'another')).toBeUndefined();
    });

    it('of the mailbox are known by the name that the mailbox has for them now', async () => {
      const { mails } = await emptyStore();
      const kept = await mails.keep(wholeMail(), BYTES, STAMP);
      const renamed = await mails.renamed(kept.id, 'another name');
      expect(renamed).toEqual({ ...kept, source: { ...kept.source, remoteId: 'another name' } });
      expect(await mails.ofMailbox(MAILBOX, 'another name')).toEqual(renamed);
    });

    it('of the mailbox are kept once, whoever looks', async () => {
      const { mails } = await emptyStore();
      const mail = wholeMail();
      const kept = await mails.keep(mail, BYTES, STAMP);
      expect(await mails.keep({ ...mail, id: uuidv7() }, BYTES, stampAt(9))).toEqual(kept);
      expect(await mails.keep(mail, BYTES, stampAt(9))).toEqual(kept);
      expect(
        await mails.ofMailbox(MAILBOX, mail.source.kind === 'mailbox' ? mail.source.remoteId : ''),
      ).toEqual(kept);
      expect(await mails.unread()).toEqual([kept]);
      expect([...(await mails.bytes(kept.id))]).toEqual([...BYTES]);
    });

    it('half taken in are none, and nothing of them stays after a cancel or the next start', async () => {
      const { mails } = await emptyStore();
      const [cancelled, cutOff] = [wholeMail(BYTES, FILE), wholeMail(BYTES, FILE)];
      for (const { id } of [cancelled, cutOff]) {
        await mails.begin(id, STAMP);
        await mails.chunk(id, 0, BYTES);
      }
      expect(await mails.unread()).toEqual([]);
      await mails.cancel(cancelled.id);
      expect(await mails.sweepUnfinished()).toBe(1);
      for (const mail of [cancelled, cutOff]) {
        await expect(mails.chunk(mail.id, 1, BYTES)).rejects.toThrow(NotThere);
        await expect(mails.finish(mail, STAMP)).rejects.toThrow(NotThere);
        // Nothing lies where its pieces lay: it can come in again.
        await mails.begin(mail.id, STAMP);
        await mails.chunk(mail.id, 0, BYTES);
        await mails.finish(mail, STAMP);
      }
      expect(await mails.sweepUnfinished()).toBe(0);
      await mails.cancel(cutOff.id);
      await expect(mails.begin(cutOff.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      expect([...(await mails.bytes(cutOff.id))]).toEqual([...BYTES]);
    });

    it('with fewer bytes than were told are never given out', async () => {
      const { mails } = await emptyStore();
      const short = wholeMail(BYTES, { bytes: BYTES.length + 1 });
      await mails.keep(short, BYTES, STAMP);
      await expect(mails.bytes(short.id)).rejects.toBeInstanceOf(StoreDamaged);
      await expect(mails.bytes(uuidv7())).rejects.toBeInstanceOf(NotThere);
    });

    it('tell what was read in them, and the mails attached to them', async () => {
      const { mails } = await emptyStore();
      const { id } = await mails.keep(wholeMail(), BYTES, STAMP);
      const plan = { name: 'Plan.pdf', type: 'application/pdf', size: 9 };
      const inner = mailText('Before.', {
        messageId: '<2@example.org>',
        attachedDepth: 1,
        attachments: [plan],
      });
      const outer = mailText('  Words\r\n\tas they stand ‮ 🙏', { references: ['<0@example.org>'] });
      const mail = await mails.read(id, [outer, inner]);
      const { from, subject, date, messageId } = outer;
      expect(mail).toMatchObject({ state: 'read', from, subject, date, messageId, attachments: [plan] });
      expect(await mails.texts(id)).toEqual([outer, inner]);
      expect(await mails.byMessageId('<1@example.org>')).toEqual([mail]);
      expect(await mails.byMessageId('<0@example.org>')).toEqual([]);
      const again = await mails.read(id, [mailText('Read better.', { subject: 'Other' })]);
      expect(again).toMatchObject({ subject: 'Other', attachments: [] });
      expect(await mails.texts(id)).toHaveLength(1);
    });

    it('that are not read, or part of no trail, are gone on with after a restart, the oldest first', async () => {
      const store = await emptyStore();
      const { mails } = store;
      const late = await mails.keep(wholeMail(), BYTES, stampAt(5));
      const read = await readMail(store);
      const broken = await mails.keep(wholeMail(), BYTES, stampAt(1));
      const why = await mails.unreadable(broken.id, 'This mail has no end.');
      await begun(store, await readMail(store));
      expect(await mails.unread()).toEqual([read, late]);
      expect(await mails.notReadable()).toEqual([why]);
      expect(why).toMatchObject({ state: 'unreadable', problem: 'This mail has no end.' });
      expect(await mails.read(broken.id, [mailText('')])).toMatchObject({ state: 'read', problem: null });
      expect((await mails.many([late.id, uuidv7(), read.id])).map(({ id }) => id)).toEqual([
        late.id,
        read.id,
      ]);
    });

    it('are known again by their bytes, and discarded only where nothing was read in them', async () => {
      const store = await emptyStore();
      const { mails } = store;
      const inMailbox = await mails.keep(wholeMail(), BYTES, STAMP);
      expect(await mails.bySha256(inMailbox.sha256)).toBeUndefined();
      const file = await mails.keep(wholeMail(BYTES, FILE), BYTES, stampAt(1));
      const read = await readMail(store, {}, FILE);
      expect((await mails.bySha256(file.sha256))?.id).toBe(read.id);
      for (const { id } of [inMailbox, read])
        await expect(mails.discard(id)).rejects.toBeInstanceOf(StepNotAllowed);
      await mails.discard(file.id);
      expect(await mails.get(file.id)).toBeUndefined();
      await expect(mails.discard(file.id)).rejects.toBeInstanceOf(NotThere);
    });
  });
}
