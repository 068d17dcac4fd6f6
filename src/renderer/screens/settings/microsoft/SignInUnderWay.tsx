import type { SignInUnderWay as UnderWay } from '../../../../contract/microsoft';
import { clockTime } from '../../../../domain/time/spoken';
import { londonTime } from '../../../../domain/time/moment';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';
import './sign-in.css';

/** What the person does next, while Plainword waits: the code, or the page that opened. */
export function SignInUnderWay({ underWay }: { underWay: UnderWay }) {
  const cancel = useAct('settings.microsoftCancelSignIn');
  const open = useAct('settings.microsoftOpenPage');
  const copy = useAct('settings.microsoftCopyCode');
  const say = useToasts((state) => state.say);
  return (
    <>
      <div role="status">
        {underWay.kind === 'asking' && <p className="pw-soft">Asking Microsoft…</p>}
        {underWay.kind === 'browser' && (
          <p>
            A page of Microsoft opened in the browser: sign in there, until{' '}
            {clockTime(londonTime(underWay.expires))}. Plainword goes on by itself.
          </p>
        )}
        {underWay.kind === 'code' && (
          <>
            <p>
              Type this code at <strong>{underWay.address}</strong>, on this computer or a phone, until{' '}
              {clockTime(londonTime(underWay.expires))}. Plainword goes on by itself.
            </p>
            <p className="pw-sign-in__code">
              <code>{underWay.code}</code>
            </p>
          </>
        )}
      </div>
      <div className="pw-actions">
        {underWay.kind === 'code' && (
          <>
            <Button
              busy={copy.isPending}
              onClick={() => copy.mutate({}, { onSuccess: () => say('The code is on the clipboard.') })}
            >
              Copy the code
            </Button>
            <Button kind="primary" busy={open.isPending} onClick={() => open.mutate({})}>
              Open the page
            </Button>
          </>
        )}
        <Button kind="quiet" busy={cancel.isPending} onClick={() => cancel.mutate({})}>
          Cancel the sign-in
        </Button>
      </div>
      <ErrorSentence error={copy.error ?? open.error ?? cancel.error} />
    </>
  );
}
