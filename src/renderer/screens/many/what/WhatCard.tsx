import { useRef } from 'react';
import { CARRIERS_OF, CARRIER_WORDS, carrierSchema, type Channel } from '../../../../domain/messages/channel';
import { isHandOff } from '../../../../domain/messages/hand-off';
import { PURPOSE_WORDS, purposeSchema } from '../../../../domain/messages/purpose';
import { useCurrentService } from '../../../client/current-service';
import { useDesk } from '../../../client/desk';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { SelectField, TextAreaField, TextField } from '../../../components/Field';
import { Segmented } from '../../../components/Segmented';
import type { BatchForm } from '../use-batch-form';
import { FieldButtons } from './FieldButtons';
import { TemplateChoice } from './TemplateChoice';

const CHANNELS = [
  { value: 'sms', label: 'Text' },
  { value: 'email', label: 'Email' },
] as const;

/** What it says to everybody, by what and for what; fields stand where they differ. */
export function WhatCard({ form }: { form: BatchForm }) {
  const { content, change, refusals } = form;
  const { services } = useCurrentService();
  const pack = useDesk()?.pack;
  const words = useRef<HTMLDivElement>(null);
  const carriers = CARRIERS_OF[content.channel].filter((each) => !isHandOff(each));
  const chooseChannel = (channel: Channel) => {
    const [first] = CARRIERS_OF[channel].filter((each) => !isHandOff(each));
    if (first !== undefined) change({ channel, carrier: first, template: null });
  };
  const put = (field: string) => {
    const area = words.current?.querySelector('textarea');
    const at = area?.selectionStart ?? content.text.length;
    const end = area?.selectionEnd ?? at;
    change({ text: `${content.text.slice(0, at)}((${field}))${content.text.slice(end)}` });
    area?.focus();
  };
  return (
    <Card title="2. What">
      <div className="pw-many__row">
        <TextField
          id="many-name"
          label="Name of the list"
          maxLength={100}
          error={refusals.of('name')}
          value={content.name}
          onChange={(name) => change({ name })}
        />
        {services.length > 1 && (
          <SelectField
            id="many-service"
            label="Service"
            value={content.serviceId}
            onChange={(serviceId) => change({ serviceId })}
          >
            {services.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField
          id="many-purpose"
          label="What it is for"
          value={content.purpose ?? ''}
          onChange={(value) => change({ purpose: purposeSchema.safeParse(value).data ?? null })}
        >
          <option value="">Choose…</option>
          {pack?.manyAtOnce.purposes.map((each) => (
            <option key={each} value={each}>
              {PURPOSE_WORDS[each]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="pw-many__row">
        <Segmented legend="Send as" value={content.channel} choices={CHANNELS} onChange={chooseChannel} />
        {carriers.length > 1 && (
          <SelectField
            id="many-carrier"
            label="Sent by"
            value={content.carrier}
            onChange={(value) => {
              const read = carrierSchema.safeParse(value);
              if (read.success) change({ carrier: read.data });
            }}
          >
            {carriers.map((each) => (
              <option key={each} value={each}>
                {CARRIER_WORDS[each]}
              </option>
            ))}
          </SelectField>
        )}
        <TemplateChoice content={content} onChange={change} />
      </div>
      {content.channel === 'email' && (
        <TextField
          id="many-subject"
          label="Subject"
          maxLength={200}
          error={refusals.of('subject')}
          value={content.subject}
          onChange={(subject) => change({ subject })}
        />
      )}
      <div ref={words}>
        <TextAreaField
          id="many-text"
          label="Message"
          hint="Fields in double brackets are filled for each person. At least the first name, or a field of the appointment, must be there."
          rows={5}
          error={refusals.of('text')}
          value={content.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <FieldButtons fields={pack?.templates.fields[content.channel] ?? []} onPut={put} />
      <ErrorSentence error={refusals.error} />
      <div className="pw-actions">
        <Button busy={form.busy} disabled={!form.dirty} onClick={() => form.keep()}>
          Save the words
        </Button>
        {form.dirty && <span role="status">Not saved yet. Any change voids the check and the approval.</span>}
      </div>
    </Card>
  );
}
