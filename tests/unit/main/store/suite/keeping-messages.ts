import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { bring, content, details, STAMP, stampAt } from '../things';
import { written } from './received-messages';

export function keepingMessages(emptyStore: EmptyStore): void {
  describe('drafts', () => {
    it('keeps a new draft under the id given, and gives it back', async () => {
      const { messages } = await emptyStore();
      const id = uuidv7();
      const draft = await messages.saveDraft(id, 0, content({ subject: 'S', text: 'Hello 🙂 مرحبا' }), STAMP);
      expect(draft).toMatchObject({ id, version: 1, status: 'draft', author: STAMP.by, saved: STAMP.when });
      expect(draft).toMatchObject({ subject: 'S', text: 'Hello 🙂 مرحبا', sent: null, queued: null });
      expect(await messages.get(id)).toEqual(draft);
    });

    it('takes the same new draft twice, and refuses another one of its id', async () => {
      const { messages } = await emptyStore();
      const id = uuidv7();
      const first = await messages.saveDraft(id, 0, content({ text: 'half \ud800' }), STAMP);
      expect(await messages.saveDraft(id, 0, content({ text: 'half \ud800' }), stampAt(1))).toEqual(first);
      const other = messages.saveDraft(id, 0, content({ text: 'other' }), STAMP);
      await expect(other).rejects.toBeInstanceOf(ChangedElsewhere);
      const saved = await messages.saveDraft(id, 1, content({ text: 'next' }), STAMP);
      expect(saved.version).toBe(2);
      const late = messages.saveDraft(id, 0, content({ text: 'next' }), STAMP);
      await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
    });

    it('remembers the words that stay and why, until the writer takes them back', async () => {
      const { messages } = await emptyStore();
      const id = uuidv7();
      const kept = [{ rule: 'identifier/name', text: 'Ms O’Hara', reason: 'Two sisters share the phone.' }];
      await messages.saveDraft(id, 0, content({ kept }), STAMP);
      expect((await messages.get(id))?.kept).toEqual(kept);
      await messages.saveDraft(id, 1, content({ kept: [] }), STAMP);
      expect((await messages.get(id))?.kept).toEqual([]);
    });

    it('remembers its time, its last time, what it is about, and what allows or prompted it', async () => {
      const { messages, people, received } = await emptyStore();
      const { id: personId } = await people.add(details(), STAMP);
      const { id: answersId } = await received.record(written(personId), STAMP);
      const told = {
        personId,
        answersId,
        authorisedUseId: uuidv7(),
        about: stampAt(300).when.at,
        sendAt: stampAt(60).when.at,
        notAfter: stampAt(120).when.at,
      };
      const id = uuidv7();
      await messages.saveDraft(id, 0, content(told), STAMP);
      expect(await messages.get(id)).toMatchObject(told);
      const other = messages.saveDraft(id, 0, content({ ...told, sendAt: null }), STAMP);
      await expect(other).rejects.toBeInstanceOf(ChangedElsewhere);
      const at = stampAt(90).when.at;
      await messages.changeStatus(id, 1, { status: 'scheduled', sendAt: at, notAfter: null }, STAMP);
      expect(await messages.get(id)).toMatchObject({ ...told, sendAt: at, notAfter: null });
    });

    it('refuses a writer who read an older version, and an id nobody made', async () => {
      const { messages } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      await messages.saveDraft(id, 1, content({ text: 'mine' }), STAMP);
      const late = messages.saveDraft(id, 1, content({ text: 'theirs' }), STAMP);
      await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
      expect((await messages.get(id))?.text).toBe('mine');
      const nothing = messages.saveDraft(uuidv7(), 3, content(), STAMP);
      await expect(nothing).rejects.toBeInstanceOf(NotThere);
      const nobody = messages.saveDraft(uuidv7(), 0, content({ personId: uuidv7() }), STAMP);
      await expect(nobody).rejects.toBeInstanceOf(NotThere);
    });

    it('never changes what is no longer a draft', async () => {
      const { messages } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content({ text: 'as sent' }), STAMP);
      await messages.changeStatus(id, 1, { status: 'queued', queued: STAMP.when }, STAMP);
      const late = messages.saveDraft(id, 2, content({ text: 'another' }), STAMP);
      await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
      expect((await messages.get(id))?.text).toBe('as sent');
    });

    it('shows halves of surrogate pairs and NUL as unreadable, and keeps all else to the letter', async () => {
      const { messages } = await emptyStore();
      const text = `a\0b \ud800c \udc00 🙂‮ \u0007\t\r\n${'x'.repeat(19_000)}`;
      const { id } = await messages.saveDraft(uuidv7(), 0, content({ text }), STAMP);
      const kept = text.replaceAll('\0', '\uFFFD').toWellFormed();
      expect((await messages.get(id))?.text).toBe(kept);
    });

    it('lists drafts newest first, with names', async () => {
      const { messages, people } = await emptyStore();
      const person = await people.add(details(), STAMP);
      const one = await messages.saveDraft(uuidv7(), 0, content({ personId: person.id }), stampAt(1));
      const two = await messages.saveDraft(uuidv7(), 0, content(), stampAt(2));
      const shown = (await messages.drafts()).map(({ message, personName }) => [message.id, personName]);
      expect(shown).toEqual([
        [two.id, null],
        [one.id, 'Margaret Holloway'],
      ]);
    });
  });

  describe('the outbox', () => {
    it('fixes what a change of status names, and leaves the rest as it was', async () => {
      const { messages } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      const queued = await messages.changeStatus(
        id,
        1,
        {
          status: 'queued',
          outgoing: 'O',
          outgoingSubject: '[secure] S',
          from: 'f',
          to: 't',
          queued: STAMP.when,
        },
        STAMP,
      );
      expect(queued).toMatchObject({ version: 2, outgoing: 'O', from: 'f', to: 't', queued: STAMP.when });
      const waiting = {
        status: 'queued',
        problem: 'It waits.',
        nextAttempt: stampAt(5).when.at,
        attempts: 1,
      } as const;
      await messages.changeStatus(id, 2, waiting, stampAt(1));
      const sending = await messages.changeStatus(id, 3, { status: 'sending', problem: null }, stampAt(6));
      expect(sending).toMatchObject({ outgoing: 'O', problem: null, queued: STAMP.when });
      await messages.changeStatus(
        id,
        4,
        { status: 'sent', sent: stampAt(7).when, providerId: 'p1' },
        stampAt(7),
      );
      expect(await messages.outboxItem(id)).toMatchObject({
        message: { status: 'sent', version: 5, sent: stampAt(7).when, outgoingSubject: '[secure] S' },
        providerId: 'p1',
        attempts: 1,
        nextAttempt: stampAt(5).when.at,
        sendingSince: stampAt(6).when.at,
      });
    });

    it('lets one of two writers move a message, and tells the other', async () => {
      const { messages } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      const both = await Promise.allSettled([
        messages.changeStatus(id, 1, { status: 'queued' }, STAMP),
        messages.changeStatus(id, 1, { status: 'cancelled' }, STAMP),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await messages.get(id)).toMatchObject({ version: 2 });
      const none = messages.changeStatus(uuidv7(), 1, { status: 'queued' }, STAMP);
      await expect(none).rejects.toBeInstanceOf(NotThere);
    });

    it('gives what is due, oldest first, and leaves what waits for later', async () => {
      const { messages } = await emptyStore();
      const queue = async (minutes: number, nextAttempt: string | null) => {
        const stamp = stampAt(minutes);
        const { id } = await messages.saveDraft(uuidv7(), 0, content(), stamp);
        await messages.changeStatus(id, 1, { status: 'queued', queued: stamp.when, nextAttempt }, stamp);
        return id;
      };
      const second = await queue(2, null);
      const first = await queue(1, stampAt(10).when.at);
      await queue(0, stampAt(11).when.at);
      const due = await messages.due(stampAt(10).when.at, stampAt(60).when.at);
      expect(due.map(({ message }) => message.id)).toEqual([first, second]);
      const setBack = await messages.due(stampAt(5).when.at, stampAt(8).when.at);
      expect(setBack).toHaveLength(3);
    });

    it('gives what waits for a time once it has come, in the order of the times, and queues nothing before', async () => {
      const { messages } = await emptyStore();
      const schedule = async (minutes: number) => {
        const sendAt = stampAt(minutes).when.at;
        const { id } = await messages.saveDraft(uuidv7(), 0, content({ sendAt }), STAMP);
        await messages.changeStatus(id, 1, { status: 'scheduled' }, STAMP);
        return id;
      };
      const [late, early, later] = [await schedule(20), await schedule(10), await schedule(21)];
      const due = await messages.scheduledUntil(stampAt(20).when.at);
      expect(due.map(({ id }) => id)).toEqual([early, late]);
      await messages.changeStatus(later, 2, { status: 'queued' }, STAMP);
      const [before, at] = [stampAt(20).when.at, stampAt(21).when.at];
      expect(await messages.due(before, at)).toEqual([]);
      expect(await messages.due(at, at)).toHaveLength(1);
    });

    it('lists and counts by status, oldest first', async () => {
      const { messages } = await emptyStore();
      const move = async (status: 'failed' | 'unsure', minutes: number) => {
        const stamp = stampAt(minutes);
        const draft = await messages.saveDraft(uuidv7(), 0, content(), stamp);
        await bring(messages, draft, status, stamp, { queued: stamp.when });
        return draft.id;
      };
      const late = await move('failed', 9);
      const early = await move('unsure', 1);
      await messages.saveDraft(uuidv7(), 0, content(), STAMP);
      const listed = await messages.withStatus(['failed', 'unsure']);
      expect(listed.map(({ message }) => message.id)).toEqual([early, late]);
      expect(await messages.count(['failed', 'unsure'])).toBe(2);
      expect(await messages.count(['sent'])).toBe(0);
    });
  });
}
