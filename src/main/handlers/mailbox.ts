import { setTimeout as wait } from 'node:timers/promises';
import type { mailbox, MailboxSettings } from '../../contract/mailbox';
import { emailDomain } from '../../domain/people/email';
import type { Handlers } from '../gate';
import { keptMailbox, mailboxPassword, removeMailbox, saveMailbox } from '../inbox/mailbox/mailbox-settings';
import type { MailboxWatch } from '../inbox/mailbox/mailbox-watch';
import { Refusal } from '../refusal';
import type { Surroundings } from '../surroundings';

const NOTHING_TO_TEST = {
  ok: false,
  sentence: 'There is nothing to test yet: fill this in and save it first.',
};
/** How long a person waits for the test of a connection, in milliseconds. */
const TEST_TAKES = 90_000;
/** How long they wait for a look, which goes on by itself where there is much to come. */
const LOOK_TAKES = 20_000;

/** The service's shared mailbox as this desk reaches it. Its password goes in and never comes out. */
export function mailboxHandlers(
  { store, pack, stamp, emit }: Surroundings,
  watch: MailboxWatch,
): Pick<Handlers, keyof typeof mailbox> {
  const refuseForeign = ({ address }: MailboxSettings): void => {
    const domain = emailDomain(address);
    if (pack.mailboxDomains.some((each) => domain === each || domain.endsWith(`.${each}`))) return;
    throw new Refusal(
      'invalid',
      'Only a mailbox of the Trust’s own is read here: write the address of the service’s shared mailbox.',
      'address',
    );
  };

  /** A password goes to the server it was typed for, and to no other. */
  const refuseWithoutPassword = async (next: MailboxSettings, typed: string | null): Promise<void> => {
    if (next.kind !== 'imap' || next.signIn !== 'password' || typed !== null) return;
    const before = (await keptMailbox(store.settings))?.settings;
    const hasOne = (await mailboxPassword(store.settings)) !== undefined;
    const same = before?.kind === 'imap' && before.host === next.host && before.user === next.user;
    if (hasOne && same) return;
    throw new Refusal(
      'invalid',
      'Type the password of this mailbox: none is kept for this server and user name.',
      'password',
    );
  };

  const changed = async (what: string, detail: string | null) => {
    await store.audit.append({ what, about: null, detail }, await stamp());
    emit({ kind: 'changed', area: 'settings' });
    return watch.state();
  };

  return {
    'mailbox.get': () => watch.state(),
    'mailbox.save': async ({ settings, since, password }) => {
      refuseForeign(settings);
      await refuseWithoutPassword(settings, password);
      await store.transaction((inside) => saveMailbox(inside.settings, { settings, since }, password));
      return changed('settings.mailbox', password === null ? null : 'with a new secret');
    },
    'mailbox.remove': async () => {
      await store.transaction((inside) => removeMailbox(inside.settings));
      return changed('settings.mailbox-removed', null);
    },
    'mailbox.test': async () => {
      const open = await watch.mailbox();
      return (await open?.test(AbortSignal.timeout(TEST_TAKES))) ?? NOTHING_TO_TEST;
    },
    'mailbox.look': async () => {
      await Promise.race([watch.look(), wait(LOOK_TAKES, undefined, { ref: false })]);
      return watch.state();
    },
  };
}
