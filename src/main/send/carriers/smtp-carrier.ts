import { z } from 'zod';
import { smtpSettingsSchema } from '../../../contract/settings';
import type { MicrosoftAccount } from '../../microsoft/microsoft-account';
import type { Platform } from '../../platform/platform';
import type { SettingStore } from '../../store/setting-store';
import { createSmtpAdapter } from '../adapters/smtp-adapter';
import type { CarrierSetUp } from './carrier-set-up';

const secretSchema = z.object({ password: z.string() });

/** Email by a mail server: signed in by a password of its own, or by the account at Microsoft. */
export function smtpCarrier(
  settings: SettingStore,
  platform: Platform,
  microsoft: MicrosoftAccount,
): CarrierSetUp {
  const server = () => settings.read('smtp', smtpSettingsSchema);
  const secret = () => settings.read('smtp.secret', secretSchema);
  const token = (renew: boolean) => microsoft.token('smtp', renew);
  const isReady = async (): Promise<boolean> => {
    const told = await server();
    if (told === undefined) return false;
    return told.signIn === 'microsoft' ? microsoft.isSignedIn() : (await secret()) !== undefined;
  };
  return {
    carrier: 'smtp',
    isReady,
    adapter: async () => {
      const [told, kept] = await Promise.all([server(), secret()]);
      if (told === undefined || !(await isReady())) return undefined;
      return createSmtpAdapter({ ...told, password: kept?.password ?? '', token }, platform);
    },
    sender: (service) => Promise.resolve(service?.mailbox ?? null),
    mailHost: async () => (await server())?.host ?? null,
  };
}
