import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { CHANNEL_WORDS, channelSchema, type Channel } from '../../../../domain/messages/channel';
import { serviceDetailsSchema, type Service } from '../../../../domain/services/service';
import { authorisedUseSchema } from '../../../../domain/services/sop';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { TextAreaField, TextField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { Segmented } from '../../../components/Segmented';
import { useRefusals } from '../../../components/use-refusals';
import { NO_REFERENCE, ReferenceFields } from './ReferenceFields';

export interface AuthoriseUseFormProps {
  service: Service;
  onSaved: () => void;
  onCancel: () => void;
}

const idOf = (field: string) => `use-${field}`;
const CHANNELS = channelSchema.options.map((value) => ({ value, label: CHANNEL_WORDS[value].title }));

/** A use that is not listed: what for, what could go wrong, and who authorised it (P6). */
export function AuthoriseUseForm({ service, onSaved, onCancel }: AuthoriseUseFormProps) {
  const [what, setWhat] = useState('');
  const [channel, setChannel] = useState<Channel>('sms');
  const [risks, setRisks] = useState('');
  const [authorised, setAuthorised] = useState(NO_REFERENCE);
  const [until, setUntil] = useState('');
  const refusals = useRefusals();
  const edit = useAct('services.edit');

  function submit() {
    const use = refusals.check(authorisedUseSchema, { id: newId(), what, channel, risks, authorised, until });
    if (use === undefined || edit.isPending) return;
    const { id, version } = service;
    const authorisedUses = [...service.authorisedUses, use];
    const details = serviceDetailsSchema.parse({ ...service, authorisedUses });
    edit.mutate({ id, version, details }, { onSuccess: onSaved, onError: refusals.take });
  }

  return (
    <Form refusals={refusals} idOf={idOf} label="Authorised use" onSubmit={submit}>
      <TextField
        id={idOf('what')}
        label="What the messages are for"
        error={refusals.of('what')}
        value={what}
        onChange={setWhat}
      />
      <Segmented legend="Sent by" value={channel} choices={CHANNELS} onChange={setChannel} />
      <TextAreaField
        id={idOf('risks')}
        label="What could go wrong, and what is done about it"
        rows={3}
        error={refusals.of('risks')}
        value={risks}
        onChange={setRisks}
      />
      <ReferenceFields
        id={idOf('authorised')}
        legend="Authorised by the service manager"
        value={authorised}
        error={refusals.of('authorised')}
        onChange={setAuthorised}
      />
      <TextField
        id={idOf('until')}
        label="Last day it may be used"
        type="date"
        error={refusals.of('until')}
        value={until}
        onChange={setUntil}
      />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={edit.isPending}>
          Save this use
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </Form>
  );
}
