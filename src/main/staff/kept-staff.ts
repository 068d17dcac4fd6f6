import { z } from 'zod';
import type { Staff } from '../../contract/settings';
import { idSchema } from '../../domain/identity';
import { acknowledgementSchema } from '../../domain/staff/staff';
import { instantSchema } from '../../domain/time/moment';
import { newId } from '../store/facts';
import type { SettingStore } from '../store/setting-store';
import { keptPinSchema } from './pin';

/** A member of staff as the store keeps them. */
export const keptStaffSchema = z.object({
  id: idSchema,
  /** The account of the computer they began with. */
  account: z.string(),
  name: z.string(),
  role: z.string(),
  team: z.string(),
  pin: keptPinSchema.nullable(),
  /** Wrong PINs in a row. */
  wrongPins: z.int(),
  /** Until then no PIN is taken; kept, so that a restart does not help who guesses. */
  lockedUntil: instantSchema.nullable(),
  acknowledged: z.array(acknowledgementSchema),
});
export type KeptStaff = z.infer<typeof keptStaffSchema>;

const NAME = 'staffBook';
const bookSchema = z.array(keptStaffSchema);

const LONELY = 'staff';
/** How one member of staff was kept before there could be several. */
const lonelySchema = z.object({ name: z.string(), role: z.string() });

/** Everybody who uses this store. */
export async function readStaff(settings: SettingStore): Promise<KeptStaff[]> {
  return (await settings.read(NAME, bookSchema)) ?? [];
}

/** Takes over the one who was kept before there could be several. Inside a transaction. */
export async function takeOverLonely(settings: SettingStore, account: string): Promise<KeptStaff[]> {
  const book = await readStaff(settings);
  const lonely = await settings.read(LONELY, lonelySchema);
  if (book.length > 0 || lonely === undefined) return book;
  const taken = [newStaff({ ...lonely, team: '' }, account)];
  await writeStaff(settings, taken);
  await settings.remove(LONELY);
  return taken;
}

/** Whether there is one to take over. */
export async function hasLonely(settings: SettingStore): Promise<boolean> {
  return (await settings.read(LONELY, lonelySchema)) !== undefined;
}

export async function writeStaff(settings: SettingStore, book: readonly KeptStaff[]): Promise<void> {
  await settings.write(NAME, book);
}

/** Somebody new, without a PIN. */
export function newStaff(
  { name, role, team }: Pick<KeptStaff, 'name' | 'role' | 'team'>,
  account: string,
): KeptStaff {
  return {
    id: newId(),
    account,
    name,
    role,
    team,
    pin: null,
    wrongPins: 0,
    lockedUntil: null,
    acknowledged: [],
  };
}

/** What the page may know of them. */
export function shownStaff({ id, name, role, team, pin, acknowledged }: KeptStaff): Staff {
  return { id, name, role, team, hasPin: pin !== null, acknowledged };
}
