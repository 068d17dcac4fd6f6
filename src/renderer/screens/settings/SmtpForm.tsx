import { useState } from 'react';
import { contract } from '../../../contract/index';
import type { Settings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { Segmented } from '../../components/Segmented';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';
import { ConnectionTest } from './ConnectionTest';
import { SecretField } from './SecretField';
import { PerMinuteField } from './PerMinuteField';

type Smtp = Settings['smtp'];
type Security = NonNullable<Smtp>['security'];
type SignIn = NonNullable<Smtp>['signIn'];

const SECURITY = [
  { value: 'starttls', label: 'STARTTLS, port 587' },
  { value: 'tls', label: 'TLS, port 465' },
] as const satisfies readonly { value: Security; label: string }[];

const SIGN_IN = [
  { value: 'password', label: 'Its own account' },
  { value: 'microsoft', label: 'The account at Microsoft' },
] as const satisfies readonly { value: SignIn; label: string }[];

/** The port that goes with each; a port that was changed by hand stays. */
const USUAL_PORT = { starttls: '587', tls: '465' } satisfies Record<Security, string>;

const idOf = (field: string) => `smtp-${field}`;

function draftOf(smtp: Smtp) {
  return {
    host: smtp?.host ?? '',
    port: String(smtp?.port ?? 587),
    security: smtp?.security ?? ('starttls' satisfies Security),
    user: smtp?.user ?? '',
    signIn: smtp?.signIn ?? ('password' satisfies SignIn),
    perMinute: String(smtp?.perMinute ?? 30),
    password: '',
  };
}

/** The mail server. There is no way to send without encryption. */
export function SmtpForm({ smtp }: { smtp: Smtp }) {
  const [draft, setDraft] = useState(() => draftOf(smtp));
  const refusals = useRefusals();
  const act = useSaveSettings('settings.saveSmtp');
  const say = useToasts((state) => state.say);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const unsaved = smtp === null || JSON.stringify(draft) !== JSON.stringify(draftOf(smtp));

  function submit() {
    const { password, port, perMinute, ...rest } = draft;
    const typed = {
      ...rest,
      port: /^\d+$/u.test(port.trim()) ? Number(port) : 0,
      perMinute: /^\d+$/u.test(perMinute.trim()) ? Number(perMinute) : 0,
      password: password || null,
    };
    const read = refusals.check(contract['settings.saveSmtp'].input, typed);
    if (read === undefined || act.isPending) return;
    act.mutate(read, {
      onSuccess: (saved) => {
        setDraft(draftOf(saved.smtp));
        say('Mail server saved.');
      },
      onError: refusals.take,
    });
  }

  return (
    <Form label="Email" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <Segmented
        legend="Encryption"
        value={draft.security}
        choices={SECURITY}
        onChange={(security) =>
          set({ security, ...(draft.port === USUAL_PORT[draft.security] && { port: USUAL_PORT[security] }) })
        }
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('host')}
          label="Mail server"
          hint="Such as send.nhs.net"
          error={refusals.of('host')}
          value={draft.host}
          onChange={(host) => set({ host })}
        />
        <TextField
          id={idOf('port')}
          label="Port"
          hint="587 or 465"
          width={5}
          inputMode="numeric"
          error={refusals.of('port') === undefined ? undefined : 'Write the port as a number, such as 587.'}
          value={draft.port}
          onChange={(port) => set({ port })}
        />
        <PerMinuteField
          id={idOf('perMinute')}
          hint="At most"
          refusals={refusals}
          value={draft.perMinute}
          onChange={(perMinute) => set({ perMinute })}
        />
      </div>
      <Segmented
        legend="Sign-in at the mail server"
        value={draft.signIn}
        choices={SIGN_IN}
        onChange={(signIn) => set({ signIn })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('user')}
          label="User name"
          hint={
            draft.signIn === 'microsoft'
              ? 'The service’s mailbox; the account that is signed in under Microsoft 365 must have access to it'
              : 'Leave empty where the server asks for none'
          }
          error={refusals.of('user')}
          value={draft.user}
          onChange={(user) => set({ user })}
        />
        {draft.signIn === 'password' && (
          <SecretField
            id={idOf('password')}
            label="Password"
            one="A password"
            kept={smtp?.hasPassword ?? false}
            error={refusals.of('password')}
            value={draft.password}
            onChange={(password) => set({ password })}
          />
        )}
      </div>
      <ConnectionTest carrier="smtp" of="email" unsaved={unsaved} saving={act.isPending} />
    </Form>
  );
}
