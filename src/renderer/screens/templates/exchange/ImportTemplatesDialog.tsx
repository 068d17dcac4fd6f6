import type { Service } from '../../../../domain/services/service';
import { Button } from '../../../components/Button';
import { Dialog } from '../../../components/Dialog';
import { Notice } from '../../../components/Notice';
import { PlannedList } from './PlannedList';
import { useTemplateImport, type ImportStep, type TemplateImport } from './use-template-import';
import '../../../components/import-dialog/import-dialog.css';

/** "1 template", "3 templates". */
function countWords(count: number): string {
  return count === 1 ? '1 template' : `${count} templates`;
}

function Choosing({ step, choose }: Pick<TemplateImport, 'step' | 'choose'>) {
  const refused = step.at === 'choosing' ? step.refused : undefined;
  return (
    <div className={`nhsuk-form-group${refused === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label" htmlFor="import-templates">
        A file of templates (JSON)
      </label>
      <p id="import-templates-hint" className="nhsuk-hint">
        Exported from Plainword at another desk. You see what would change before anything does.
      </p>
      {refused !== undefined && (
        <p id="import-templates-error" className="nhsuk-error-message" role="alert">
          {refused}
        </p>
      )}
      <input
        id="import-templates"
        className="pw-import__file"
        type="file"
        accept=".json,application/json"
        disabled={step.at === 'looking'}
        aria-describedby={`import-templates-hint${refused === undefined ? '' : ' import-templates-error'}`}
        aria-invalid={refused !== undefined}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, put right and chosen again, is to be looked at again.
          event.target.value = '';
          if (file !== undefined) void choose(file);
        }}
      />
      <p role="status">{step.at === 'looking' && 'Looking at the file…'}</p>
    </div>
  );
}

function Found({ step, services }: { step: ImportStep; services: readonly Service[] }) {
  if (step.at === 'taken') {
    return (
      <Notice tone="ok" live>
        {countWords(step.added)} added, {countWords(step.changed)} with a new version. They wait for approval.
      </Notice>
    );
  }
  if (step.at !== 'looked' && step.at !== 'taking') return null;
  return (
    <>
      {step.refused !== undefined && (
        <div className="pw-notice pw-notice--no" role="alert">
          <p>{step.refused}</p>
        </div>
      )}
      <p>What comes in waits for approval, also where an older version was approved here.</p>
      <PlannedList planned={step.planned} services={services} />
      <p role="status">{step.at === 'taking' && 'Importing: all of them, or none if something fails.'}</p>
    </>
  );
}

/** Takes in templates from a file: chosen, looked at, then all of it or nothing. */
export function ImportTemplatesDialog({
  services,
  onDone,
}: {
  services: readonly Service[];
  onDone: () => void;
}) {
  const { step, choose, take, again } = useTemplateImport();
  const coming =
    step.at === 'looked' ? step.planned.filter(({ does }) => does === 'add' || does === 'change').length : 0;
  const close = () => {
    if (step.at !== 'taking') onDone();
  };
  return (
    <Dialog title="Import templates" wide onClose={close}>
      <div className="pw-dialog__body" aria-busy={step.at === 'looking' || step.at === 'taking'}>
        {step.at === 'choosing' || step.at === 'looking' ? (
          <Choosing step={step} choose={choose} />
        ) : (
          <Found step={step} services={services} />
        )}
      </div>
      <div className="pw-actions">
        {coming > 0 && (
          <Button kind="primary" onClick={() => void take()}>
            Import {countWords(coming)}
          </Button>
        )}
        {step.at === 'looked' && <Button onClick={again}>Choose another file</Button>}
        {step.at !== 'taking' && <Button onClick={close}>{step.at === 'taken' ? 'Close' : 'Cancel'}</Button>}
      </div>
    </Dialog>
  );
}
