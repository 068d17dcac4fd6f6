import { v7 as uuidv7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { content, details, sentMessage, STAMP, stampAt } from '../things';
import { wholeFile } from './keeping-files';

const EMAIL = { channel: 'email', carrier: 'smtp' } as const;
const begun = (messageId: string) => ({ messageId, fileName: 'Files 2026-11-23.zip', password: 'kq7m-p3xr' });
const LINKED = {
  state: 'linked',
  link: 'https://we.tl/t-1',
  expires: '2026-11-30',
  passwordWay: 'phone',
} as const;

export function fileTransfers(emptyStore: EmptyStore): void {
  describe('file transfers', () => {
    it('go from open to linked, one a message, and tell their password to nobody who reads them', async () => {
      const { messages, transfers } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(EMAIL), STAMP);
      const open = await transfers.begin(begun(id), STAMP);
      expect(open).toMatchObject({ messageId: id, state: 'open', hasPassword: true, begun: STAMP.when });
      expect(JSON.stringify(open)).not.toContain('kq7m');
      expect(await transfers.password(id)).toBe('kq7m-p3xr');
      await expect(transfers.begin(begun(id), STAMP)).rejects.toThrow(ChangedElsewhere);
      await transfers.change(id, { state: 'sealed', bytes: 4_000_000_000, sha256: 'b'.repeat(64) });
      const linked = await transfers.change(id, LINKED);
      expect(linked).toMatchObject({ ...LINKED, bytes: 4_000_000_000, sha256: 'b'.repeat(64) });
      expect(await transfers.of(id)).toEqual(linked);
      await expect(transfers.change(uuidv7(), { state: 'sealed' })).rejects.toThrow(NotThere);
    });

    it('that were cut off are found by the machine that wrote them, and go with their files', async () => {
      const { messages, transfers, attachments } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(EMAIL), STAMP);
      await transfers.begin(begun(id), STAMP);
      const file = wholeFile(id, { way: 'transfer' });
      await attachments.begin(file.id, id, STAMP);
      await attachments.finish(file, STAMP);
      expect((await transfers.cutOff()).map(({ messageId }) => messageId)).toEqual([id]);
      await transfers.remove(id);
      expect(await transfers.of(id)).toBeUndefined();
      expect(await attachments.of(id)).toEqual([]);
    });

    it('of a message that failed go on with its new draft', async () => {
      const { messages, transfers } = await emptyStore();
      const old = await messages.saveDraft(uuidv7(), 0, content(EMAIL), STAMP);
      const made = await messages.saveDraft(uuidv7(), 0, content(EMAIL), STAMP);
      await transfers.begin(begun(old.id), STAMP);
      await transfers.passOn(old.id, made.id);
      expect(await transfers.of(old.id)).toBeUndefined();
      expect(await transfers.password(made.id)).toBe('kq7m-p3xr');
    });

    it('are followed once sent, until the password was given and the files arrived', async () => {
      const store = await emptyStore();
      const { transfers } = store;
      const person = await store.people.add(details(), STAMP);
      const draft = await store.messages.saveDraft(
        uuidv7(),
        0,
        content({ ...EMAIL, personId: person.id }),
        STAMP,
      );
      await transfers.begin(begun(draft.id), STAMP);
      await transfers.change(draft.id, LINKED);
      expect(await transfers.unsettled('2026-11-20')).toEqual([]);
      await sentMessage(store, person, 'another');
      let { version } = draft;
      for (const status of ['queued', 'sending', 'sent'] as const) {
        const sent = { sent: STAMP.when };
        version = (await store.messages.changeStatus(draft.id, version, { status, ...sent }, STAMP)).version;
      }
      const [followed] = await transfers.unsettled('2026-11-20');
      expect(followed).toMatchObject({ personName: 'Margaret Holloway', transfer: { messageId: draft.id } });
      expect(await transfers.unsettled('2026-12-01')).toEqual([]);
      await transfers.change(draft.id, { passwordGiven: stampAt(5).when });
      expect(await transfers.unsettled('2026-11-20')).toHaveLength(1);
      expect(await transfers.finished('2026-11-30', STAMP.when.at)).toEqual([]);
      expect(await transfers.finished('2026-12-01', STAMP.when.at)).toHaveLength(1);
      await transfers.change(draft.id, { downloaded: stampAt(6).when });
      expect(await transfers.unsettled('2026-11-20')).toEqual([]);
      expect(await transfers.finished('2026-11-24', STAMP.when.at)).toHaveLength(1);
      expect(await transfers.change(draft.id, { password: null })).toMatchObject({ hasPassword: false });
      expect(await transfers.finished('2026-12-01', STAMP.when.at)).toEqual([]);
    });

    it('owe an addendum once, beside the message’s own entry and a failed delivery’s (P7)', async () => {
      const store = await emptyStore();
      const { records, people } = store;
      const person = await people.add(details(), STAMP);
      const { id: messageId } = await sentMessage(store, person, 'Hello', 2);
      const own = await records.open(messageId, stampAt(3));
      const owed = (kind: 'transfer' | 'not-delivered') =>
        ({
          about: { kind, messageId },
          personId: person.id,
          channel: 'email',
          purpose: 'letter-or-care-plan',
          happened: stampAt(4).when,
        }) as const;
      const failed = await records.owe(owed('not-delivered'), stampAt(4));
      const addendum = await records.owe(owed('transfer'), stampAt(5));
      expect(addendum).toMatchObject({ about: { kind: 'transfer', messageId }, state: 'to-record' });
      expect(await records.owe(owed('transfer'), stampAt(6))).toEqual(addendum);
      expect(await records.get(addendum.id)).toEqual(addendum);
      expect(await records.ofMessage(messageId)).toEqual(own);
      expect((await records.owed()).map(({ id }) => id)).toEqual([own.id, failed.id, addendum.id]);
      const { version } = await records.markCopied(addendum.id, 1, stampAt(7));
      await records.markRecorded(addendum.id, version, stampAt(8));
      expect(await records.undeletedOriginals()).toEqual([]);
      const keep = await people.add(details({ givenName: 'Maggie' }), STAMP);
      await people.merge(keep, person, stampAt(9));
      expect(await records.get(addendum.id)).toMatchObject({ personId: keep.id, state: 'recorded' });
      const theirs = await records.owe({ ...owed('transfer'), personId: keep.id }, stampAt(10));
      expect(theirs.id).toBe(addendum.id);
      const nobody = { ...owed('transfer'), about: { kind: 'transfer', messageId: uuidv7() } } as const;
      await expect(records.owe(nobody, STAMP)).rejects.toThrow(NotThere);
    });

    it('of a draft put aside are done with after a while', async () => {
      const { messages, transfers } = await emptyStore();
      const { id } = await messages.saveDraft(uuidv7(), 0, content(EMAIL), STAMP);
      await transfers.begin(begun(id), STAMP);
      await messages.changeStatus(id, 1, { status: 'cancelled' }, stampAt(10));
      expect(await transfers.finished('2026-11-24', stampAt(10).when.at)).toEqual([]);
      expect(await transfers.finished('2026-11-24', stampAt(11).when.at)).toHaveLength(1);
    });
  });
}
