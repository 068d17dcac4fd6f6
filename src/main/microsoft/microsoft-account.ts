import { z } from 'zod';
import {
  microsoftDetailsSchema,
  type MicrosoftDetails,
  type MicrosoftState,
  type SignInWay,
} from '../../contract/microsoft';
import { Refusal } from '../refusal';
import { isLoopback, ONLY_THIS_COMPUTER } from '../send/adapters/reach';
import type { Surroundings } from '../surroundings';
import { microsoftClient, scopesFor, type MicrosoftClient, type TokenUse } from './microsoft-client';
import { beginSignIn, type SignIn } from './sign-in';
import { hasEnded, NOT_SET_UP, NOT_SIGNED_IN, SIGN_IN_AGAIN, signInSentence } from './sign-in-sentences';
import { CACHE } from './token-cache';

/** A token, or why there is none. `ended`: only a person who signs in again can help. */
export type TokenAnswer =
  { kind: 'token'; token: string; user: string } | { kind: 'none'; sentence: string; ended: boolean };

/** The account that this desk is signed in with at Microsoft. Its tokens never leave the main process. */
export interface MicrosoftAccount {
  details(): Promise<MicrosoftDetails | undefined>;
  /** Whether somebody signed in, even if it has ended since: what is sent waits then. */
  isSignedIn(): Promise<boolean>;
  /** @param renew asks Microsoft although the kept token seems to hold: the far end refused it. Never rejects. */
  token(use: TokenUse, renew?: boolean): Promise<TokenAnswer>;
  state(): Promise<MicrosoftState>;
  save(details: MicrosoftDetails): Promise<void>;
  /** Begins to sign in; settles once there is something to show. */
  signIn(how: SignInWay): Promise<void>;
  cancelSignIn(): void;
  signOut(): Promise<void>;
}

const DETAILS = 'microsoft';
/** Set when Microsoft said that only a person can go on: nothing is asked there until one has signed in. */
const ENDED = 'microsoft.ended';
const endedSchema = z.object({ ended: z.literal(true) });

type Around = Pick<Surroundings, 'store' | 'platform' | 'now' | 'emit' | 'stamp'>;

/** The account as the store keeps it. */
export function createMicrosoftAccount({ store, platform, now, emit, stamp }: Around): MicrosoftAccount {
  const { settings } = store;
  const details = () => settings.read(DETAILS, microsoftDetailsSchema);
  const changed = (): void => emit({ kind: 'changed', area: 'settings' });
  const outOfReach = (told: MicrosoftDetails): boolean =>
    platform.reach === 'loopback' &&
    ![told.authority, told.graphUrl].every((url) => isLoopback(new URL(url).hostname));

  let kept: { of: string; client: Promise<MicrosoftClient> } | undefined;
  /** One client for each application, because it remembers what it found out about the authority. */
  const clientFor = (told: MicrosoftDetails): Promise<MicrosoftClient> => {
    const of = JSON.stringify([told.authority, told.tenant, told.clientId]);
    if (kept?.of !== of) kept = { of, client: microsoftClient(told, settings, platform.fetch) };
    return kept.client;
  };

  let underWay: SignIn | undefined;
  const giveUp = (): void => {
    underWay?.cancel();
    underWay = undefined;
  };

  const audit = async (what: string): Promise<void> => {
    await store.audit.append(
      { what: `settings.microsoft.${what}`, about: null, detail: null },
      await stamp(),
    );
  };

  const forget = async (): Promise<void> => {
    await store.transaction(async (inside) => {
      await inside.settings.remove(CACHE);
      await inside.settings.remove(ENDED);
    });
    kept = undefined;
  };

  /** What belongs to a finished sign-in: the one account stays, and what waited for it may go. */
  const settle = async (client: MicrosoftClient, before: readonly string[]): Promise<void> => {
    const all = await client.app.getAllAccounts();
    const fresh = all.find(({ homeAccountId }) => !before.includes(homeAccountId)) ?? all[0];
    for (const account of all) if (account !== fresh) await client.app.signOut({ account });
    await settings.remove(ENDED);
    await audit('signed-in');
    changed();
  };

  return {
    details,
    isSignedIn: async () => {
      const told = await details();
      return told !== undefined && (await (await clientFor(told)).account()) !== undefined;
    },

    token: async (use, renew = false) => {
      const told = await details();
      if (told === undefined) return { kind: 'none', sentence: NOT_SET_UP, ended: true };
      if (outOfReach(told)) return { kind: 'none', sentence: ONLY_THIS_COMPUTER, ended: true };
      const client = await clientFor(told);
      try {
        const account = await client.account();
        if (account === undefined) return { kind: 'none', sentence: NOT_SIGNED_IN, ended: true };
        if ((await settings.read(ENDED, endedSchema)) !== undefined)
          return { kind: 'none', sentence: SIGN_IN_AGAIN, ended: true };
        const scopes = scopesFor(use, told);
        const { accessToken } = await client.app.acquireTokenSilent({ account, scopes, forceRefresh: renew });
        return { kind: 'token', token: accessToken, user: account.username };
      } catch (error) {
        if (!hasEnded(error))
          return { kind: 'none', sentence: signInSentence(error, client.network), ended: false };
        await settings.write(ENDED, { ended: true });
        changed();
        return { kind: 'none', sentence: SIGN_IN_AGAIN, ended: true };
      }
    },

    state: async () => {
      const told = await details();
      const account = told === undefined ? undefined : await (await clientFor(told)).account();
      const ended = account !== undefined && (await settings.read(ENDED, endedSchema)) !== undefined;
      return {
        details: told ?? null,
        signedInAs: account?.username ?? null,
        signInAgain: ended ? SIGN_IN_AGAIN : null,
        underWay: underWay?.state() ?? { kind: 'none' },
      };
    },

    save: async (next) => {
      const before = await details();
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.settings.write(DETAILS, next);
        await inside.audit.append({ what: 'settings.microsoft', about: null, detail: null }, by);
      });
      const same =
        before?.authority === next.authority &&
        before.tenant === next.tenant &&
        before.clientId === next.clientId;
      if (!same) {
        giveUp();
        await forget();
      }
      changed();
    },

    signIn: async (how) => {
      giveUp();
      const told = await details();
      if (told === undefined) throw new Refusal('not-allowed', NOT_SET_UP);
      if (outOfReach(told)) throw new Refusal('not-allowed', ONLY_THIS_COMPUTER);
      const client = await clientFor(told);
      const before = (await client.app.getAllAccounts()).map(({ homeAccountId }) => homeAccountId);
      const something = Promise.withResolvers<void>();
      const signIn = beginSignIn(client, how, scopesFor('graph', told), {
        fetch: platform.fetch,
        openOutside: (url) => platform.openOutside(url),
        now,
        changed: () => {
          changed();
          something.resolve();
        },
      });
      underWay = signIn;
      const whenEnded = async (): Promise<void> => {
        if (await signIn.ended) await settle(client, before);
      };
      whenEnded().catch(() => platform.log('microsoft: the sign-in could not be kept'));
      await Promise.race([something.promise, signIn.ended]);
    },

    cancelSignIn: () => {
      giveUp();
      changed();
    },

    signOut: async () => {
      giveUp();
      await forget();
      await audit('signed-out');
      changed();
    },
  };
}
