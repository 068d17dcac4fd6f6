import type { Id } from '../../../domain/identity';
import type { Person, PersonDetails } from '../../../domain/people/person';
import type { Access } from '../access';
import { fact, newId } from '../facts';
import { indexMessagesOf } from '../messages/message-index';
import type { Stamp } from '../people-store';
import { AlreadyThere, ChangedElsewhere } from '../store-errors';
import type { Db } from '../tables';
import { recordKey, sortName, writeNameParts } from './name-index';
import { personOrNotThere } from './person-rows';

type Writer = Pick<Access, 'machine' | 'search'>;

const key = ({ recordNumber }: PersonDetails) => (recordNumber === null ? null : recordKey(recordNumber));

/** The columns of a person's details. */
export function columns(details: PersonDetails) {
  return {
    given_name: details.givenName,
    family_name: details.familyName,
    preferred_name: details.preferredName,
    date_of_birth: details.dateOfBirth,
    nhs_number: details.nhsNumber,
    record_number: details.recordNumber,
    record_key: key(details),
    postcode: details.postcode,
    address: details.address,
    preference: details.preference,
    sort_name: sortName(details),
  };
}

/** @throws AlreadyThere when someone else has one of the numbers */
async function assertNumbersFree(db: Db, id: Id, details: PersonDetails): Promise<void> {
  const taken = async (column: 'nhs_number' | 'record_key', value: string) =>
    (await db
      .selectFrom('people')
      .select('id')
      .where(column, '=', value)
      .where('id', '!=', id)
      .executeTakeFirst()) !== undefined;
  const { nhsNumber } = details;
  const record = key(details);
  if (nhsNumber !== null && (await taken('nhs_number', nhsNumber))) throw new AlreadyThere('nhsNumber');
  if (record !== null && (await taken('record_key', record))) throw new AlreadyThere('recordNumber');
}

/** How the person is described at this version is kept for good. */
async function keepDetails(
  db: Db,
  { machine }: Writer,
  about: Id,
  version: number,
  details: PersonDetails,
  stamp: Stamp,
): Promise<void> {
  await db
    .insertInto('details_history')
    .values({ ...fact(stamp, machine), about, version, details: JSON.stringify(details) })
    .execute();
}

/** @throws AlreadyThere */
export async function addPerson(
  db: Db,
  writer: Writer,
  details: PersonDetails,
  stamp: Stamp,
): Promise<Person> {
  const id = newId();
  await assertNumbersFree(db, id, details);
  await db
    .insertInto('people')
    .values({ id, version: 1, touched_at: stamp.when.at, ...columns(details) })
    .execute();
  await writeNameParts(db, id, details);
  await keepDetails(db, writer, id, 1, details, stamp);
  return personOrNotThere(db, id);
}

/** @throws ChangedElsewhere, NotThere, AlreadyThere */
export async function editPerson(
  db: Db,
  writer: Writer,
  id: Id,
  version: number,
  details: PersonDetails,
  stamp: Stamp,
): Promise<Person> {
  const before = await personOrNotThere(db, id);
  if (before.version !== version) throw new ChangedElsewhere('this person was changed elsewhere');
  await assertNumbersFree(db, id, details);
  const { numUpdatedRows } = await db
    .updateTable('people')
    .set({ version: version + 1, touched_at: stamp.when.at, ...columns(details) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ChangedElsewhere('this person was changed elsewhere');
  await keepDetails(db, writer, id, version + 1, details, stamp);
  const renamed =
    before.givenName !== details.givenName ||
    before.familyName !== details.familyName ||
    before.preferredName !== details.preferredName;
  if (renamed) {
    await writeNameParts(db, id, details);
    await indexMessagesOf(db, writer.search, id);
  }
  return personOrNotThere(db, id);
}
