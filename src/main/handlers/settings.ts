import { z } from 'zod';
import type { settings, Settings } from '../../contract/settings';
import type { Handlers } from '../gate';
import { reportTrustPhone } from '../send/adapters/trust-phone';
import type { Carriers } from '../send/carriers/carriers';
import { mayTurnOff } from '../../domain/checks/tuning';
import { dateAndTime } from '../../domain/time/spoken';
import { Refusal } from '../refusal';
import { shownStaff } from '../staff/kept-staff';
import type { Surroundings } from '../surroundings';
import {
  checkSettingsSchema,
  handOffSettingsSchema,
  notifySettingsSchema,
  smtpSettingsSchema,
  trustPhoneSettingsSchema,
  writingSettingsSchema,
} from '../../contract/settings';

const NOTHING_TO_TEST = {
  ok: false,
  sentence: 'There is nothing to test yet: fill this in and save it first.',
};

type SettingsHandlers = Pick<Handlers, keyof typeof settings>;

/** What this desk is set up with. Secrets go in and never come out. */
export function settingsHandlers(
  { store, pack, staff, platform, emit, stamp, now }: Surroundings,
  carriers: Carriers,
): SettingsHandlers {
  const trustPhoneSettings = () => store.settings.read('trust-phone', trustPhoneSettingsSchema);

  const current = async (): Promise<Settings> => {
    const [self, book, smtp, notify, trustPhone, handOffs, ready, mailHosts] = await Promise.all([
      staff.me(),
      staff.all(),
      store.settings.read('smtp', smtpSettingsSchema),
      store.settings.read('notify', notifySettingsSchema),
      trustPhoneSettings(),
      store.settings.read('hand-offs', handOffSettingsSchema),
      carriers.ready(),
      carriers.mailHosts(),
    ]);
    const [smtpSecret, writing, checks] = await Promise.all([
      store.settings.read('smtp.secret', z.unknown()),
      store.settings.read('writing', writingSettingsSchema),
      store.settings.read('checks', checkSettingsSchema),
    ]);
    return {
      staff: self === undefined ? null : shownStaff(self),
      colleagues: pack.staff.sharedAccounts ? book.map(shownStaff) : [],
      smtp: smtp === undefined ? null : { ...smtp, hasPassword: smtpSecret !== undefined },
      notify: notify === undefined ? null : { ...notify, hasKey: ready.includes('govuk-notify') },
      trustPhone: trustPhone ?? null,
      handOffs: handOffs ?? { annexe: false, airmid: false },
      ready,
      mailHosts,
      writing: writing ?? { assisted: false },
      checks: checks ?? { turnedOff: [] },
    };
  };

  /** Keeps in the audit what was done, tells the pages, and answers with how things stand. */
  const told = async (what: string, detail: string | null): Promise<Settings> => {
    await store.audit.append({ what: `settings.${what}`, about: null, detail }, await stamp());
    emit({ kind: 'changed', area: 'settings' });
    return current();
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
    'settings.saveStaff': async ({ id, details, pin }) => {
      await staff.save(id, details, pin);
      return told('staff', pin === null ? null : 'with a new PIN');
    },
    'settings.signIn': async ({ id, pin }) => {
      await staff.signIn(id, pin);
      return told('signed-in', null);
    },
    'settings.acknowledge': async ({ version }) => {
      await staff.acknowledge(version);
      return told('acknowledged', version);
    },
    'settings.copyAcknowledgements': async () => {
      const self = await staff.me();
      const lines = (self?.acknowledged ?? []).map(
        ({ policy, version, when }) => `${policy}, version ${version}: read on ${dateAndTime(when.at)}`,
      );
      if (self === undefined || lines.length === 0) {
        throw new Refusal('not-found', 'There is nothing to copy yet: read the policy first.');
      }
      const head = [`${self.name}, ${self.role}`, `Copied ${dateAndTime(now())}`, ''];
      await platform.clipboard.write({ text: [...head, ...lines].join('\n'), html: '' });
      return {};
    },
    'settings.saveSmtp': ({ password, ...server }) => {
      // A relay that asks for no user name asks for no password.
      const typed = password ?? (server.user === '' && server.signIn === 'password' ? '' : null);
      return save('smtp', server, typed === null ? null : { password: typed });
    },
    'settings.saveNotify': ({ apiKey, ...account }) =>
      save('notify', account, apiKey === null ? null : { apiKey }),
    'settings.saveHandOffs': (programs) => save('hand-offs', programs, null),
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
      const phone = carrier === 'trust-phone' ? await trustPhoneSettings() : undefined;
      if (phone !== undefined) return reportTrustPhone(phone.number);
      const adapter = await carriers.adapter(carrier);
      return (await adapter?.test()) ?? NOTHING_TO_TEST;
    },
  };
}
