import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere } from '../../../../../src/main/store/store-errors';
import { begun, filed, keptMessage, mailReply, readMail } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { content, details, SERVICE_ID, STAMP, stampAt } from '../things';

export function whoseReplies(emptyStore: EmptyStore): void {
  const withMail = async () => {
    const store = await emptyStore();
    const maggie = await store.people.add(details(), STAMP);
    const joan = await store.people.add(details({ givenName: 'Joan' }), STAMP);
    const mail = await readMail(store);
    await store.replies.arrived(mailReply(mail.id), STAMP);
    const about = { kind: 'mail', id: mail.id } as const;
    return { store, replies: store.replies, maggie, joan, mail, about };
  };

  describe('whose a mail is', () => {
    it('makes it a received message that can be answered, and owes no second entry (P5)', async () => {
      const { store, replies, maggie, mail, about } = await withMail();
      await replies.belongsTo(mail.id, maggie.id, SERVICE_ID, stampAt(1));
      await replies.belongsTo(mail.id, maggie.id, SERVICE_ID, stampAt(2));
      const reply = await replies.get(about);
      expect(reply).toMatchObject({ about: { kind: 'received' }, personId: maggie.id, mailId: mail.id });
      const receivedId = reply!.about.id;
      expect(await store.received.ofPerson(maggie.id, 9)).toMatchObject([
        {
          id: receivedId,
          text: 'Can you come on Friday?',
          received: stampAt(-20).when,
          serviceId: SERVICE_ID,
        },
      ]);
      expect(await store.records.owed()).toEqual([]);
      const answer = content({ personId: maggie.id, channel: 'email', answersId: receivedId });
      await store.messages.saveDraft(uuidv7(), 0, answer, stampAt(3));
      await store.received.answered(receivedId, stampAt(4));
      expect(await replies.get(about)).toMatchObject({ answered: stampAt(4).when });
      expect(await replies.waiting()).toEqual([]);
      await expect(replies.belongsTo(uuidv7(), maggie.id, null, STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('is told by its trail', async () => {
      const { store, replies, maggie, mail, about } = await withMail();
      const trail = await begun(store, mail);
      expect((await replies.get(about))?.trailId).toBe(trail.id);
      await replies.belongsTo(mail.id, maggie.id, SERVICE_ID, stampAt(1));
      expect((await replies.get(about))?.trailId).toBe(trail.id);
    });

    it('is kept where no service is known, and goes on when one is', async () => {
      const { store, replies, maggie } = await withMail();
      const { id } = await readMail(store);
      const about = { kind: 'mail', id } as const;
      await replies.arrived(mailReply(id, { serviceId: null }), STAMP);
      await replies.belongsTo(id, maggie.id, null, stampAt(1));
      expect(await replies.get(about)).toMatchObject({ about, personId: maggie.id, serviceId: null });
      expect((await replies.ofPerson(maggie.id, 5)).map((reply) => reply.about)).toEqual([about]);
      await replies.belongsTo(id, maggie.id, SERVICE_ID, stampAt(2));
      expect(await replies.get(about)).toMatchObject({ about: { kind: 'received' }, serviceId: SERVICE_ID });
    });

    it('can turn out to be another: what was answered to the first stays, and it waits for the other', async () => {
      const { store, replies, maggie, joan, mail, about } = await withMail();
      await replies.markOffensive(about, true, STAMP);
      await replies.belongsTo(mail.id, maggie.id, SERVICE_ID, stampAt(1));
      const before = (await replies.get(about))!.about;
      const answer = content({ personId: maggie.id, channel: 'email', answersId: before.id });
      const draft = await store.messages.saveDraft(uuidv7(), 0, answer, stampAt(2));
      await store.received.answered(before.id, stampAt(3));
      await replies.belongsTo(mail.id, joan.id, null, stampAt(4));
      const now = await replies.get(about);
      expect(now).toMatchObject({
        personId: joan.id,
        answered: null,
        offensive: true,
        serviceId: SERVICE_ID,
      });
      expect(now?.about.id).not.toBe(before.id);
      expect(await replies.waiting()).toEqual([now]);
      expect(await replies.settled(5)).toEqual([]);
      expect(await replies.get(before)).toEqual(now);
      expect(await store.received.ofPerson(maggie.id, 9)).toEqual([]);
      expect(await replies.ofPerson(maggie.id, 9)).toEqual([]);
      expect(await store.received.get(before.id)).toMatchObject({ personId: maggie.id });
      expect((await store.messages.get(draft.id))?.answersId).toBe(before.id);
      await replies.belongsTo(mail.id, maggie.id, null, stampAt(5));
      expect(await replies.get(about)).toMatchObject({ personId: maggie.id, answered: null });
    });

    it('is one of two it is filed for: it owes one answer', async () => {
      const { store, replies, maggie, joan, mail, about } = await withMail();
      const trail = await begun(store, mail);
      const first = await filed(store, trail.id, maggie);
      await replies.belongsTo(mail.id, maggie.id, SERVICE_ID, stampAt(1));
      await filed(store, trail.id, joan, 2);
      await replies.belongsTo(mail.id, joan.id, SERVICE_ID, stampAt(2));
      expect((await replies.waiting()).map(({ personId }) => personId)).toEqual([maggie.id]);
      await store.trails.unfile(first.id, 1, stampAt(3));
      expect((await replies.waiting()).map(({ personId }) => personId)).toEqual([joan.id]);
      expect(await replies.get(about)).toMatchObject({ about: { kind: 'received' } });
    });

    it('is nobody any more when the filing is taken back, or the mail is taken out of the trail', async () => {
      const { store, replies, maggie, mail, about } = await withMail();
      const other = await readMail(store);
      await replies.arrived(mailReply(other.id), stampAt(1));
      const trail = await begun(store, mail, other);
      const filing = await filed(store, trail.id, maggie);
      for (const { id } of [mail, other]) await replies.belongsTo(id, maggie.id, SERVICE_ID, stampAt(2));
      const without = { subject: '', mails: [other.id], messages: [keptMessage([other.id])] };
      await store.trails.rewrite(trail.id, 2, without, stampAt(3));
      expect(await replies.get(about)).toMatchObject({ about, personId: null, trailId: null });
      expect((await replies.ofPerson(maggie.id, 5)).map(({ trailId }) => trailId)).toEqual([trail.id]);
      await store.trails.unfile(filing.id, 1, stampAt(4));
      expect(await replies.ofPerson(maggie.id, 5)).toEqual([]);
      expect(await store.received.ofPerson(maggie.id, 5)).toEqual([]);
      expect(await replies.waiting()).toHaveLength(2);
    });

    it('is known at once where it joins a trail that is filed', async () => {
      const { store, replies, maggie, mail, about } = await withMail();
      const first = await readMail(store);
      const trail = await begun(store, first);
      await filed(store, trail.id, maggie);
      const late = await readMail(store);
      const all = [first.id, mail.id, late.id];
      await store.trails.rewrite(
        trail.id,
        2,
        { subject: '', mails: all, messages: [keptMessage(all)] },
        stampAt(3),
      );
      expect(await replies.get(about)).toMatchObject({ about: { kind: 'received' }, personId: maggie.id });
      await replies.arrived(mailReply(late.id), stampAt(4));
      await replies.arrived(mailReply(late.id), stampAt(5));
      expect((await replies.ofPerson(maggie.id, 5)).map(({ trailId }) => trailId)).toEqual([
        trail.id,
        trail.id,
      ]);
      expect(await replies.waiting()).toHaveLength(2);
    });

    it('goes over when two entries are one person', async () => {
      const { store, replies, maggie, joan, mail } = await withMail();
      const { id } = await readMail(store);
      await replies.arrived(mailReply(id, { serviceId: null }), STAMP);
      await replies.belongsTo(id, joan.id, null, stampAt(1));
      await replies.belongsTo(mail.id, joan.id, SERVICE_ID, stampAt(1));
      await store.people.merge({ id: maggie.id, version: 1 }, { id: joan.id, version: 1 }, stampAt(2));
      expect((await replies.ofPerson(maggie.id, 5)).map(({ personName }) => personName)).toEqual([
        'Margaret Holloway',
        'Margaret Holloway',
      ]);
    });
  });
}
