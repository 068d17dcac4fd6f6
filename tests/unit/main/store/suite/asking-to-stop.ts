import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';

export function askingToStop(emptyStore: EmptyStore): void {
  const withMaggie = async () => {
    const store = await emptyStore();
    const { id } = await store.people.add(details(), STAMP);
    const ask = (reply: { kind: 'received' | 'arrived'; id: string }, was: string | null = null, at = 1) =>
      store.people.askToStop(id, { channel: 'sms', reply, was }, stampAt(at));
    return { store, people: store.people, id, ask };
  };

  describe('asking that no more is sent (P19)', () => {
    it('stands with the person until it is settled, and in the list of those to call', async () => {
      const { people, id, ask } = await withMaggie();
      expect(await people.askedToStop()).toEqual([]);
      const reply = { kind: 'received', id: uuidv7() } as const;
      expect(await ask(reply)).toBe(true);
      const standing = { channel: 'sms', when: stampAt(1).when };
      expect((await people.get(id))?.askedToStop).toEqual(standing);
      expect((await people.getMany([id]))[0]?.askedToStop).toEqual(standing);
      expect(await people.askedToStop()).toEqual([
        {
          personId: id,
          personName: 'Margaret Holloway',
          asked: [{ channel: 'sms', reply, when: stampAt(1).when }],
        },
      ]);
      const settled = await people.settleStop(id, { meant: false, note: 'called them' }, stampAt(5));
      expect(settled.askedToStop).toBeNull();
      expect(await people.askedToStop()).toEqual([]);
    });

    it('counts once for each reply, by any name it had, also after it was settled', async () => {
      const { people, id, ask } = await withMaggie();
      const was = { kind: 'arrived', id: uuidv7() } as const;
      expect(await ask(was)).toBe(true);
      expect(await ask({ kind: 'received', id: uuidv7() }, was.id)).toBe(false);
      await people.settleStop(id, { meant: false, note: 'called them' }, stampAt(2));
      expect(await ask(was)).toBe(false);
      expect(await ask({ kind: 'received', id: uuidv7() }, null, 3)).toBe(true);
      expect((await people.get(id))?.askedToStop?.when).toEqual(stampAt(3).when);
    });

    it('is settled with one call, however often they asked, and settled once', async () => {
      const { people, id, ask } = await withMaggie();
      await ask({ kind: 'received', id: uuidv7() }, null, 1);
      await ask({ kind: 'received', id: uuidv7() }, null, 2);
      expect((await people.askedToStop())[0]?.asked).toHaveLength(2);
      await people.settleStop(id, { meant: true, note: 'called them' }, stampAt(3));
      expect(await people.askedToStop()).toEqual([]);
      const again = people.settleStop(id, { meant: true, note: 'called them' }, stampAt(4));
      await expect(again).rejects.toBeInstanceOf(NotThere);
    });

    it('goes over when two entries are one person: what one of them settled is not what the other asked', async () => {
      const { people, id, ask } = await withMaggie();
      await ask({ kind: 'received', id: uuidv7() }, null, 1);
      const other = await people.add(details({ preferredName: 'Maggie' }), STAMP);
      const reply = { kind: 'received', id: uuidv7() } as const;
      await people.askToStop(other.id, { channel: 'email', reply, was: null }, stampAt(2));
      const keep = await people.settleStop(other.id, { meant: false, note: 'called them' }, stampAt(3));
      const drop = await people.get(id);
      const merged = await people.merge(keep, { id, version: drop?.version ?? 0 }, stampAt(4));
      expect(merged.askedToStop).toEqual({ channel: 'sms', when: stampAt(1).when });
    });
  });
}
