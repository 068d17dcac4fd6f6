import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere, StepNotAllowed } from '../../../../../src/main/store/store-errors';
import { begun, BYTES, filed, MAILBOX, readMail, recorded, wholeMail } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';

export function deletingOriginals(emptyStore: EmptyStore): void {
  const withTrail = async () => {
    const store = await emptyStore();
    const maggie = await store.people.add(details(), STAMP);
    const joan = await store.people.add(details({ givenName: 'Joan' }), STAMP);
    const mail = await readMail(store);
    const trail = await begun(store, mail);
    return { store, mails: store.mails, maggie, joan, mail, trail };
  };
  const recordedMail = async () => {
    const all = await withTrail();
    await recorded(all.store, await filed(all.store, all.trail.id, all.maggie));
    return all;
  };
  const when = stampAt(20).when;

  describe('originals of mails', () => {
    it('are deleted only after every entry they belong to is recorded (P16)', async () => {
      const { store, mails, maggie, joan, mail, trail } = await withTrail();
      const refused = async () => {
        await expect(mails.askDeletion(mail.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
        await expect(mails.deleted(mail.id, 'by-hand', when, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
        await expect(mails.deleted(mail.id, 'expunged', when, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
        expect(await mails.undeleted()).toEqual([]);
      };
      await refused();
      const [one, two] = [await filed(store, trail.id, maggie), await filed(store, trail.id, joan)];
      await refused();
      await recorded(store, one);
      await refused();
      await recorded(store, two);
      expect((await mails.undeleted()).map(({ id }) => id)).toEqual([mail.id]);
      expect((await mails.askDeletion(mail.id, STAMP)).original.state).toBe('asked');
      await expect(mails.askDeletion(uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('of a trail that owes nothing may go, and of a mail that is part of none may not', async () => {
      const { store, mails, mail, trail } = await withTrail();
      await store.trails.setAside(trail.id, trail.version, 'a newsletter', STAMP);
      expect((await mails.undeleted()).map(({ id }) => id)).toEqual([mail.id]);
      await mails.askDeletion(mail.id, STAMP);
      const alone = await readMail(store);
      await expect(mails.askDeletion(alone.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
    });

    it('are asked for before the mailbox is touched, and wait until somebody saw them gone', async () => {
      const { mails, mail } = await recordedMail();
      await mails.askDeletion(mail.id, STAMP);
      const remoteId = mail.source.kind === 'mailbox' ? mail.source.remoteId : '';
      expect(await mails.asked()).toEqual([
        { mailId: mail.id, mailbox: MAILBOX, remoteId, askedBy: STAMP.by },
      ]);
      const failed = await mails.notDeleted(mail.id, 'The mailbox does not answer.', false);
      expect(failed.original).toMatchObject({ state: 'asked', problem: 'The mailbox does not answer.' });
      expect((await mails.askDeletion(mail.id, stampAt(1))).original.problem).toBeNull();
      const gone = await mails.deleted(mail.id, 'deleted-items', when, stampAt(21, 'B. Admin'));
      expect(gone.original).toEqual({
        state: 'deleted',
        how: 'deleted-items',
        deleted: when,
        deletedBy: 'B. Admin',
        held: null,
        problem: null,
      });
      expect(await mails.asked()).toEqual([]);
      expect(await mails.undeleted()).toEqual([]);
      expect(await mails.deleted(mail.id, 'was-gone', stampAt(30).when, stampAt(30))).toEqual(gone);
      expect(await mails.notDeleted(mail.id, 'too late', true)).toEqual(gone);
      await expect(mails.askDeletion(mail.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      await expect(mails.hold(mail.id, 'incident', '', STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
    });

    it('lie again once the asking is given up, and may still be seen to be gone', async () => {
      const { mails, mail } = await recordedMail();
      await mails.askDeletion(mail.id, STAMP);
      const given = await mails.notDeleted(mail.id, 'The mailbox refuses it.', true);
      expect(given.original).toMatchObject({ state: 'lies', problem: 'The mailbox refuses it.' });
      expect(await mails.asked()).toEqual([]);
      const gone = await mails.deleted(mail.id, 'was-gone', when, STAMP);
      expect(gone.original.state).toBe('deleted');
    });

    it('lie again when another entry is owed meanwhile, before anybody deleted them', async () => {
      const { store, mails, joan, mail, trail } = await recordedMail();
      await mails.askDeletion(mail.id, STAMP);
      await filed(store, trail.id, joan, 5);
      expect(await mails.asked()).toEqual([]);
      expect((await mails.get(mail.id))?.original.state).toBe('lies');
      const aside = await begun(store, await readMail(store));
      await store.trails.setAside(aside.id, 1, 'a newsletter', STAMP);
      await mails.askDeletion(aside.mails[0] ?? '', STAMP);
      await store.trails.putBack(aside.id, 2, STAMP);
      expect(await mails.asked()).toEqual([]);
      expect(await mails.undeleted()).toEqual([]);
    });

    it('held back are shown as held, and not deleted before they are released', async () => {
      const { mails, mail } = await recordedMail();
      await mails.askDeletion(mail.id, STAMP);
      const held = await mails.hold(mail.id, 'incident', 'W12345', stampAt(5, 'B. Admin'));
      expect(held.original).toMatchObject({
        state: 'lies',
        held: { why: 'incident', note: 'W12345', by: 'B. Admin', when: stampAt(5).when },
      });
      expect(await mails.asked()).toEqual([]);
      expect(await mails.undeleted()).toEqual([held]);
      await expect(mails.askDeletion(mail.id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      await expect(mails.deleted(mail.id, 'by-hand', when, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      const free = await mails.release(mail.id, stampAt(6));
      expect(await mails.release(mail.id, stampAt(7))).toEqual(free);
      expect((await mails.askDeletion(mail.id, stampAt(8))).original.state).toBe('asked');
    });

    it('of files and pasted words are ticked by hand alone', async () => {
      const { store, mails, maggie } = await withTrail();
      const file = { source: { kind: 'file', name: 'a.eml' }, arrived: null } as const;
      const pasted = { source: { kind: 'pasted' }, arrived: null } as const;
      const both = [await readMail(store, {}, file), await readMail(store, {}, pasted)];
      await recorded(store, await filed(store, (await begun(store, ...both)).id, maggie));
      expect((await mails.undeleted()).map(({ id }) => id)).toEqual(both.map(({ id }) => id));
      for (const { id } of both) {
        await expect(mails.askDeletion(id, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
        const ticked = await mails.deleted(id, 'by-hand', when, STAMP);
        expect(ticked.original).toMatchObject({ state: 'deleted', how: 'by-hand', deleted: when });
      }
    });

    it('leave a receipt alone once they are recorded and deleted', async () => {
      const { store, mails, mail, trail } = await recordedMail();
      const [other] = [await mails.keep(wholeMail(), BYTES, STAMP)];
      expect(await mails.dropSpent()).toBe(0);
      await mails.deleted(mail.id, 'by-hand', when, STAMP);
      const receipt = await mails.get(mail.id);
      expect(await mails.dropSpent()).toBe(1);
      expect(await mails.dropSpent()).toBe(0);
      expect(await mails.get(mail.id)).toEqual(receipt);
      expect(await mails.texts(mail.id)).toEqual([]);
      await expect(mails.bytes(mail.id)).rejects.toBeInstanceOf(NotThere);
      await expect(mails.read(mail.id, [])).rejects.toBeInstanceOf(NotThere);
      expect((await store.trails.get(trail.id))?.messages).toEqual(trail.messages);
      expect(await mails.bytes(other.id)).toHaveLength(BYTES.length);
    });

    it('of what was set aside stay whole when they are deleted: it may be put back', async () => {
      const { store, mails, mail, trail } = await withTrail();
      await store.trails.setAside(trail.id, trail.version, 'a newsletter', STAMP);
      await mails.deleted(mail.id, 'by-hand', when, STAMP);
      expect(await mails.dropSpent()).toBe(0);
      expect(await mails.texts(mail.id)).toHaveLength(1);
    });
  });
}
