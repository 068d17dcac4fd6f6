import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { readDate } from '../../../../../src/domain/trails/dates/find-date';
import { ChangedElsewhere, NotThere, StepNotAllowed } from '../../../../../src/main/store/store-errors';
import { begun, filed, keptMessage, readMail, recorded } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';

export function keepingTrails(emptyStore: EmptyStore): void {
  describe('trails', () => {
    it('keep their messages to the letter, and have their mails from now on', async () => {
      const store = await emptyStore();
      const [one, two] = [await readMail(store), await readMail(store)];
      const messages = [
        keptMessage([one.id], { body: '  CAN u\r\n\tcome?? 🙏 ‮ ', from: null, date: null, subject: null }),
        keptMessage([two.id, one.id], { date: readDate('Sat, 21 Nov 2026 10:30:00 +0000') }),
      ];
      const content = { subject: 'Re: Thursday', mails: [two.id, one.id], messages };
      const trail = await store.trails.begin(content, stampAt(3));
      expect(trail).toEqual({
        ...content,
        id: trail.id,
        version: 1,
        filings: [],
        setAside: null,
        begun: stampAt(3).when,
        newest: '2026-11-21T10:30:00.000Z',
      });
      expect(await store.trails.get(trail.id)).toEqual(trail);
      expect((await store.mails.many([one.id, two.id])).map(({ trailId }) => trailId)).toEqual([
        trail.id,
        trail.id,
      ]);
      expect(await store.mails.unread()).toEqual([]);
      await expect(store.trails.begin({ ...content, mails: [uuidv7()] }, STAMP)).rejects.toBeInstanceOf(
        NotThere,
      );
      expect(await store.trails.openCount()).toBe(1);
    });

    it('without a time are as new as they were begun', async () => {
      const store = await emptyStore();
      const mail = await readMail(store);
      const messages = [keptMessage([mail.id], { date: null })];
      const trail = await store.trails.begin({ subject: '', mails: [mail.id], messages }, stampAt(7));
      expect(trail.newest).toBe(stampAt(7).when.at);
    });

    it('take a mail in and give one away; what is given away is taken in anew', async () => {
      const store = await emptyStore();
      const [one, two, three] = [await readMail(store), await readMail(store), await readMail(store)];
      const trail = await begun(store, one, two);
      const messages = [keptMessage([one.id, three.id])];
      const content = { subject: 'Friday', mails: [one.id, three.id], messages };
      const rewritten = await store.trails.rewrite(trail.id, 1, content, stampAt(1));
      expect(rewritten).toMatchObject({ ...content, version: 2 });
      expect((await store.mails.unread()).map(({ id }) => id)).toEqual([two.id]);
      await expect(store.trails.rewrite(trail.id, 1, content, STAMP)).rejects.toBeInstanceOf(
        ChangedElsewhere,
      );
      await expect(store.trails.rewrite(uuidv7(), 1, content, STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('whose mails all went over into another are here no more', async () => {
      const store = await emptyStore();
      const [one, two] = [await readMail(store), await readMail(store)];
      const [into, from] = [await begun(store, one), await begun(store, two)];
      await expect(store.trails.dissolve(from.id, 1, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      const both = { subject: 'Both', mails: [one.id, two.id], messages: [keptMessage([one.id, two.id])] };
      await store.trails.rewrite(into.id, 1, both, STAMP);
      await expect(store.trails.dissolve(from.id, 2, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await store.trails.dissolve(from.id, 1, STAMP);
      expect(await store.trails.get(from.id)).toBeUndefined();
      expect(await store.trails.openCount()).toBe(1);
      await expect(store.trails.setAside(from.id, 2, 'x', STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('set aside are done with the reason, and open again when they are put back', async () => {
      const store = await emptyStore();
      const trail = await begun(store, await readMail(store));
      const aside = await store.trails.setAside(trail.id, 1, 'a newsletter', stampAt(2, 'B. Admin'));
      expect(aside.setAside).toEqual({ reason: 'a newsletter', by: 'B. Admin', when: stampAt(2).when });
      expect(await store.trails.open()).toEqual([]);
      expect(await store.trails.done(5)).toEqual([aside]);
      const person = await store.people.add(details(), STAMP);
      await expect(filed(store, trail.id, person)).rejects.toBeInstanceOf(StepNotAllowed);
      await expect(store.trails.putBack(trail.id, 1, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      const back = await store.trails.putBack(trail.id, 2, STAMP);
      expect(await store.trails.open()).toEqual([back]);
      await filed(store, trail.id, person);
      await expect(store.trails.setAside(trail.id, 4, 'x', STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
    });

    it('are listed with the newest first: open until they are recorded for everybody', async () => {
      const store = await emptyStore();
      const [maggie, joan] = [
        await store.people.add(details(), STAMP),
        await store.people.add(details({ givenName: 'Joan' }), STAMP),
      ];
      const days = ['Tue, 17 Nov 2026', 'Fri, 20 Nov 2026', 'Wed, 18 Nov 2026'];
      const ids: string[] = [];
      for (const day of days) {
        const mail = await readMail(store, {
          attachments: [{ name: 'a.pdf', type: 'application/pdf', size: 1 }],
        });
        const messages = [keptMessage([mail.id], { date: readDate(`${day} 09:00:00 +0000`) })];
        ids.push((await store.trails.begin({ subject: day, mails: [mail.id], messages }, STAMP)).id);
      }
      const [tuesday = '', friday = '', wednesday = ''] = ids;
      expect((await store.trails.open()).map(({ id }) => id)).toEqual([friday, wednesday, tuesday]);
      const first = await filed(store, friday, maggie);
      const second = await filed(store, friday, joan, 2);
      await recorded(store, first);
      expect(await store.trails.openCount()).toBe(3);
      await recorded(store, second);
      await recorded(store, await filed(store, wednesday, joan));
      expect(await store.trails.openCount()).toBe(1);
      expect((await store.trails.open()).map(({ id }) => id)).toEqual([tuesday]);
      expect((await store.trails.done(1)).map(({ id }) => id)).toEqual([friday]);
      const lines = [...(await store.trails.openLines()), ...(await store.trails.doneLines(5))];
      expect(lines.map(({ id }) => id)).toEqual([tuesday, friday, wednesday]);
      const { messages, mails, ...rest } = (await store.trails.get(friday))!;
      expect(lines[1]).toEqual({ ...rest, messages: 1, mails: 1, attachments: 1, from: 'Maggie' });
      expect([messages.length, mails.length]).toEqual([1, 1]);
      expect(rest.filings.map(({ personName }) => personName)).toEqual([
        'Margaret Holloway',
        'Joan Holloway',
      ]);
    });

    it('are found by the mails they have, and by those that their mails answer', async () => {
      const store = await emptyStore();
      const one = await begun(
        store,
        await readMail(store, { messageId: '<a@x>', references: ['<before@x>'] }),
      );
      const two = await begun(
        store,
        await readMail(store, { messageId: '<b@x>', references: ['<before@x>'] }),
      );
      const aside = await begun(store, await readMail(store, { messageId: '<c@x>' }));
      await store.trails.setAside(aside.id, 1, 'a newsletter', STAMP);
      const found = async (...ids: string[]) => (await store.trails.withMailIds(ids)).map(({ id }) => id);
      expect(await found('<a@x>')).toEqual([one.id]);
      expect((await found('<before@x>')).sort()).toEqual([one.id, two.id].sort());
      expect((await found('<a@x>', '<b@x>')).sort()).toEqual([one.id, two.id].sort());
      expect(await found('<c@x>')).toEqual([]);
      expect(await found()).toEqual([]);
    });
  });
}
