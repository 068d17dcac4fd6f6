import { useEffect, useState } from 'react';
import type { Settings } from '../../../../contract/settings';
import { newReceivedSchema, type Received } from '../../../../domain/messages/received';
import { fullName, type Person } from '../../../../domain/people/person';
import type { Service } from '../../../../domain/services/service';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { TextAreaField, TextField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { Segmented } from '../../../components/Segmented';
import { useRefusals } from '../../../components/use-refusals';
import { WhenFields } from '../../compose/schedule/WhenFields';
import '../../compose/schedule/schedule.css';
import { FromField } from './FromField';
import { newReceivedDraft, onChannel, receivedInput } from './received-draft';
import './received.css';

const idOf = (field: string) => `received-${field}`;

export interface ReceivedFormProps {
  person: Person;
  service: Service;
  settings: Settings;
  onRecorded: (received: Received) => void;
  onClose: () => void;
}

/** A message of theirs, as the phone or the mailbox shows it: nothing in it is checked or put right (P25, P30). */
export function ReceivedForm({ person, service, settings, onRecorded, onClose }: ReceivedFormProps) {
  const now = useNow();
  const [start] = useState(() => newReceivedDraft(person, service, settings, now));
  const [draft, setDraft] = useState(start);
  const refusals = useRefusals();
  const act = useAct('received.record');
  const change = (some: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...some }));
  useEffect(() => document.getElementById(idOf('text'))?.focus(), []);

  function submit(): void {
    const input = receivedInput(draft, person, service);
    if (act.isPending || refusals.check(newReceivedSchema, input) === undefined) return;
    act.mutate(input, { onSuccess: onRecorded, onError: refusals.take });
  }
  return (
    <FormDialog
      title={`Record a message from ${fullName(person)}`}
      save="Record it"
      wide
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={draft !== start}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="pw-received-form">
        <Segmented
          legend="It came as"
          value={draft.channel}
          choices={[
            { value: 'sms', label: 'Text' },
            { value: 'email', label: 'Email' },
          ]}
          onChange={(channel) => setDraft((before) => onChannel(before, channel, person, service, settings))}
        />
        <WhenFields
          id={idOf('received')}
          legend="It arrived"
          says={(at) => relativeTime(at, now)}
          value={draft.received}
          onChange={(received) => change({ received })}
          error={refusals.of('received')}
        />
      </div>
      <div className="pw-form__row">
        <FromField person={person} draft={draft} idOf={idOf} error={refusals.of('from')} onChange={change} />
        <TextField
          id={idOf('to')}
          label={draft.channel === 'sms' ? 'To the number' : 'To the mailbox'}
          maxLength={254}
          error={refusals.of('to')}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
      </div>
      {draft.channel === 'email' && (
        <TextField
          id={idOf('subject')}
          label="Subject"
          error={refusals.of('subject')}
          value={draft.subject}
          onChange={(subject) => change({ subject })}
        />
      )}
      <TextAreaField
        id={idOf('text')}
        label="What it says"
        hint="Word for word, with its mistakes and abbreviations: ask them what you do not understand"
        rows={6}
        error={refusals.of('text')}
        value={draft.text}
        onChange={(text) => change({ text })}
      />
    </FormDialog>
  );
}
