import { z } from 'zod';
import { MICROSOFT_365, networkSentence } from '../send/adapters/sentences';
import type { SignInNetwork } from './sign-in-network';

export const SIGN_IN_AGAIN =
  'The sign-in at Microsoft has ended. Open Settings, Microsoft 365, and sign in again: what waits then goes.';
export const NOT_SIGNED_IN = 'Nobody is signed in at Microsoft. Open Settings, Microsoft 365, and sign in.';
export const NOT_SET_UP = 'Microsoft 365 is not set up: fill it in under Settings and save it first.';
const FAILED = 'The sign-in at Microsoft did not work. Try again; if it goes on, tell IT.';

/** An error of msal's, told by its name: its classes would have to be loaded to be compared with. */
const authErrorSchema = z.object({ name: z.string(), errorCode: z.string() });

/** Microsoft's own numbers of what a directory refuses, and what helps. */
const BY_NUMBER: Readonly<Record<number, string>> = {
  65001:
    'Microsoft asks for consent first. Ask IT to grant admin consent to Plainword’s permissions in Entra ID.',
  90094:
    'Microsoft asks for consent first. Ask IT to grant admin consent to Plainword’s permissions in Entra ID.',
  700016:
    'The Trust’s directory does not know this application. Check the application ID in Settings with IT.',
  90002: 'Microsoft does not know this directory. Check the directory ID in Settings with IT.',
  900023: 'Microsoft does not know this directory. Check the directory ID in Settings with IT.',
  7000218:
    'The application is not allowed to sign people in. Ask IT to switch on “Allow public client flows” in Entra ID.',
  50011:
    'The application has no redirect address for this. Ask IT to add http://localhost under “Mobile and desktop applications”.',
  50105: 'This account may not use Plainword yet. Ask IT to assign it to the application in Entra ID.',
  53003:
    'A rule of the Trust stopped the sign-in. Ask IT which devices and networks it allows; the other way to sign in may work.',
  53000: 'A rule of the Trust stopped the sign-in, because this computer is not managed. Tell IT.',
  50057: 'This account is switched off at Microsoft. Ask IT.',
};

const BY_CODE: Readonly<Record<string, string>> = {
  authorization_declined: 'The sign-in was declined at Microsoft. Sign in again if that was a mistake.',
  access_denied: 'The sign-in was declined at Microsoft. Sign in again if that was a mistake.',
  expired_token: 'The code was not used in time. Sign in again for a new one.',
  code_expired: 'The code was not used in time. Sign in again for a new one.',
  device_code_expired: 'The code was not used in time. Sign in again for a new one.',
  bad_verification_code: 'The code was not used in time. Sign in again for a new one.',
};

/** What went wrong at the sign-in, in one sentence: of the error only its code is looked at. */
export function signInSentence(error: unknown, network: SignInNetwork): string {
  const fault = network.lastFault();
  if (fault !== null) return networkSentence(fault, MICROSOFT_365);
  const refusal = network.lastRefusal();
  const code = authErrorSchema.safeParse(error).data?.errorCode ?? '';
  return BY_NUMBER[refusal?.number ?? 0] ?? BY_CODE[refusal?.error ?? ''] ?? BY_CODE[code] ?? FAILED;
}

/** Whether only a person who signs in again can help: the sign-in ran out, was withdrawn, or asks for more. */
export function hasEnded(error: unknown): boolean {
  const { data } = authErrorSchema.safeParse(error);
  if (data?.name === 'InteractionRequiredAuthError') return true;
  return data?.name === 'ServerError' && data.errorCode === 'invalid_grant';
}
