import type { TokenAnswer } from '../../microsoft/microsoft-account';
import type { SmtpSettings } from '../../../contract/settings';

/** A mail server and what signs in there. */
export interface SmtpAccount extends SmtpSettings {
  readonly password: string;
  /** A token for it; only where it is signed in by the account at Microsoft. */
  readonly token?: (renew: boolean) => Promise<TokenAnswer>;
}

/** What is shown to the server: a name and a password, or a token. */
export interface SmtpCredentials {
  readonly user: string;
  readonly secret: string;
  readonly isToken: boolean;
}

/** No token to sign in with, and why. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
  readonly sentence: string;

  constructor(sentence: string) {
    super('there is no token');
    this.sentence = sentence;
  }
}

/**
 * What to sign in with; nothing for a relay that asks for none.
 * With an account at Microsoft the user name may be the shared mailbox's: Exchange wants the mailbox there that sends.
 * @throws NoToken
 */
export async function credentialsOf(account: SmtpAccount, renew = false): Promise<SmtpCredentials | null> {
  if (account.signIn === 'password')
    return account.user === '' ? null : { user: account.user, secret: account.password, isToken: false };
  const held = await account.token?.(renew);
  if (held?.kind !== 'token') throw new NoToken(held?.sentence ?? '');
  return { user: account.user === '' ? held.user : account.user, secret: held.token, isToken: true };
}
