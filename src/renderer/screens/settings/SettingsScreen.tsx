import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { useToasts } from '../../state/toasts';
import { NotifyForm } from './NotifyForm';
import { SmtpForm } from './SmtpForm';
import { StaffForm } from './StaffForm';
import { TrustPhoneForm } from './TrustPhoneForm';

/** Who is at this desk, and what carries its messages. */
export function SettingsScreen() {
  const answer = useAnswer('settings.get', {});
  const say = useToasts((state) => state.say);
  const settings = answer.data;
  return (
    <div className="pw-screen">
      <ScreenTitle title="Settings" />
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {settings !== undefined && (
        <>
          <Card title="Who is at this desk">
            <StaffForm staff={settings.staff} save="Save" onSaved={() => say('Saved.')} />
          </Card>
          <Card title="Email">
            <SmtpForm smtp={settings.smtp} />
          </Card>
          <Card title="Texts through GOV.UK Notify">
            <NotifyForm notify={settings.notify} />
          </Card>
          <Card title="Texts from a Trust phone">
            <TrustPhoneForm trustPhone={settings.trustPhone} />
          </Card>
        </>
      )}
    </div>
  );
}
