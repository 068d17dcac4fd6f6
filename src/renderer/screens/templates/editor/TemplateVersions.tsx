import { dateAndTime, longDate } from '../../../../domain/time/spoken';
import { londonTime } from '../../../../domain/time/moment';
import type { TemplateVersion } from '../../../../domain/templates/template';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';

export interface TemplateVersionsProps {
  id: string;
  version: number;
  /** Puts the words of an older version into the editor. */
  onTake: (version: TemplateVersion) => void;
}

function approvedWords({ approved }: TemplateVersion): string {
  if (approved === null) return 'Not approved';
  return `Approved by ${approved.by}, ${approved.role}, on ${longDate(londonTime(approved.when.at))}`;
}

/** Every version of a template: who wrote it, who approved it, and its words. */
export function TemplateVersions({ id, version, onTake }: TemplateVersionsProps) {
  const answer = useAnswer('templates.versions', { id });
  return (
    <Card title="Versions" flush>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      <ol className="pw-rows" reversed>
        {answer.data?.map((each) => (
          <li key={each.version}>
            <details className="pw-rows__main">
              <summary>
                Version {each.version}
                {each.version === version && ' (now)'}
                <span className="pw-rows__meta pw-rows__line">
                  {each.saved.by}, {dateAndTime(each.saved.when.at)}
                </span>
                <span className="pw-rows__meta pw-rows__line">{approvedWords(each)}</span>
              </summary>
              <p className="pw-lines">
                {each.channel === 'email' ? `${each.subject}\n\n${each.text}` : each.text}
              </p>
            </details>
            {each.version !== version && (
              <Button small onClick={() => onTake(each)}>
                Take these words<span className="nhsuk-u-visually-hidden"> of version {each.version}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
