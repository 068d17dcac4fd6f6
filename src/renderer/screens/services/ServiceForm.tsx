import { useState } from 'react';
import { serviceDetailsSchema, type Service } from '../../../domain/services/service';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { TextAreaField, TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { useRefusals } from '../../components/use-refusals';
import { HoursFields } from './HoursFields';
import { detailsOf, draftOf, NEW_SERVICE, type ServiceDraft } from './service-draft';

export interface ServiceFormProps {
  /** The one that is changed; nothing when one is added. */
  service?: Service;
  save: string;
  onSaved: (service: Service) => void;
  onCancel?: () => void;
  /** Reads the newer version, when someone else changed it meanwhile. */
  onLoadNewer?: () => void;
}

const idOf = (field: string) => `service-${field}`;

/** A service's details. */
export function ServiceForm({ service, save, onSaved, onCancel, onLoadNewer }: ServiceFormProps) {
  const [draft, setDraft] = useState<ServiceDraft>(() =>
    service === undefined ? NEW_SERVICE : draftOf(service),
  );
  const refusals = useRefusals();
  const add = useAct('services.add');
  const edit = useAct('services.edit');
  const busy = add.isPending || edit.isPending;
  const set = (change: Partial<ServiceDraft>) => setDraft((before) => ({ ...before, ...change }));

  function submit() {
    const details = refusals.check(serviceDetailsSchema, detailsOf(draft, service));
    if (details === undefined || busy) return;
    const after = { onSuccess: onSaved, onError: refusals.take };
    if (service === undefined) add.mutate(details, after);
    else edit.mutate({ id: service.id, version: service.version, details }, after);
  }

  return (
    <Form refusals={refusals} idOf={idOf} onSubmit={submit} onLoadNewer={onLoadNewer}>
      <TextField
        id={idOf('name')}
        label="Name of the service"
        hint="Stands in the record, and as the sender of emails."
        error={refusals.of('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextAreaField
        id={idOf('tellingNames')}
        label="Names that say what kind of care this is"
        hint="One on each line, such as Memory Clinic. Plainword stops them in messages, because someone else may see the phone."
        error={refusals.of('tellingNames')}
        rows={3}
        value={draft.tellingNames}
        onChange={(tellingNames) => set({ tellingNames })}
      />
      <div className="pw-form__row">
        <TextField
          id={idOf('mailbox')}
          label="Shared mailbox"
          hint="All email comes from here"
          inputMode="email"
          error={refusals.of('mailbox')}
          value={draft.mailbox}
          onChange={(mailbox) => set({ mailbox })}
        />
        <TextField
          id={idOf('phone')}
          label="Phone number"
          hint="The one people can call"
          inputMode="tel"
          error={refusals.of('phone')}
          value={draft.phone}
          onChange={(phone) => set({ phone })}
        />
      </div>
      <HoursFields id={idOf('hours')} hours={draft} error={refusals.of('hours')} onChange={set} />
      <div className="pw-form__row">
        <TextField
          id={idOf('replyWithinHours')}
          label="Replies are answered within"
          hint="In working hours; leave empty where people can’t reply"
          inputMode="numeric"
          width={3}
          error={refusals.of('replyWithinHours')}
          value={draft.replyWithinHours}
          onChange={(replyWithinHours) => set({ replyWithinHours })}
        />
        <TextField
          id={idOf('emergencyWording')}
          label="What people do in an emergency"
          hint="Read out when somebody agrees to messages"
          error={refusals.of('emergencyWording')}
          value={draft.emergencyWording}
          onChange={(emergencyWording) => set({ emergencyWording })}
        />
      </div>
      <TextAreaField
        id={idOf('smsFooter')}
        label="Added to each text"
        hint="Your service’s name, unless it says what care it is; when replies are read, and what to do in an emergency"
        error={refusals.of('smsFooter')}
        rows={2}
        value={draft.smsFooter}
        onChange={(smsFooter) => set({ smsFooter })}
      />
      <TextAreaField
        id={idOf('emailFooter')}
        label="Added to each email"
        hint="When replies are read, and what to do in an emergency"
        error={refusals.of('emailFooter')}
        rows={4}
        value={draft.emailFooter}
        onChange={(emailFooter) => set({ emailFooter })}
      />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={busy}>
          {save}
        </Button>
        {onCancel !== undefined && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </Form>
  );
}
