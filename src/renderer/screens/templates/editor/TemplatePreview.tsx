import { outgoingText } from '../../../../domain/messages/outgoing';
import type { Service } from '../../../../domain/services/service';
import { exampleValues } from '../../../../domain/templates/check-template';
import { fill } from '../../../../domain/templates/fill';
import { templateLength } from '../../../../domain/templates/template-length';
import { Card } from '../../../components/Card';
import type { TemplateDraft } from '../use-template-draft';

export interface TemplatePreviewProps {
  draft: TemplateDraft;
  service: Service | null;
  /** Whose footer is shown where the template is for every service. */
  current: Service | undefined;
}

/** "1 text", "1 to 2 texts". */
function partsWords(least: number, most: number): string {
  if (least === most) return most === 1 ? '1 text' : `${most} texts in one`;
  return `${least} to ${most} texts in one`;
}

/** How a message from it reads, with the examples and the service's footer. */
export function TemplatePreview({ draft, service, current }: TemplatePreviewProps) {
  const footerOf = service ?? current ?? null;
  const values = exampleValues({ service });
  const text = fill(draft.text, values);
  const shown = footerOf === null ? text : outgoingText(text, draft.channel, footerOf);
  const { least, usual, most } = templateLength(draft, footerOf);
  return (
    <Card title="With the examples">
      {draft.channel === 'email' && <p className="pw-templates__subject">{fill(draft.subject, values)}</p>}
      <p className="pw-lines pw-templates__preview">
        {draft.text.trim() === '' ? 'Nothing is written yet.' : shown}
      </p>
      {draft.channel === 'sms' && draft.text.trim() !== '' && (
        <p className="pw-soft">
          {partsWords(least, most)}
          {least !== most && `; ${usual} with the examples`}
          {footerOf !== null && `, with the footer of ${footerOf.name}`}
        </p>
      )}
    </Card>
  );
}
