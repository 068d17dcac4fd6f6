import { useState } from 'react';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { LinkRow } from './LinkRow';
import './notify-templates.css';
import { TheirTemplate } from './TheirTemplate';

/**
 * Templates that GOV.UK Notify keeps itself, beside Plainword's. A message begun from a linked one goes by GOV.UK
 * Notify's own, as long as both say the same. Asked for by hand: it goes over the network.
 */
export function NotifyTemplates() {
  const [shown, setShown] = useState(false);
  const answer = useAnswer('notify.templates', shown ? {} : undefined);
  const { data } = answer;
  return (
    <section aria-labelledby="notify-templates" className="pw-form pw-notify-templates">
      <h3 id="notify-templates">Templates at GOV.UK Notify</h3>
      <p className="pw-soft">
        Link a template of Plainword’s to the same one at GOV.UK Notify, and messages from it go by that one.
      </p>
      <div className="pw-actions">
        <Button
          busy={answer.isFetching}
          onClick={() => {
            if (shown) void answer.refetch();
            setShown(true);
          }}
        >
          {shown ? 'Read them again' : 'Show the templates'}
        </Button>
      </div>
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {data !== undefined && data.ours.length === 0 && (
        <EmptyState title="No templates for texts yet">
          Write one under Templates first; then it can be linked here.
        </EmptyState>
      )}
      {data !== undefined && data.theirs.length === 0 && (
        <EmptyState title="No templates at GOV.UK Notify yet">
          Ask whoever manages the service there to add one for texts.
        </EmptyState>
      )}
      {data !== undefined && data.ours.length > 0 && (
        <ul className="pw-rows" aria-label="Templates for texts and their links">
          {data.ours.map((ours) => (
            <LinkRow key={`${ours.id} ${ours.link?.notifyId ?? ''}`} ours={ours} theirs={data.theirs} />
          ))}
        </ul>
      )}
      {data !== undefined && data.theirs.length > 0 && (
        <details className="pw-folded">
          <summary>What they say there ({data.theirs.length})</summary>
          <ul className="pw-rows" aria-label="Templates at GOV.UK Notify">
            {data.theirs.map((template) => (
              <TheirTemplate key={template.id} template={template} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
