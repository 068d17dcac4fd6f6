import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mailboxSettingsSchema, type MailboxState } from '../../../../contract/mailbox';
import { contract } from '../../../../contract/index';
import { londonDate } from '../../../../domain/time/moment';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { TextField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { Segmented } from '../../../components/Segmented';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { ImapFields } from './ImapFields';
import { draftOf, typedSettings, type MailboxDraft } from './mailbox-draft';
import { MailboxTest } from './MailboxTest';

const KINDS = [
  { value: 'graph', label: 'Microsoft 365' },
  { value: 'imap', label: 'A mail server (IMAP)' },
] as const satisfies readonly { value: MailboxDraft['kind']; label: string }[];

const idOf = (field: string) => `mailbox-${field}`;
const rest = contract['mailbox.save'].input.pick({ since: true, password: true });

/** How this desk reaches the service's shared mailbox. */
export function MailboxForm({ state }: { state: MailboxState }) {
  const client = useQueryClient();
  const today = londonDate(useNow());
  const [draft, setDraft] = useState(() => draftOf(state, today));
  const refusals = useRefusals();
  const act = useAct('mailbox.save');
  const say = useToasts((toasts) => toasts.say);
  const set = (change: Partial<MailboxDraft>) => setDraft((before) => ({ ...before, ...change }));
  const unsaved = state.settings === null || JSON.stringify(draft) !== JSON.stringify(draftOf(state, today));

  function submit() {
    const settings = refusals.check(mailboxSettingsSchema, typedSettings(draft));
    if (settings === undefined || act.isPending) return;
    const others = refusals.check(rest, { since: draft.since, password: draft.password || null });
    if (others === undefined) return;
    act.mutate(
      { settings, ...others },
      {
        onSuccess: (saved) => {
          client.setQueryData(['mailbox.get', {}], saved);
          setDraft(draftOf(saved, today));
          say('Shared mailbox saved.');
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <Form label="Shared mailbox" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <Segmented
        legend="Where the mailbox is"
        value={draft.kind}
        choices={KINDS}
        onChange={(kind) => set({ kind })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('address')}
          label="Address of the mailbox"
          hint={
            draft.kind === 'graph'
              ? 'The account that is signed in under Microsoft 365 must have full access to it'
              : 'The service’s shared mailbox'
          }
          type="email"
          error={refusals.of('address')}
          value={draft.address}
          onChange={(address) => set({ address })}
        />
        <TextField
          id={idOf('since')}
          label="Mails since"
          hint="What arrived before this day stays out"
          type="date"
          error={refusals.of('since') === undefined ? undefined : 'Choose a day.'}
          value={draft.since}
          onChange={(since) => set({ since })}
        />
      </div>
      {draft.kind === 'imap' && (
        <ImapFields
          draft={draft}
          hasPassword={state.hasPassword}
          refusals={refusals}
          idOf={idOf}
          onChange={set}
        />
      )}
      <MailboxTest unsaved={unsaved} saving={act.isPending} />
    </Form>
  );
}
