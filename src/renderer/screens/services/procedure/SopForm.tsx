import { useState } from 'react';
import { CHANNEL_WORDS, channelSchema, type Channel } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS, purposeSchema, type Purpose } from '../../../../domain/messages/purpose';
import { serviceDetailsSchema, type Service } from '../../../../domain/services/service';
import { saysTheSame } from '../../../../domain/services/set-up';
import { SOP_ASPECT_WORDS, sopAspectSchema, type Sop } from '../../../../domain/services/sop';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { TextAreaField } from '../../../components/Field';
import { Form } from '../../../components/Form';
import { Notice } from '../../../components/Notice';
import { useRefusals } from '../../../components/use-refusals';
import { CheckboxGroup } from '../../../components/CheckboxGroup';

export interface SopFormProps {
  service: Service;
  onSaved: () => void;
  onCancel: () => void;
}

const idOf = (field: string) => `sop-${field}`;
const CHANNELS = channelSchema.options.map((value): [Channel, string] => [value, CHANNEL_WORDS[value].title]);
const PURPOSES = purposeSchema.options
  .filter((value) => value !== 'authorised-use')
  .map((value): [Purpose, string] => [value, PURPOSE_WORDS[value]]);

/** A service's procedure: the six questions, and what it covers (P9). */
export function SopForm({ service, onSaved, onCancel }: SopFormProps) {
  const [sop, setSop] = useState<Sop>(service.sop);
  const refusals = useRefusals();
  const edit = useAct('services.edit');
  const losesApproval = service.sop.approval !== null && !saysTheSame(sop, service.sop);

  function submit() {
    const approval = losesApproval ? null : service.sop.approval;
    const details = refusals.check(serviceDetailsSchema, { ...service, sop: { ...sop, approval } });
    if (details === undefined || edit.isPending) return;
    const { id, version } = service;
    edit.mutate({ id, version, details }, { onSuccess: onSaved, onError: refusals.take });
  }

  return (
    <Form refusals={refusals} idOf={idOf} label={`Procedure of ${service.name}`} onSubmit={submit}>
      {sopAspectSchema.options.map((aspect) => (
        <TextAreaField
          key={aspect}
          id={idOf(aspect)}
          label={SOP_ASPECT_WORDS[aspect]}
          rows={2}
          value={sop.aspects[aspect]}
          onChange={(words) => setSop({ ...sop, aspects: { ...sop.aspects, [aspect]: words } })}
        />
      ))}
      <CheckboxGroup
        legend="Channels"
        choices={CHANNELS}
        chosen={sop.channels}
        onChange={(channels) => setSop({ ...sop, channels })}
      />
      <CheckboxGroup
        legend="Uses"
        choices={PURPOSES}
        chosen={sop.purposes}
        onChange={(purposes) => setSop({ ...sop, purposes })}
      />
      {losesApproval && (
        <Notice tone="need" live>
          What the procedure says has changed, so it must be approved again before anything can be sent.
        </Notice>
      )}
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={edit.isPending}>
          Save the procedure
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </Form>
  );
}
