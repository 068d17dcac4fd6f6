import { useState } from 'react';
import { contract } from '../../../contract/index';
import type { Settings } from '../../../contract/settings';
import { useSaveSettings } from '../../client/queries';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { Segmented } from '../../components/Segmented';
import { TickField } from '../../components/TickField';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';
import { ConnectionTest } from './ConnectionTest';
import { NotifyTemplates } from './notify/NotifyTemplates';
import { SecretField } from './SecretField';

type Notify = Settings['notify'];
type SendBy = NonNullable<Notify>['sendBy'];

const WAYS = [
  { value: 'pass-through', label: 'Any checked text, by one template that passes it on' },
  { value: 'own-templates', label: 'Only templates that GOV.UK Notify keeps' },
] as const satisfies readonly { value: SendBy; label: string }[];

const idOf = (field: string) => `notify-${field}`;

function draftOf(notify: Notify) {
  return {
    baseUrl: notify?.baseUrl ?? 'https://api.notifications.service.gov.uk',
    templateId: notify?.templateId ?? '',
    senderNumber: notify?.senderNumber ?? '',
    share: String(notify?.share ?? 50),
    sendBy: notify?.sendBy ?? ('pass-through' satisfies SendBy),
    receives: notify?.receives ?? false,
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
    const { baseUrl, templateId, share, ...rest } = draft;
    const typed = {
      ...rest,
      baseUrl: baseUrl.trim(),
      templateId: templateId.trim(),
      share: /^\d+$/u.test(share.trim()) ? Number(share) : 0,
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
    <>
      <Form label="GOV.UK Notify" refusals={refusals} idOf={idOf} onSubmit={submit}>
        <TextField
          id={idOf('baseUrl')}
          label="Address of GOV.UK Notify"
          inputMode="url"
          error={refusals.of('baseUrl')}
          value={draft.baseUrl}
          onChange={(baseUrl) => set({ baseUrl })}
        />
        <Segmented
          legend="What may be sent"
          value={draft.sendBy}
          choices={WAYS}
          onChange={(sendBy) => set({ sendBy })}
        />
        <div className="pw-form__row">
          <TextField
            id={idOf('templateId')}
            label="Template ID"
            hint={
              draft.sendBy === 'pass-through'
                ? 'Of a text template with one field, ((message))'
                : 'Not needed: link templates below once this is saved'
            }
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
        <TextField
          id={idOf('share')}
          label="Share of the Trust’s limit, in percent"
          hint={`GOV.UK Notify takes 3,000 texts a minute from the whole Trust. This desk sends at most ${perMinute(draft.share)} of them; leave room for other desks and programs.`}
          width={3}
          inputMode="numeric"
          error={refusals.of('share')}
          value={draft.share}
          onChange={(share) => set({ share })}
        />
        <TickField
          id={idOf('receives')}
          checked={draft.receives}
          onChange={(receives) => set({ receives })}
          label="Take over texts that people send to this number"
        >
          Looked for every minute while Plainword runs. Tick it at one desk only: each desk that is ticked
          takes over every text, and each makes an entry to record.
        </TickField>
        <ConnectionTest carrier="govuk-notify" of="GOV.UK Notify" unsaved={unsaved} saving={act.isPending} />
      </Form>
      {notify?.hasKey === true && !unsaved && <NotifyTemplates />}
    </>
  );
}

/** How many texts a minute a share is, as far as it can be read. */
function perMinute(share: string): string {
  const percent = Number(share);
  const readable = Number.isInteger(percent) && percent >= 1 && percent <= 100;
  return readable ? (30 * percent).toLocaleString('en-GB') : 'that share';
}
