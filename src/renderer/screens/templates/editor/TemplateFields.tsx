import { CHANNEL_WORDS, channelSchema } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS, purposeSchema } from '../../../../domain/messages/purpose';
import type { PolicyPack } from '../../../../domain/policy/pack';
import type { Service } from '../../../../domain/services/service';
import { SelectField, TextField } from '../../../components/Field';
import { Segmented } from '../../../components/Segmented';
import type { Refusals } from '../../../components/use-refusals';
import type { TemplateDraft } from '../use-template-draft';

export interface TemplateFieldsProps {
  draft: TemplateDraft;
  services: readonly Service[];
  pack: PolicyPack;
  refusals: Refusals;
  onChange: (change: Partial<TemplateDraft>) => void;
}

const CHANNELS = channelSchema.options.map((value) => ({ value, label: CHANNEL_WORDS[value].title }));

/** What a template is for: its name, who looks after it, its channel, purpose and service. */
export function TemplateFields({ draft, services, pack, refusals, onChange }: TemplateFieldsProps) {
  const purposes = purposeSchema.options.filter(
    (purpose) => pack.purposes[draft.channel].includes(purpose) || purpose === draft.purpose,
  );
  return (
    <>
      <div className="pw-form__row">
        <TextField
          id="template-name"
          label="Name"
          error={refusals.of('name')}
          maxLength={80}
          value={draft.name}
          onChange={(name) => onChange({ name })}
        />
        <TextField
          id="template-owner"
          label="Looked after by"
          error={refusals.of('owner')}
          maxLength={100}
          value={draft.owner}
          onChange={(owner) => onChange({ owner })}
        />
      </div>
      <div className="pw-form__row pw-templates__kind">
        <Segmented
          legend="Channel"
          value={draft.channel}
          choices={CHANNELS}
          onChange={(channel) => onChange({ channel })}
        />
        <SelectField
          id="template-purpose"
          label="What it is for"
          error={refusals.of('purpose')}
          value={draft.purpose}
          onChange={(purpose) => onChange({ purpose: purposeSchema.safeParse(purpose).data ?? '' })}
        >
          <option value="">Choose</option>
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {PURPOSE_WORDS[purpose]}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="template-serviceId"
          label="Service"
          error={refusals.of('serviceId')}
          value={draft.serviceId ?? ''}
          onChange={(serviceId) => onChange({ serviceId: serviceId === '' ? null : serviceId })}
        >
          <option value="">All services</option>
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
    </>
  );
}
