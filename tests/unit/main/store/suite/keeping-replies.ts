import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere } from '../../../../../src/main/store/store-errors';
import { mailReply, readMail } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { details, sentMessage, SERVICE_ID, STAMP, stampAt } from '../things';
import { written } from './received-messages';

const NOTHING_NOTED = { answered: null, closed: null, alarmSeen: null, offensive: null };

export function keepingReplies(emptyStore: EmptyStore): void {
  const withThree = async () => {
    const store = await emptyStore();
    const person = await store.people.add(details(), STAMP);
    const received = await store.received.record(written(person.id, { received: stampAt(-5).when }), STAMP);
    const text = { providerId: 'n1', from: '+447700900999', to: '07700 900001', text: 'who r u' };
    await store.arrived.keep([{ ...text, arrived: stampAt(-50).when }], STAMP);
    const [arrived] = await store.arrived.list('new', 5);
    await store.arrived.allot(arrived!.id, ['new'], { state: 'waiting' });
    const mail = await readMail(store);
    await store.replies.arrived(mailReply(mail.id), STAMP);
    const abouts = {
      received: { kind: 'received', id: received.id },
      arrived: { kind: 'arrived', id: arrived!.id },
      mail: { kind: 'mail', id: mail.id },
    } as const;
    return { store, replies: store.replies, person, mail, abouts };
  };

  describe('replies', () => {
    it('wait whatever way they came, the oldest first', async () => {
      const { replies, person, abouts, mail } = await withThree();
      const [arrived, byMail, received] = await replies.waiting();
      expect([arrived?.about, byMail?.about, received?.about]).toEqual([
        abouts.arrived,
        abouts.mail,
        abouts.received,
      ]);
      expect(arrived).toMatchObject({ channel: 'sms', personId: null, personName: null, serviceId: null });
      expect(byMail).toEqual({
        ...mailReply(mail.id),
        ...NOTHING_NOTED,
        about: abouts.mail,
        channel: 'email',
        personId: null,
        personName: null,
        trailId: null,
      });
      expect(received).toMatchObject({ personId: person.id, personName: 'Margaret Holloway', trailId: null });
      for (const reply of await replies.waiting()) expect(await replies.get(reply.about)).toEqual(reply);
      expect(await replies.settled(9)).toEqual([]);
      expect(await replies.get({ kind: 'mail', id: uuidv7() })).toBeUndefined();
    });

    it('of a mail are kept once, as they were told first', async () => {
      const { replies, mail } = await withThree();
      const before = await replies.waiting();
      await replies.arrived(mailReply(mail.id, { text: 'Other words' }), stampAt(5));
      expect(await replies.waiting()).toEqual(before);
    });

    it('tell the message of ours that they answer', async () => {
      const { store, replies, person } = await withThree();
      const sent = await sentMessage(store, person, 'Thursday?', -60);
      const mail = await readMail(store);
      await replies.arrived(mailReply(mail.id, { answersMessageId: sent.id }), STAMP);
      expect((await replies.get({ kind: 'mail', id: mail.id }))?.answersMessageId).toBe(sent.id);
      await replies.belongsTo(mail.id, person.id, SERVICE_ID, stampAt(1));
      expect((await replies.get({ kind: 'mail', id: mail.id }))?.answersMessageId).toBe(sent.id);
    });

    it('are answered once, or closed with the reason, and then no longer wait', async () => {
      const { store, replies, abouts } = await withThree();
      await replies.answered(abouts.mail, stampAt(4));
      await replies.answered(abouts.mail, stampAt(9));
      await replies.answered(abouts.received, stampAt(5));
      await replies.close(abouts.arrived, 'thanks only', stampAt(6, 'B. Admin'));
      expect(await replies.waiting()).toEqual([]);
      const [closed, received, mail] = await replies.settled(9);
      expect(closed).toMatchObject({
        about: abouts.arrived,
        closed: { reason: 'thanks only', when: stampAt(6).when, by: 'B. Admin' },
        answered: null,
      });
      expect(received).toMatchObject({ about: abouts.received, answered: stampAt(5).when });
      expect(mail).toMatchObject({ about: abouts.mail, answered: stampAt(4).when, closed: null });
      expect((await store.received.get(abouts.received.id))?.answered).toEqual(stampAt(5).when);
      expect(await replies.settled(1)).toEqual([closed]);
    });

    it('wait again when they are opened again, and can be answered anew', async () => {
      const { store, replies, abouts } = await withThree();
      for (const about of Object.values(abouts)) {
        await replies.close(about, 'thanks only', stampAt(1));
        await replies.answered(about, stampAt(2));
        await replies.reopen(about, stampAt(3));
        expect(await replies.get(about)).toMatchObject(NOTHING_NOTED);
      }
      expect(await replies.waiting()).toHaveLength(3);
      expect((await store.received.get(abouts.received.id))?.answered).toBeNull();
      await store.received.answered(abouts.received.id, stampAt(7));
      expect(await replies.get(abouts.received)).toMatchObject({ answered: stampAt(7).when });
      await replies.answered(abouts.mail, stampAt(8));
      expect(await replies.get(abouts.mail)).toMatchObject({ answered: stampAt(8).when });
      expect(await replies.waiting()).toHaveLength(1);
    });

    it('keep who saw to an emergency, and whether it is offensive', async () => {
      const { replies, abouts } = await withThree();
      await replies.alarmSeen(abouts.arrived, 'called 999', stampAt(1, 'B. Admin'));
      await replies.markOffensive(abouts.arrived, true, stampAt(2));
      const seen = { did: 'called 999', when: stampAt(1).when, by: 'B. Admin' };
      expect(await replies.get(abouts.arrived)).toMatchObject({ alarmSeen: seen, offensive: true });
      await replies.markOffensive(abouts.arrived, false, stampAt(3));
      expect((await replies.get(abouts.arrived))?.offensive).toBe(false);
      await expect(replies.close({ kind: 'mail', id: uuidv7() }, 'x', STAMP)).rejects.toBeInstanceOf(
        NotThere,
      );
    });

    it('ring until somebody saw to it, answered or not, once each', async () => {
      const { store, replies, person, abouts } = await withThree();
      expect(await replies.ring(abouts.arrived, STAMP)).toBe(true);
      expect(await replies.ring(abouts.arrived, STAMP)).toBe(false);
      await replies.ring(abouts.mail, STAMP);
      await replies.belongsTo(abouts.mail.id, person.id, SERVICE_ID, stampAt(1));
      await replies.answered(abouts.mail, stampAt(2));
      await store.arrived.allot(abouts.arrived.id, ['waiting'], {
        state: 'not-ours',
        reason: 'a wrong number',
      });
      expect((await replies.ringing()).map(({ text }) => text)).toEqual([
        'who r u',
        'Can you come on Friday?',
      ]);
      await replies.alarmSeen(abouts.arrived, 'no emergency', stampAt(3));
      await replies.alarmSeen(abouts.mail, 'called them', stampAt(3));
      expect(await replies.ringing()).toEqual([]);
      expect(await replies.ring(abouts.mail, stampAt(4))).toBe(false);
    });

    it('of a text become somebody’s, with what was noted before', async () => {
      const { store, replies, person, abouts } = await withThree();
      await replies.markOffensive(abouts.arrived, true, stampAt(1));
      await replies.close(abouts.arrived, 'nobody to answer', stampAt(1));
      const received = await store.received.record(written(person.id), stampAt(2));
      await store.arrived.allot(abouts.arrived.id, ['waiting'], { state: 'theirs', receivedId: received.id });
      const is = { kind: 'received', id: received.id } as const;
      await replies.becomes(abouts.arrived, is);
      const theirs = await replies.get(abouts.arrived);
      expect(theirs).toMatchObject({ about: is, personId: person.id, offensive: true });
      expect(theirs?.closed?.reason).toBe('nobody to answer');
      expect((await replies.settled(9)).map(({ about }) => about)).toEqual([is]);
      expect((await replies.waiting()).map(({ about }) => about)).toEqual([abouts.mail, abouts.received]);
    });

    it('set aside as none of ours wait no more', async () => {
      const { store, replies, abouts } = await withThree();
      await store.arrived.allot(abouts.arrived.id, ['waiting'], {
        state: 'not-ours',
        reason: 'a wrong number',
      });
      expect((await replies.waiting()).map(({ about }) => about)).toEqual([abouts.mail, abouts.received]);
    });
  });
}
