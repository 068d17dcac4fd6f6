import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { mailboxSettingsSchema } from '../../../contract/mailbox';
import { instantText, LONDON, type InstantText } from '../../../domain/time/moment';
import type { SettingStore } from '../../store/setting-store';

const SETTINGS = 'mailbox';
const SECRET = 'mailbox.secret';
const CURSOR = 'mailbox.cursor';

const keptSchema = z.object({ settings: mailboxSettingsSchema, since: z.iso.date() });
export type KeptMailbox = z.infer<typeof keptSchema>;
const secretSchema = z.object({ password: z.string() });

const leftSchema = z.object({
  remoteId: z.string(),
  arrived: z.iso.datetime({ precision: 3 }),
  size: z.number().nullable(),
  messageId: z.string().nullable(),
});
const cursorSchema = z.object({
  /** Of which mailbox: another one begins from the beginning. */
  of: z.string(),
  cursor: z.string().nullable(),
  /** Mails that the server did not give out: each look begins with them. */
  left: z.array(leftSchema),
});
/** Where the last look stopped. */
export type KeptCursor = Omit<z.infer<typeof cursorSchema>, 'of'>;

/** What this desk reaches the mailbox by. */
export function keptMailbox(settings: SettingStore): Promise<KeptMailbox | undefined> {
  return settings.read(SETTINGS, keptSchema);
}

/** The password; it never leaves the main process. */
export async function mailboxPassword(settings: SettingStore): Promise<string | undefined> {
  return (await settings.read(SECRET, secretSchema))?.password;
}

export async function saveMailbox(
  settings: SettingStore,
  kept: KeptMailbox,
  password: string | null,
): Promise<void> {
  await settings.write(SETTINGS, kept);
  const { settings: next } = kept;
  if (next.kind === 'graph' || next.signIn === 'microsoft') await settings.remove(SECRET);
  else if (password !== null) await settings.write(SECRET, { password });
}

export async function removeMailbox(settings: SettingStore): Promise<void> {
  for (const name of [SETTINGS, SECRET, CURSOR]) await settings.remove(name);
}

/** The beginning of a day by London's clocks. */
export function beginningOf(day: string): InstantText {
  return instantText(Temporal.PlainDate.from(day).toZonedDateTime(LONDON).toInstant());
}

/** What makes a mailbox another one; the port, the encryption and how one signs in do not. */
function identityOf({ settings, since }: KeptMailbox): string {
  const place = settings.kind === 'imap' ? [settings.host.toLowerCase(), settings.user, settings.folder] : [];
  return JSON.stringify([settings.kind, settings.address, since, ...place]);
}

export async function keptCursor(settings: SettingStore, kept: KeptMailbox): Promise<KeptCursor> {
  const found = await settings.read(CURSOR, cursorSchema);
  return found?.of === identityOf(kept) ? found : { cursor: null, left: [] };
}

export async function keepCursor(
  settings: SettingStore,
  kept: KeptMailbox,
  cursor: KeptCursor,
): Promise<void> {
  await settings.write(CURSOR, { of: identityOf(kept), ...cursor });
}
