import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../../domain/messages/purpose';
import type { Service } from '../../../../domain/services/service';
import { stateOf, TEMPLATE_STATE_WORDS, type Template } from '../../../../domain/templates/template';
import { Chip } from '../../../components/Chip';
import { serviceWords, STATE_TONES } from '../template-words';
import { openTemplate, useTemplateDraft } from '../use-template-draft';

export interface TemplateTableProps {
  templates: readonly Template[];
  services: readonly Service[];
}

/** Templates, a line each; a name opens it. */
export function TemplateTable({ templates, services }: TemplateTableProps) {
  const edit = useTemplateDraft((state) => state.edit);
  return (
    <table className="pw-templates__table">
      <caption className="nhsuk-u-visually-hidden">Templates</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">By</th>
          <th scope="col">For</th>
          <th scope="col">Service</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {templates.map((template) => {
          const state = stateOf(template);
          return (
            <tr key={template.id}>
              <td>
                <button
                  type="button"
                  className="pw-templates__name"
                  onClick={() => edit(openTemplate(template))}
                >
                  {template.name}
                </button>
                {template.starter !== null && template.version === 1 && (
                  <span className="pw-templates__beside">Starter</span>
                )}
                <span className="pw-templates__opening">{template.text}</span>
              </td>
              <td>{CHANNEL_WORDS[template.channel].title}</td>
              <td>{PURPOSE_WORDS[template.purpose]}</td>
              <td>{serviceWords(template.serviceId, services)}</td>
              <td>
                <Chip tone={STATE_TONES[state]}>{TEMPLATE_STATE_WORDS[state]}</Chip>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
