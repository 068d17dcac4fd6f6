import { useState, type ReactNode } from 'react';
import { contract } from '../../../../contract/index';
import type { MicrosoftDetails } from '../../../../contract/microsoft';
import { useSaveMicrosoft } from '../../../client/save-microsoft';
import { TextField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { PerMinuteField } from '../PerMinuteField';

export interface MicrosoftFormProps {
  details: MicrosoftDetails | null;
  /** The buttons: whether something typed is not saved yet, and whether it is being saved. */
  children: (unsaved: boolean, saving: boolean) => ReactNode;
}

const idOf = (field: string) => `microsoft-${field}`;

function draftOf(details: MicrosoftDetails | null) {
  return {
    tenant: details?.tenant ?? '',
    clientId: details?.clientId ?? '',
    authority: details?.authority ?? 'https://login.microsoftonline.com',
    graphUrl: details?.graphUrl ?? 'https://graph.microsoft.com',
    perMinute: String(details?.perMinute ?? 30),
  };
}

/** The application that IT registered in Entra ID. */
export function MicrosoftForm({ details, children }: MicrosoftFormProps) {
  const [draft, setDraft] = useState(() => draftOf(details));
  const refusals = useRefusals();
  const act = useSaveMicrosoft();
  const say = useToasts((state) => state.say);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const unsaved = details === null || JSON.stringify(draft) !== JSON.stringify(draftOf(details));

  function submit() {
    const { clientId, authority, graphUrl, perMinute, ...rest } = draft;
    const typed = {
      ...rest,
      clientId: clientId.trim(),
      authority: authority.trim(),
      graphUrl: graphUrl.trim(),
      perMinute: /^\d+$/u.test(perMinute.trim()) ? Number(perMinute) : 0,
    };
    const read = refusals.check(contract['settings.saveMicrosoft'].input, typed);
    if (read === undefined || act.isPending) return;
    act.mutate(read, {
      onSuccess: (saved) => {
        setDraft(draftOf(saved.details));
        say('Microsoft 365 saved.');
      },
      onError: refusals.take,
    });
  }

  return (
    <Form label="Microsoft 365" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <div className="pw-form__row">
        <TextField
          id={idOf('tenant')}
          label="Directory (tenant) ID"
          hint="IT has it, or the Trust’s domain at Microsoft"
          error={refusals.of('tenant')}
          value={draft.tenant}
          onChange={(tenant) => set({ tenant })}
        />
        <TextField
          id={idOf('clientId')}
          label="Application (client) ID"
          hint="Of the application that IT registered for Plainword"
          error={refusals.of('clientId')}
          value={draft.clientId}
          onChange={(clientId) => set({ clientId })}
        />
      </div>
      <div className="pw-form__row">
        <TextField
          id={idOf('authority')}
          label="Where people sign in"
          inputMode="url"
          error={refusals.of('authority')}
          value={draft.authority}
          onChange={(authority) => set({ authority })}
        />
        <TextField
          id={idOf('graphUrl')}
          label="Microsoft Graph"
          inputMode="url"
          error={refusals.of('graphUrl')}
          value={draft.graphUrl}
          onChange={(graphUrl) => set({ graphUrl })}
        />
        <PerMinuteField
          id={idOf('perMinute')}
          hint="30 at most from one mailbox"
          refusals={refusals}
          value={draft.perMinute}
          onChange={(perMinute) => set({ perMinute })}
        />
      </div>
      {children(unsaved, act.isPending)}
    </Form>
  );
}
