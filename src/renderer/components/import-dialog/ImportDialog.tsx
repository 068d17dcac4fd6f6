import { Button } from '../Button';
import { Dialog } from '../Dialog';
import { Notice } from '../Notice';
import { ChooseFile } from './ChooseFile';
import { ImportFound } from './ImportFound';
import { rowsWords } from './rows-words';
import { useImport, type Import, type ImportKind } from './use-import';
import './import-dialog.css';

function Choosing({ what, step, chooseWhat, chooseFile }: Import) {
  return (
    <>
      <ChooseFile
        what={what}
        refused={step.at === 'choosing' ? step.refused : undefined}
        busy={step.at === 'looking'}
        onWhat={chooseWhat}
        onFile={(file) => void chooseFile(file)}
      />
      <p role="status">{step.at === 'looking' && 'Looking at the file…'}</p>
    </>
  );
}

function Looked({ step }: Import) {
  if (step.at !== 'looked') return null;
  return (
    <>
      {step.refused !== undefined && (
        <div className="pw-notice pw-notice--no" role="alert">
          <p>{step.refused}</p>
        </div>
      )}
      <ImportFound preview={step.preview} />
    </>
  );
}

function Taking({ step }: Import) {
  if (step.at !== 'taking') return null;
  return (
    <p role="status" className="pw-import__progress">
      <progress aria-label="Taking over" /> Taking over {rowsWords(step.rows)}: all of them, or none if
      something fails.
    </p>
  );
}

function Taken({ step, what }: Import) {
  if (step.at !== 'taken') return null;
  return (
    <Notice tone="ok" live>
      <p>
        {rowsWords(step.rows)} taken over.
        {what === 'agreements' && ' Each is marked: the evidence is in the record.'}
      </p>
    </Notice>
  );
}

const BODIES = { choosing: Choosing, looking: Choosing, looked: Looked, taking: Taking, taken: Taken };

function TakeOver({ step, takeOver }: Import) {
  if (step.at !== 'looked' || step.preview.ready === 0) return null;
  return (
    <Button kind="primary" onClick={() => void takeOver()}>
      Take over {rowsWords(step.preview.ready)}
    </Button>
  );
}

/** Takes over a list of people or agreements from the record system: chosen, looked at, then all of it or nothing. */
export function ImportDialog({ what, onDone }: { what: ImportKind; onDone: () => void }) {
  const importing = useImport(what);
  const { at } = importing.step;
  const Body = BODIES[at];
  const close = () => {
    if (at !== 'taking') onDone();
  };
  return (
    <Dialog title="Take over a list from a file" wide onClose={close}>
      <div className="pw-dialog__body" aria-busy={at === 'looking' || at === 'taking'}>
        <Body {...importing} />
      </div>
      <div className="pw-actions">
        <TakeOver {...importing} />
        {(at === 'looked' || at === 'taken') && (
          <Button onClick={importing.again}>Choose another file</Button>
        )}
        {at !== 'taking' && <Button onClick={close}>{at === 'taken' ? 'Close' : 'Cancel'}</Button>}
      </div>
    </Dialog>
  );
}
