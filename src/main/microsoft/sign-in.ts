import type { AuthenticationResult } from '@azure/msal-node';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { SignInUnderWay, SignInWay } from '../../contract/microsoft';
import { instantText, type InstantText } from '../../domain/time/moment';
import { browserReturn } from './browser-return';
import type { MicrosoftClient } from './microsoft-client';
import { signInSentence } from './sign-in-sentences';

/** What a sign-in needs of where it runs. */
export interface SignInSurroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly openOutside: (url: string) => Promise<void>;
  readonly now: () => InstantText;
  /** Told at each change of the state. */
  readonly changed: () => void;
}

/** One attempt of a person to sign in. */
export interface SignIn {
  state(): SignInUnderWay;
  /** Settles when it has ended, in whatever way. @returns whether somebody signed in */
  readonly ended: Promise<boolean>;
  cancel(): void;
}

const codeSchema = z.object({ userCode: z.string(), verificationUri: z.url(), expiresIn: z.number().min(1) });
/** How long the browser is waited for, in seconds. */
const BROWSER_SECONDS = 10 * 60;
const DONE =
  '<!doctype html><title>Plainword</title><p>You are signed in. Close this page and go back to Plainword.</p>';
const NOT_DONE =
  '<!doctype html><title>Plainword</title><p>The sign-in did not work. Close this page: Plainword says why.</p>';

/** Begins a sign-in. What it brings goes into msal's store; a cancelled one that still succeeds is taken out again. */
export function beginSignIn(
  { app, network }: MicrosoftClient,
  how: SignInWay,
  scopes: string[],
  around: SignInSurroundings,
): SignIn {
  let state: SignInUnderWay = { kind: 'asking', how };
  let cancelled = false;
  let giveUp: (() => void) | undefined;
  const become = (next: SignInUnderWay): void => {
    if (cancelled) return;
    state = next;
    around.changed();
  };
  const after = (seconds: number): InstantText =>
    instantText(Temporal.Instant.from(around.now()).add({ seconds }));

  async function byCode(): Promise<AuthenticationResult | null> {
    const request: Parameters<typeof app.acquireTokenByDeviceCode>[0] = {
      scopes,
      deviceCodeCallback: (told) => {
        // Of a refusal msal makes an answer without a code, whatever its types say.
        const { userCode, verificationUri, expiresIn } = codeSchema.parse(told);
        become({ kind: 'code', code: userCode, address: verificationUri, expires: after(expiresIn) });
      },
    };
    // msal looks at this before each time it asks.
    giveUp = () => {
      request.cancel = true;
    };
    return app.acquireTokenByDeviceCode(request);
  }

  const openBrowser = async (address: string): Promise<void> => {
    const back = browserReturn(address, around.fetch);
    const late = setTimeout(() => void back.giveUp(), BROWSER_SECONDS * 1000);
    late.unref();
    giveUp = () => {
      clearTimeout(late);
      void back.giveUp();
    };
    if (cancelled) return void back.giveUp();
    await around.openOutside(address);
    become({ kind: 'browser', expires: after(BROWSER_SECONDS) });
  };

  async function byBrowser(): Promise<AuthenticationResult | null> {
    return app.acquireTokenInteractive({
      scopes,
      openBrowser,
      prompt: 'select_account',
      successTemplate: DONE,
      errorTemplate: NOT_DONE,
    });
  }

  async function run(): Promise<boolean> {
    try {
      const result = await (how === 'browser' ? byBrowser() : byCode());
      const account = result?.account ?? null;
      if (account === null) throw new Error('no account came back');
      if (cancelled) {
        await app.signOut({ account });
        return false;
      }
      become({ kind: 'none' });
      return true;
    } catch (error) {
      become({ kind: 'failed', sentence: signInSentence(error, network) });
      return false;
    } finally {
      // The browser has come back, or never will.
      if (how === 'browser') giveUp?.();
    }
  }

  return {
    state: () => state,
    ended: run(),
    cancel: () => {
      become({ kind: 'none' });
      cancelled = true;
      giveUp?.();
    },
  };
}
