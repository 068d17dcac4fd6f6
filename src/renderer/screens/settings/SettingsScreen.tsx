import { useDesk } from '../../client/desk';
import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { ScreenTitle } from '../../components/ScreenTitle';
import { useToasts } from '../../state/toasts';
import { ChecksForm } from './ChecksForm';
import { HandOffsForm } from './HandOffsForm';
import { MailboxCard } from './mailbox/MailboxCard';
import { MicrosoftCard } from './microsoft/MicrosoftCard';
import { NotifyForm } from './NotifyForm';
import { PolicyCard } from './PolicyCard';
import { SmtpForm } from './SmtpForm';
import { SoundForm } from './SoundForm';
import { StaffForm } from './StaffForm';
import { TrustPhoneForm } from './TrustPhoneForm';
import { WritingForm } from './WritingForm';

/** Who is at this desk, what carries its messages, and how they are written. */
export function SettingsScreen() {
  const answer = useAnswer('settings.get', {});
  const say = useToasts((state) => state.say);
  const settings = answer.data;
  const desk = useDesk();
  return (
    <div className="pw-screen">
      <ScreenTitle title="Settings" />
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {settings !== undefined && (
        <>
          <Card title="Who is at this desk">
            <StaffForm
              staff={settings.staff}
              shared={desk?.pack.staff.sharedAccounts ?? false}
              save="Save"
              onSaved={() => say('Saved.')}
            />
          </Card>
          {desk !== undefined && settings.staff !== null && (
            <PolicyCard
              pack={desk.pack}
              staff={settings.staff}
              onRead={() => say('Thank you. It is kept.')}
            />
          )}
          <MicrosoftCard />
          <Card title="Email through a mail server">
            <SmtpForm smtp={settings.smtp} />
          </Card>
          <MailboxCard />
          <Card title="Texts through GOV.UK Notify">
            <NotifyForm notify={settings.notify} />
          </Card>
          <Card title="Texts from a Trust phone">
            <TrustPhoneForm trustPhone={settings.trustPhone} />
          </Card>
          <Card title="Communications Annexe and Airmid">
            <HandOffsForm handOffs={settings.handOffs} />
          </Card>
          <Card title="When a reply may be an emergency">
            <SoundForm />
          </Card>
          <Card title="Dictation and on-screen keyboards">
            <WritingForm writing={settings.writing} />
          </Card>
          {desk !== undefined && (
            <Card title="Checks that can be switched off">
              <ChecksForm checks={settings.checks} pack={desk.pack} />
            </Card>
          )}
        </>
      )}
    </div>
  );
}
