import type { BatchContent } from '../../../../domain/batches/batch';
import { stateOf } from '../../../../domain/templates/template';
import { useAnswer } from '../../../client/queries';
import { SelectField } from '../../../components/Field';

export interface TemplateChoiceProps {
  content: BatchContent;
  onChange: (change: Partial<BatchContent>) => void;
}

/** Takes the words of an approved template: of the list's channel, for its service. */
export function TemplateChoice({ content, onChange }: TemplateChoiceProps) {
  const templates = useAnswer('templates.list', {}).data ?? [];
  const offered = templates.filter(
    (each) =>
      each.channel === content.channel &&
      stateOf(each) === 'approved' &&
      (each.serviceId === null || each.serviceId === content.serviceId),
  );
  if (offered.length === 0) return null;
  return (
    <SelectField
      id="many-template"
      label="Words of a template"
      value={content.template?.id ?? ''}
      onChange={(id) => {
        const chosen = offered.find((each) => each.id === id);
        if (chosen === undefined) return onChange({ template: null });
        const { version, subject, text, purpose } = chosen;
        return onChange({ template: { id: chosen.id, version }, subject, text, purpose });
      }}
    >
      <option value="">None</option>
      {offered.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
