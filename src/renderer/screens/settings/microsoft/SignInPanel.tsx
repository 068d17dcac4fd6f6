import type { MicrosoftState, SignInWay } from '../../../../contract/microsoft';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { SignInUnderWay } from './SignInUnderWay';

/** Who is signed in at Microsoft, and the two ways to sign in. */
export function SignInPanel({ state }: { state: MicrosoftState }) {
  const signIn = useAct('settings.microsoftSignIn');
  const signOut = useAct('settings.microsoftSignOut');
  const { signedInAs, signInAgain, underWay } = state;
  const begin = (how: SignInWay) => signIn.mutate({ how });
  const isIdle = underWay.kind === 'none' || underWay.kind === 'failed';
  const again = signedInAs === null ? '' : ' again';
  return (
    <section className="pw-sign-in" aria-label="Sign-in at Microsoft">
      {signedInAs !== null && signInAgain === null && (
        <p>
          Signed in as <strong>{signedInAs}</strong>.
        </p>
      )}
      {signedInAs === null && isIdle && <p>Nobody is signed in yet.</p>}
      {signInAgain !== null && <Notice tone="need">{signInAgain}</Notice>}
      <div role="status">{underWay.kind === 'failed' && <Notice tone="no">{underWay.sentence}</Notice>}</div>
      {isIdle ? (
        <div className="pw-actions">
          <Button busy={signIn.isPending} onClick={() => begin('browser')}>
            Sign in{again} by browser
          </Button>
          <Button busy={signIn.isPending} onClick={() => begin('device-code')}>
            Sign in{again} by code
          </Button>
          {signedInAs !== null && (
            <Button kind="quiet" busy={signOut.isPending} onClick={() => signOut.mutate({})}>
              Sign out
            </Button>
          )}
        </div>
      ) : (
        <SignInUnderWay underWay={underWay} />
      )}
      <ErrorSentence error={signIn.error ?? signOut.error} />
    </section>
  );
}
