import { TextField } from '../../../components/Field';
import { Segmented } from '../../../components/Segmented';
import type { Refusals } from '../../../components/use-refusals';
import { SecretField } from '../SecretField';
import { USUAL_PORT, type MailboxDraft } from './mailbox-draft';

const SECURITY = [
  { value: 'tls', label: 'TLS from the start, port 993' },
  { value: 'starttls', label: 'STARTTLS, port 143' },
] as const satisfies readonly { value: MailboxDraft['security']; label: string }[];

const SIGN_IN = [
  { value: 'password', label: 'Its own account' },
  { value: 'microsoft', label: 'The account at Microsoft' },
] as const satisfies readonly { value: MailboxDraft['signIn']; label: string }[];

export interface ImapFieldsProps {
  draft: MailboxDraft;
  hasPassword: boolean;
  refusals: Refusals;
  idOf: (field: string) => string;
  onChange: (change: Partial<MailboxDraft>) => void;
}

/** Where the mailbox is on a mail server, and what opens it. There is no way without encryption. */
export function ImapFields({ draft, hasPassword, refusals, idOf, onChange }: ImapFieldsProps) {
  return (
    <>
      <Segmented
        legend="Encryption of the mailbox"
        value={draft.security}
        choices={SECURITY}
        onChange={(security) =>
          onChange({
            security,
            ...(draft.port === USUAL_PORT[draft.security] && { port: USUAL_PORT[security] }),
          })
        }
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('host')}
          label="Mail server of the mailbox"
          hint="Such as imap.example.org"
          error={refusals.of('host')}
          value={draft.host}
          onChange={(host) => onChange({ host })}
        />
        <TextField
          id={idOf('port')}
          label="Port of the mailbox"
          hint="993 or 143"
          width={5}
          inputMode="numeric"
          error={refusals.of('port') === undefined ? undefined : 'Write the port as a number, such as 993.'}
          value={draft.port}
          onChange={(port) => onChange({ port })}
        />
        <TextField
          id={idOf('folder')}
          label="Folder"
          hint="The usual one is INBOX"
          width={20}
          error={refusals.of('folder')}
          value={draft.folder}
          onChange={(folder) => onChange({ folder })}
        />
      </div>
      <Segmented
        legend="Sign-in at the mailbox"
        value={draft.signIn}
        choices={SIGN_IN}
        onChange={(signIn) => onChange({ signIn })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('user')}
          label="User name of the mailbox"
          hint="Leave empty where it is the mailbox’s address"
          error={refusals.of('user')}
          value={draft.user}
          onChange={(user) => onChange({ user })}
        />
        {draft.signIn === 'password' && (
          <SecretField
            id={idOf('password')}
            label="Password of the mailbox"
            one="A password"
            kept={hasPassword}
            error={refusals.of('password')}
            value={draft.password}
            onChange={(password) => onChange({ password })}
          />
        )}
      </div>
    </>
  );
}
