import type { NotifyTemplateShown } from '../../../../contract/notify-templates';
import { Chip } from '../../../components/Chip';

/** A template as GOV.UK Notify has it: its words, and whether Plainword can fill its fields. */
export function TheirTemplate({ template }: { template: NotifyTemplateShown }) {
  const unknown = template.fields.filter(({ field }) => field === null).map(({ name }) => `((${name}))`);
  return (
    <li>
      <span className="pw-rows__main">
        <span className="pw-rows__line">{template.name}</span>
        <span className="pw-rows__line pw-rows__meta">Version {template.version}</span>
        <span className="pw-rows__line pw-lines" translate="no">
          {template.body}
        </span>
      </span>
      {unknown.length > 0 ? (
        <Chip tone="no">Plainword cannot fill {unknown.join(', ')}</Chip>
      ) : (
        <Chip tone="ok">Plainword can fill it</Chip>
      )}
    </li>
  );
}
