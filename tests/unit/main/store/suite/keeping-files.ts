import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../../src/domain/identity';
import type { WholeFile } from '../../../../../src/main/store/attachment-store';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { Store } from '../../../../../src/main/store/store';
import type { EmptyStore } from '../store-suite';
import { content, STAMP, stampAt } from '../things';

const HASH = 'a'.repeat(64);

/** A file of a message that is there whole. */
export function wholeFile(messageId: Id, change: Partial<WholeFile> = {}): WholeFile {
  return {
    id: uuidv7(),
    messageId,
    name: 'Care plan.pdf',
    type: 'application/pdf',
    bytes: 5,
    sha256: HASH,
    way: 'attached',
    ...change,
  };
}

async function draftIn({ messages }: Pick<Store, 'messages'>): Promise<Id> {
  return (await messages.saveDraft(uuidv7(), 0, content({ channel: 'email', carrier: 'smtp' }), STAMP)).id;
}

/** Takes a file in, a few bytes at a time. */
async function put(store: Pick<Store, 'attachments'>, file: WholeFile, pieces: number[][]): Promise<void> {
  await store.attachments.begin(file.id, file.messageId, STAMP);
  for (const [place, piece] of pieces.entries())
    await store.attachments.chunk(file.id, place, Uint8Array.from(piece));
  await store.attachments.finish(file, STAMP);
}

const PIECES = [[1, 2], [0, 255], [7]];

export function keepingFiles(emptyStore: EmptyStore): void {
  describe('files of messages', () => {
    it('come back byte by byte, in the order they were added', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const plan = wholeFile(messageId);
      const picture = wholeFile(messageId, { name: 'Map.png', type: 'image/png', bytes: 1 });
      await put(store, plan, PIECES);
      await put(store, picture, [[9]]);
      expect(await store.attachments.of(messageId)).toEqual([
        { ...plan, added: STAMP.when },
        { ...picture, added: STAMP.when },
      ]);
      const files = await store.attachments.files(messageId);
      expect(files.map(({ name, type, content: bytes }) => [name, type, [...bytes]])).toEqual([
        ['Care plan.pdf', 'application/pdf', PIECES.flat()],
        ['Map.png', 'image/png', [9]],
      ]);
    });

    it('by transfer have a place in the list and no bytes here', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const bytes = 3_000_000_000;
      await put(store, wholeFile(messageId, { way: 'transfer', bytes }), []);
      expect((await store.attachments.of(messageId)).map((file) => file.bytes)).toEqual([bytes]);
      expect(await store.attachments.files(messageId)).toEqual([]);
    });

    it('half taken in are no files, and nothing stays of them after a cancel or the next start', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const [cancelled, cutOff] = [wholeFile(messageId), wholeFile(messageId)];
      for (const { id } of [cancelled, cutOff]) {
        await store.attachments.begin(id, messageId, STAMP);
        await store.attachments.chunk(id, 0, Uint8Array.from([1, 2]));
      }
      expect(await store.attachments.of(messageId)).toEqual([]);
      await store.attachments.cancel(cancelled.id);
      expect(await store.attachments.sweepUnfinished()).toBe(1);
      for (const file of [cancelled, cutOff]) {
        await expect(store.attachments.chunk(file.id, 1, Uint8Array.from([3]))).rejects.toThrow(NotThere);
        await expect(store.attachments.finish(file, STAMP)).rejects.toThrow(NotThere);
      }
    });

    it('with fewer bytes than were told never go', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      await put(store, wholeFile(messageId, { bytes: 6 }), PIECES);
      await expect(store.attachments.files(messageId)).rejects.toThrow('fewer bytes');
    });

    it('are added and taken off while the message is a draft alone', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const file = wholeFile(messageId);
      await put(store, file, PIECES);
      const late = wholeFile(messageId);
      await store.attachments.begin(late.id, messageId, STAMP);
      await store.messages.changeStatus(messageId, 1, { status: 'queued' }, STAMP);
      await expect(store.attachments.finish(late, STAMP)).rejects.toThrow(ChangedElsewhere);
      await expect(store.attachments.remove(file.id, STAMP)).rejects.toThrow(ChangedElsewhere);
      await expect(store.attachments.begin(uuidv7(), messageId, STAMP)).rejects.toThrow(ChangedElsewhere);
      await expect(store.attachments.begin(uuidv7(), uuidv7(), STAMP)).rejects.toThrow(NotThere);
    });

    it('taken off come back until they are swept', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const file = wholeFile(messageId);
      await put(store, file, PIECES);
      await store.attachments.remove(file.id, STAMP);
      expect(await store.attachments.of(messageId)).toEqual([]);
      await store.attachments.sweepRemoved(stampAt(-1).when.at);
      await store.attachments.restore(file.id);
      expect(await store.attachments.of(messageId)).toHaveLength(1);
      await store.attachments.remove(file.id, STAMP);
      await store.attachments.sweepRemoved(stampAt(1).when.at);
      await expect(store.attachments.restore(file.id)).rejects.toThrow(NotThere);
    });

    it('are renamed with the type of the new ending', async () => {
      const store = await emptyStore();
      const messageId = await draftIn(store);
      const file = wholeFile(messageId);
      await put(store, file, PIECES);
      await store.attachments.rename(file.id, 'Map.png', 'image/png');
      expect(await store.attachments.get(file.id)).toMatchObject({ name: 'Map.png', type: 'image/png' });
    });

    it('of a message that failed go on with its new draft, bytes and all', async () => {
      const store = await emptyStore();
      const [old, made] = [await draftIn(store), await draftIn(store)];
      await put(store, wholeFile(old), PIECES);
      await store.attachments.passOn(old, made, stampAt(3));
      const [file] = await store.attachments.of(made);
      expect(file).toMatchObject({ name: 'Care plan.pdf', sha256: HASH });
      const [bytes] = await store.attachments.files(made);
      expect([...(bytes?.content ?? [])]).toEqual(PIECES.flat());
      expect(await store.attachments.of(old)).toHaveLength(1);
    });

    it('of drafts put aside are spent after a while; those of drafts never are', async () => {
      const store = await emptyStore();
      const [kept, aside] = [await draftIn(store), await draftIn(store)];
      for (const id of [kept, aside]) await put(store, wholeFile(id), PIECES);
      await store.messages.changeStatus(aside, 1, { status: 'cancelled' }, stampAt(10));
      expect(await store.attachments.spent(stampAt(10).when.at)).toEqual([]);
      expect(await store.attachments.spent(stampAt(11).when.at)).toEqual([{ messageId: aside, files: 1 }]);
      await store.attachments.dropBytes(aside, stampAt(12));
      expect(await store.attachments.spent(stampAt(99).when.at)).toEqual([]);
      await expect(store.attachments.files(aside)).rejects.toThrow('fewer bytes');
      expect((await store.attachments.of(aside)).map(({ sha256 }) => sha256)).toEqual([HASH]);
    });
  });
}
