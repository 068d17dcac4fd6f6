import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { UsedOutsideTransaction } from '../../../../../src/main/store/access';
import { StoreUnavailable } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { content, details, STAMP } from '../things';

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

export function transactions(emptyStore: EmptyStore): void {
  describe('transactions', () => {
    it('keeps all of what a transaction did', async () => {
      const store = await emptyStore();
      const id = await store.transaction(async ({ people, messages, audit }) => {
        const person = await people.add(details(), STAMP);
        const draft = await messages.saveDraft(uuidv7(), 0, content({ personId: person.id }), STAMP);
        await messages.changeStatus(draft.id, 1, { status: 'queued' }, STAMP);
        await audit.append({ what: 'message.queued', about: draft.id, detail: null }, STAMP);
        return draft.id;
      });
      expect(await store.messages.get(id)).toMatchObject({ status: 'queued', version: 2 });
      expect(await store.audit.read(5)).toHaveLength(1);
    });

    it('keeps nothing of a transaction that fails', async () => {
      const store = await emptyStore();
      const failing = store.transaction(async ({ people, settings }) => {
        await people.add(details(), STAMP);
        await settings.write('a', 1);
        throw new Error('half-way');
      });
      await expect(failing).rejects.toThrow('half-way');
      expect(await store.people.find('holl', 5)).toEqual([]);
      expect(await store.settings.read('a', z.number())).toBeUndefined();
      await store.settings.write('a', 2);
      expect(await store.settings.read('a', z.number())).toBe(2);
    });

    it('lets transactions wait for each other, and readers for them', async () => {
      const store = await emptyStore();
      await store.settings.write('count', 0);
      const addOne = () =>
        store.transaction(async ({ settings }) => {
          const count = (await settings.read('count', z.number())) ?? 0;
          await pause();
          await settings.write('count', count + 1);
        });
      const all = [addOne(), addOne(), addOne()];
      const between = await store.settings.read('count', z.number());
      await Promise.all(all);
      expect(between).toBe(3);
      expect(await store.settings.read('count', z.number())).toBe(3);
    });

    it('refuses the outer store inside a transaction at once, instead of waiting for ever', async () => {
      const store = await emptyStore();
      const reading = store.transaction(() => store.people.recent(1));
      await expect(reading).rejects.toBeInstanceOf(UsedOutsideTransaction);
      const writing = store.transaction(() => store.settings.write('a', 1));
      await expect(writing).rejects.toBeInstanceOf(UsedOutsideTransaction);
      const nested = store.transaction(() => store.transaction(() => Promise.resolve()));
      await expect(nested).rejects.toBeInstanceOf(UsedOutsideTransaction);
      await store.settings.write('a', 1);
    });

    it('lets work that a transaction started go on after it', async () => {
      const store = await emptyStore();
      const over = Promise.withResolvers<void>();
      let later: Promise<void> | undefined;
      await store.transaction(async ({ settings }) => {
        await settings.write('a', 1);
        later = over.promise.then(() => store.settings.write('b', 2));
      });
      over.resolve();
      await later;
      expect(await store.settings.read('b', z.number())).toBe(2);
    });

    it('refuses everything once it is closed, and finishes what was under way', async () => {
      const store = await emptyStore();
      const last = store.settings.write('a', 1);
      await store.close();
      await last;
      await store.close();
      await expect(store.people.recent(1)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.settings.write('a', 2)).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.transaction(() => Promise.resolve())).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.checkpoint()).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });
}
