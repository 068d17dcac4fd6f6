import type { microsoft } from '../../contract/microsoft';
import type { Handlers } from '../gate';
import type { MicrosoftAccount } from '../microsoft/microsoft-account';
import { Refusal } from '../refusal';
import type { HealthKeeper } from '../send/carriers/carrier-health';
import type { Surroundings } from '../surroundings';

const NO_CODE = 'There is no code any more: sign in again for a new one.';

/** The account at Microsoft, and how the ways to send have been doing. */
export function microsoftHandlers(
  { platform }: Surroundings,
  account: MicrosoftAccount,
  health: HealthKeeper,
): Pick<Handlers, keyof typeof microsoft> {
  const codeShown = async () => {
    const { underWay } = await account.state();
    if (underWay.kind !== 'code') throw new Refusal('not-found', NO_CODE);
    return underWay;
  };
  return {
    'settings.microsoft': () => account.state(),
    'settings.saveMicrosoft': async (details) => {
      await account.save(details);
      return account.state();
    },
    'settings.microsoftSignIn': async ({ how }) => {
      await account.signIn(how);
      return account.state();
    },
    'settings.microsoftCancelSignIn': () => {
      account.cancelSignIn();
      return account.state();
    },
    'settings.microsoftSignOut': async () => {
      await account.signOut();
      return account.state();
    },
    'settings.microsoftOpenPage': async () => {
      await platform.openOutside((await codeShown()).address);
      return {};
    },
    'settings.microsoftCopyCode': async () => {
      await platform.clipboard.write({ text: (await codeShown()).code, html: '' });
      return {};
    },
    'settings.health': () => health.all(),
  };
}
