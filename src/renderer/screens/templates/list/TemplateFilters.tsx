import { CHANNEL_WORDS, channelSchema } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS, purposeSchema } from '../../../../domain/messages/purpose';
import type { Service } from '../../../../domain/services/service';
import { TEMPLATE_STATE_WORDS, type TemplateState } from '../../../../domain/templates/template';
import { SelectField, TextField } from '../../../components/Field';
import { EVERY_SERVICE, type TemplateFilter } from './template-filter';

const STATES = ['waiting', 'approved', 'retired'] as const satisfies readonly TemplateState[];

export interface TemplateFiltersProps {
  filter: TemplateFilter;
  services: readonly Service[];
  onChange: (filter: TemplateFilter) => void;
}

/** What of the library is shown: by words, channel, purpose, service and state. */
export function TemplateFilters({ filter, services, onChange }: TemplateFiltersProps) {
  const set = (change: Partial<TemplateFilter>) => onChange({ ...filter, ...change });
  return (
    <div className="pw-card__body pw-templates__filters" role="search" aria-label="Which templates">
      <TextField
        id="template-words"
        label="Words in it"
        maxLength={100}
        value={filter.words}
        onChange={(words) => set({ words })}
      />
      <SelectField
        id="template-channel"
        label="Channel"
        value={filter.channel}
        onChange={(channel) => set({ channel: channelSchema.safeParse(channel).data ?? '' })}
      >
        <option value="">Any</option>
        {channelSchema.options.map((channel) => (
          <option key={channel} value={channel}>
            {CHANNEL_WORDS[channel].title}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="template-purpose"
        label="Purpose"
        value={filter.purpose}
        onChange={(purpose) => set({ purpose: purposeSchema.safeParse(purpose).data ?? '' })}
      >
        <option value="">Any</option>
        {purposeSchema.options.map((purpose) => (
          <option key={purpose} value={purpose}>
            {PURPOSE_WORDS[purpose]}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="template-service"
        label="Service"
        value={filter.serviceId}
        onChange={(serviceId) => set({ serviceId })}
      >
        <option value="">Any</option>
        <option value={EVERY_SERVICE}>All services</option>
        {services.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="template-state"
        label="State"
        value={filter.state}
        onChange={(state) => set({ state: STATES.find((each) => each === state) ?? '' })}
      >
        <option value="">In use</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {TEMPLATE_STATE_WORDS[state]}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
