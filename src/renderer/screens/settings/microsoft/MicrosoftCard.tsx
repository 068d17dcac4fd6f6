import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { ConnectionTest } from '../ConnectionTest';
import { MicrosoftForm } from './MicrosoftForm';
import { SignInPanel } from './SignInPanel';

/** Email by Microsoft 365: what IT registered, who is signed in, and whether it works. */
export function MicrosoftCard() {
  const answer = useAnswer('settings.microsoft', {});
  const state = answer.data;
  return (
    <Card title="Microsoft 365">
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {state !== undefined && (
        <>
          <MicrosoftForm details={state.details}>
            {(unsaved, saving) => (
              <ConnectionTest
                carrier="microsoft-graph"
                of="Microsoft 365"
                unsaved={unsaved}
                saving={saving}
              />
            )}
          </MicrosoftForm>
          {state.details !== null && <SignInPanel state={state} />}
        </>
      )}
    </Card>
  );
}
