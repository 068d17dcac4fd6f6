import type { Settings } from '../../contract/settings';
import type { Handlers } from '../gate';
import { reportTrustPhone } from '../send/adapters/trust-phone';
import type { Carriers } from '../send/carriers';
import { mayTurnOff } from '../../domain/checks/tuning';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';
import { checkSettingsSchema, staffSchema, writingSettingsSchema } from '../../contract/settings';

const NOTHING_TO_TEST = {
  ok: false,
  sentence: 'There is nothing to test yet: fill this in and save it first.',
};

type SettingsHandlers = Pick<Handlers, Extract<keyof Handlers, `settings.${string}`>>;

/** What this desk is set up with. Secrets go in and never come out. */
export function settingsHandlers(
  { store, pack, emit, stamp }: Surroundings,
  carriers: Carriers,
): SettingsHandlers {
  const current = async (): Promise<Settings> => {
    const [staff, smtp, notify, trustPhone, hasPassword, hasKey, writing, checks] = await Promise.all([
      store.settings.read('staff', staffSchema),
      carriers.smtp(),
      carriers.notify(),
      carriers.trustPhone(),
      carriers.hasSecret('smtp'),
      carriers.hasSecret('govuk-notify'),
      store.settings.read('writing', writingSettingsSchema),
      store.settings.read('checks', checkSettingsSchema),
    ]);
    return {
      staff: staff ?? null,
      smtp: smtp === undefined ? null : { ...smtp, hasPassword },
      notify: notify === undefined ? null : { ...notify, hasKey },
      trustPhone: trustPhone ?? null,
      writing: writing ?? { assisted: false },
      checks: checks ?? { turnedOff: [] },
    };
  };

  /** Writes settings and the secret beside them, if a new one was typed, in one transaction. */
  const save = async (
    name: string,
    value: unknown,
    secret: Record<string, string> | null,
  ): Promise<Settings> => {
    const by = await stamp();
    await store.transaction(async (inside) => {
      await inside.settings.write(name, value);
      if (secret !== null) await inside.settings.write(`${name}.secret`, secret);
      const detail = secret === null ? null : 'with a new secret';
      await inside.audit.append({ what: `settings.${name}`, about: null, detail }, by);
    });
    emit({ kind: 'changed', area: 'settings' });
    return current();
  };

  return {
    'settings.get': current,
    'settings.saveStaff': (staff) => save('staff', staff, null),
    'settings.saveSmtp': ({ password, ...server }) => {
      // A relay that asks for no user name asks for no password.
      const typed = password ?? (server.user === '' ? '' : null);
      return save('smtp', server, typed === null ? null : { password: typed });
    },
    'settings.saveNotify': ({ apiKey, ...account }) =>
      save('notify', account, apiKey === null ? null : { apiKey }),
    'settings.saveTrustPhone': (phone) => save('trust-phone', phone, null),
    'settings.saveChecks': async ({ turnedOff }) => {
      const refused = turnedOff.find((rule) => !mayTurnOff(pack.checks, rule));
      if (refused !== undefined)
        throw new Refusal(
          'not-allowed',
          'Your Trust’s policy keeps this check switched on: nothing was changed.',
        );
      return save('checks', { turnedOff }, null);
    },
    'settings.saveWriting': (writing) => save('writing', writing, null),
    'settings.test': async ({ carrier }) => {
      const phone = carrier === 'trust-phone' ? await carriers.trustPhone() : undefined;
      if (phone !== undefined) return reportTrustPhone(phone.number);
      const adapter = await carriers.adapter(carrier);
      return (await adapter?.test()) ?? NOTHING_TO_TEST;
    },
  };
}
