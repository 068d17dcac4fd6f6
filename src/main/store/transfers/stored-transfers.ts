import { fullName } from '../../../domain/people/person';
import type { Access } from '../access';
import { assertDraft } from '../attachments/attachment-rows';
import { fact } from '../facts';
import { ChangedElsewhere } from '../store-errors';
import type { TransferStore } from '../transfer-store';
import { finishedTransfers } from './finished';
import { changeTransfer, readTransfer, transferOf } from './transfer-rows';

/** Secure file transfers in the database. */
export function storedTransfers({ read, write, machine }: Access): TransferStore {
  return {
    begin: ({ messageId, fileName, password }, stamp) =>
      write(async (db) => {
        await assertDraft(db, messageId);
        if ((await readTransfer(db, messageId)) !== undefined)
          throw new ChangedElsewhere('this message has a transfer already');
        const row = await db
          .insertInto('file_transfers')
          .values({
            ...fact(stamp, machine),
            message_id: messageId,
            state: 'open',
            file_name: fileName,
            bytes: 0,
            password,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return transferOf(row);
      }),
    of: (messageId) =>
      read(async (db) => {
        const row = await readTransfer(db, messageId);
        return row === undefined ? undefined : transferOf(row);
      }),
    password: (messageId) => read(async (db) => (await readTransfer(db, messageId))?.password ?? undefined),
    change: (messageId, change) => write((db) => changeTransfer(db, messageId, change)),
    remove: (messageId) =>
      write(async (db) => {
        await db.deleteFrom('file_transfers').where('message_id', '=', messageId).execute();
        const ofTransfer = db
          .deleteFrom('attachments')
          .where('message_id', '=', messageId)
          .where('way', '=', 'transfer');
        await ofTransfer.execute();
      }),
    passOn: (from, to) =>
      write(async (db) => {
        await db
          .updateTable('file_transfers')
          .set({ message_id: to })
          .where('message_id', '=', from)
          .execute();
      }),
    cutOff: () =>
      read(async (db) => {
        const open = db
          .selectFrom('file_transfers')
          .selectAll()
          .where('state', '=', 'open')
          .where('machine', '=', machine);
        return (await open.execute()).map(transferOf);
      }),
    unsettled: (since) =>
      read(async (db) => {
        const sent = db
          .selectFrom('file_transfers')
          .innerJoin('messages', 'messages.id', 'file_transfers.message_id')
          .leftJoin('people', 'people.id', 'messages.person_id')
          .selectAll('file_transfers')
          .select(['people.given_name', 'people.family_name'])
          .where('messages.status', '=', 'sent')
          .where('file_transfers.expires', '>=', since)
          .where((eb) =>
            eb.or([
              eb('file_transfers.given_at', 'is', null),
              eb('file_transfers.downloaded_at', 'is', null),
            ]),
          )
          .orderBy('file_transfers.expires')
          .orderBy('file_transfers.id');
        return (await sent.execute()).map((row) => {
          const { given_name: givenName, family_name: familyName } = row;
          const personName =
            givenName === null || familyName === null ? null : fullName({ givenName, familyName });
          return { transfer: transferOf(row), personName };
        });
      }),
    finished: (today, before) => read((db) => finishedTransfers(db, today, before)),
  };
}
