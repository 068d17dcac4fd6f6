import { z } from 'zod';
import { notifyLinksSchema } from '../../../contract/notify-templates';
import { notifySettingsSchema } from '../../../contract/settings';
import type { Platform } from '../../platform/platform';
import type { SettingStore } from '../../store/setting-store';
import type { NotifyAccount } from '../adapters/notify-account';
import { createNotifyAdapter } from '../adapters/notify-adapter';
import { readTemplates } from '../adapters/notify-own-templates';
import type { CarrierSetUp } from './carrier-set-up';

const secretSchema = z.object({ apiKey: z.string() });

/** The account at GOV.UK Notify with its key; nothing before both were entered. */
export async function keptNotifyAccount(settings: SettingStore): Promise<NotifyAccount | undefined> {
  const [told, kept] = await Promise.all([
    settings.read('notify', notifySettingsSchema),
    settings.read('notify.secret', secretSchema),
  ]);
  return told === undefined || kept === undefined ? undefined : { ...told, ...kept };
}

/** Texts by GOV.UK Notify. */
export function notifyCarrier(settings: SettingStore, platform: Platform): CarrierSetUp {
  const read = readTemplates();
  return {
    carrier: 'govuk-notify',
    isReady: async () => (await keptNotifyAccount(settings)) !== undefined,
    adapter: async () => {
      const account = await keptNotifyAccount(settings);
      if (account === undefined) return undefined;
      const { links } = (await settings.read('notify-templates', notifyLinksSchema)) ?? { links: [] };
      return createNotifyAdapter(account, platform, { links, read });
    },
    sender: async (_service, from) => (await from.read('notify', notifySettingsSchema))?.senderNumber ?? null,
    mailHost: () => Promise.resolve(null),
  };
}
