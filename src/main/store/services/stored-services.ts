import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Id } from '../../../domain/identity';
import { workingHoursSchema, type Service, type ServiceDetails } from '../../../domain/services/service';
import { authorisedUseSchema, sopSchema } from '../../../domain/services/sop';
import type { Access } from '../access';
import { fact, newId } from '../facts';
import type { Stamp } from '../people-store';
import type { ServiceStore } from '../service-store';
import { ChangedElsewhere, NotThere } from '../store-errors';
import type { Db, ServicesTable } from '../tables';

/** What was accepted once is read as it was written: rules that came later do not make a service unreadable. */
const keptDetails = z.object({
  name: z.string(),
  tellingNames: z.array(z.string()),
  mailbox: z.string(),
  phone: z.string(),
  hours: workingHoursSchema,
  replyWithinHours: z.int().nullable(),
  emergencyWording: z.string(),
  sop: sopSchema,
  authorisedUses: z.array(authorisedUseSchema),
  smsFooter: z.string(),
  emailFooter: z.string(),
}) satisfies z.ZodType<ServiceDetails>;

function serviceOf({ id, version, details }: Selectable<ServicesTable>): Service {
  return { ...keptDetails.parse(JSON.parse(details)), id, version };
}

async function readService(db: Db, id: Id): Promise<Service | undefined> {
  const row = await db.selectFrom('services').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? undefined : serviceOf(row);
}

async function keepDetails(db: Db, machine: string, service: Service, stamp: Stamp): Promise<void> {
  const { id: about, version, ...details } = service;
  await db
    .insertInto('details_history')
    .values({ ...fact(stamp, machine), about, version, details: JSON.stringify(details) })
    .execute();
}

async function editService(
  db: Db,
  machine: string,
  id: Id,
  version: number,
  details: ServiceDetails,
  stamp: Stamp,
): Promise<Service> {
  if ((await readService(db, id)) === undefined) throw new NotThere('there is no such service');
  const { numUpdatedRows } = await db
    .updateTable('services')
    .set({ version: version + 1, name: details.name, details: JSON.stringify(details) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new ChangedElsewhere('this service was changed elsewhere');
  const service = { ...details, id, version: version + 1 };
  await keepDetails(db, machine, service, stamp);
  return service;
}

/** Services in the database. */
export function storedServices({ read, write, machine }: Access): ServiceStore {
  return {
    list: () =>
      read(async (db) => {
        const rows = await db.selectFrom('services').selectAll().orderBy('name').orderBy('id').execute();
        return rows.map(serviceOf);
      }),
    get: (id) => read((db) => readService(db, id)),
    add: (details, stamp) =>
      write(async (db) => {
        const service = { ...details, id: newId(), version: 1 };
        const { id, version, name } = service;
        await db
          .insertInto('services')
          .values({ id, version, name, details: JSON.stringify(details) })
          .execute();
        await keepDetails(db, machine, service, stamp);
        return service;
      }),
    edit: (id, version, details, stamp) =>
      write((db) => editService(db, machine, id, version, details, stamp)),
  };
}
