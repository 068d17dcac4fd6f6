import { z } from 'zod';
import {
  notifySettingsSchema,
  smtpSettingsSchema,
  trustPhoneSettingsSchema,
  type NotifySettings,
  type SmtpSettings,
  type TrustPhoneSettings,
} from '../../contract/settings';
import type { Carrier } from '../../domain/messages/channel';
import type { Platform } from '../platform/platform';
import type { SettingStore } from '../store/setting-store';
import { createNotifyAdapter } from './adapters/notify-adapter';
import { createSmtpAdapter } from './adapters/smtp-adapter';
import type { SendAdapter } from './send-adapter';

const smtpSecretSchema = z.object({ password: z.string() });
const notifySecretSchema = z.object({ apiKey: z.string() });

/** How this desk sends, as its settings and secrets in the encrypted store say. */
export interface Carriers {
  smtp(): Promise<SmtpSettings | undefined>;
  notify(): Promise<NotifySettings | undefined>;
  trustPhone(): Promise<TrustPhoneSettings | undefined>;
  hasSecret(carrier: 'smtp' | 'govuk-notify'): Promise<boolean>;
  /** The carriers that are set up. */
  ready(): Promise<Carrier[]>;
  /** The adapter of a carrier; none for the Trust phone, which people key into, and none before it is set up. */
  adapter(carrier: Carrier): Promise<SendAdapter | undefined>;
}

export function createCarriers(settings: SettingStore, platform: Platform): Carriers {
  const smtp = () => settings.read('smtp', smtpSettingsSchema);
  const notify = () => settings.read('notify', notifySettingsSchema);
  const trustPhone = () => settings.read('trust-phone', trustPhoneSettingsSchema);
  const smtpSecret = () => settings.read('smtp.secret', smtpSecretSchema);
  const notifySecret = () => settings.read('notify.secret', notifySecretSchema);

  const smtpAdapter = async (): Promise<SendAdapter | undefined> => {
    const [server, secret] = await Promise.all([smtp(), smtpSecret()]);
    if (server === undefined || secret === undefined) return undefined;
    return createSmtpAdapter({ ...server, ...secret }, platform);
  };

  const notifyAdapter = async (): Promise<SendAdapter | undefined> => {
    const [account, secret] = await Promise.all([notify(), notifySecret()]);
    if (account === undefined || secret === undefined) return undefined;
    return createNotifyAdapter({ ...account, ...secret }, platform);
  };

  const adapter = async (carrier: Carrier): Promise<SendAdapter | undefined> => {
    if (carrier === 'smtp') return smtpAdapter();
    return carrier === 'govuk-notify' ? notifyAdapter() : undefined;
  };

  return {
    smtp,
    notify,
    trustPhone,
    adapter,
    hasSecret: async (carrier) => (await (carrier === 'smtp' ? smtpSecret() : notifySecret())) !== undefined,
    ready: async () => {
      const has = await Promise.all([smtpAdapter(), notifyAdapter(), trustPhone()]);
      const all: readonly Carrier[] = ['smtp', 'govuk-notify', 'trust-phone'];
      return all.filter((_, i) => has[i] !== undefined);
    },
  };
}
