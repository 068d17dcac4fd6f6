import { useState } from 'react';
import type { Service } from '../../../../domain/services/service';
import { templatesWith } from '../../../../domain/templates/offered';
import type { Template } from '../../../../domain/templates/template';
import { useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { ScreenTitle } from '../../../components/ScreenTitle';
import { ApproveDialog } from '../approve/ApproveDialog';
import { StartersNotice } from '../approve/StartersNotice';
import { ImportTemplatesDialog } from '../exchange/ImportTemplatesDialog';
import { useExport } from '../exchange/use-export';
import { waitingStarters } from '../template-words';
import { newTemplate, useTemplateDraft } from '../use-template-draft';
import { fitting, NO_FILTER, type TemplateFilter } from './template-filter';
import { TemplateFilters } from './TemplateFilters';
import { TemplateTable } from './TemplateTable';

export interface TemplateLibraryProps {
  templates: readonly Template[];
  services: readonly Service[];
}

/** Every template that is known at this desk, with what may be done with all of them. */
export function TemplateLibrary({ templates, services }: TemplateLibraryProps) {
  const [filter, setFilter] = useState<TemplateFilter>(NO_FILTER);
  const [dialog, setDialog] = useState<'import' | 'approve-starters'>();
  const edit = useTemplateDraft((state) => state.edit);
  const me = useAnswer('settings.get', {}).data?.staff;
  const exporting = useExport();
  const shown = templatesWith(fitting(templates, filter), filter.words);
  const starters = waitingStarters(templates);

  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="Templates" />
        <div className="pw-actions">
          <Button onClick={() => setDialog('import')}>Import…</Button>
          <Button busy={exporting.busy} onClick={() => exporting.save(shown.map(({ id }) => id))}>
            Export {shown.length === templates.length ? 'all' : shown.length}
          </Button>
          <Button kind="primary" onClick={() => edit(newTemplate(me?.team ?? ''))}>
            New template
          </Button>
        </div>
      </div>
      <ErrorSentence error={exporting.error} />
      {starters.length > 0 && (
        <StartersNotice count={starters.length} onLook={() => setDialog('approve-starters')} />
      )}
      <Card flush>
        <TemplateFilters filter={filter} services={services} onChange={setFilter} />
        {shown.length > 0 ? (
          <TemplateTable templates={shown} services={services} />
        ) : (
          <EmptyState
            title={templates.length === 0 ? 'No template yet' : 'No template fits'}
            action={templates.length > 0 && <Button onClick={() => setFilter(NO_FILTER)}>Show all</Button>}
          >
            {templates.length === 0
              ? 'Write the first one, or import a file from another desk.'
              : 'Choose fewer filters, or other words.'}
          </EmptyState>
        )}
        <p className="nhsuk-u-visually-hidden" role="status">
          {shown.length === 1 ? '1 template' : `${shown.length} templates`}
        </p>
      </Card>
      {dialog === 'import' && (
        <ImportTemplatesDialog services={services} onDone={() => setDialog(undefined)} />
      )}
      {dialog === 'approve-starters' && (
        <ApproveDialog templates={starters} onDone={() => setDialog(undefined)} />
      )}
    </div>
  );
}
