import { useState } from 'react';
import { contract } from '../../../contract/index';
import type { Settings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';
import { ConnectionTest } from './ConnectionTest';
import { SecretField } from './SecretField';

type Notify = Settings['notify'];

const idOf = (field: string) => `notify-${field}`;

function draftOf(notify: Notify) {
  return {
    baseUrl: notify?.baseUrl ?? 'https://api.notifications.service.gov.uk',
    templateId: notify?.templateId ?? '',
    senderNumber: notify?.senderNumber ?? '',
    apiKey: '',
  };
}

/** The account at GOV.UK Notify. */
export function NotifyForm({ notify }: { notify: Notify }) {
  const [draft, setDraft] = useState(() => draftOf(notify));
  const refusals = useRefusals();
  const act = useSaveSettings('settings.saveNotify');
  const say = useToasts((state) => state.say);
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }));
  const unsaved = notify === null || JSON.stringify(draft) !== JSON.stringify(draftOf(notify));

  function submit() {
    const { baseUrl, templateId, ...rest } = draft;
    const typed = {
      ...rest,
      baseUrl: baseUrl.trim(),
      templateId: templateId.trim(),
      apiKey: draft.apiKey.trim() || null,
    };
    const read = refusals.check(contract['settings.saveNotify'].input, typed);
    if (read === undefined || act.isPending) return;
    act.mutate(read, {
      onSuccess: (saved) => {
        setDraft(draftOf(saved.notify));
        say('GOV.UK Notify saved.');
      },
      onError: refusals.take,
    });
  }

  return (
    <Form label="GOV.UK Notify" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <TextField
        id={idOf('baseUrl')}
        label="Address of GOV.UK Notify"
        inputMode="url"
        error={refusals.of('baseUrl')}
        value={draft.baseUrl}
        onChange={(baseUrl) => set({ baseUrl })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('templateId')}
          label="Template ID"
          hint="Of a text template with one field, ((message))"
          error={refusals.of('templateId')}
          value={draft.templateId}
          onChange={(templateId) => set({ templateId })}
        />
        <TextField
          id={idOf('senderNumber')}
          label="Number texts come from"
          hint="Under “text message senders” there; it goes into the record"
          error={refusals.of('senderNumber')}
          value={draft.senderNumber}
          onChange={(senderNumber) => set({ senderNumber })}
        />
      </div>
      <SecretField
        id={idOf('apiKey')}
        label="API key"
        one="A key"
        kept={notify?.hasKey ?? false}
        error={refusals.of('apiKey')}
        value={draft.apiKey}
        onChange={(apiKey) => set({ apiKey })}
      />
      <ConnectionTest carrier="govuk-notify" of="GOV.UK Notify" unsaved={unsaved} saving={act.isPending} />
    </Form>
  );
}
