import { Segmented } from '../Segmented';
import type { ImportKind } from './use-import';

const CHOICES = [
  { value: 'people', label: 'People' },
  { value: 'agreements', label: 'Agreements' },
] as const satisfies ReadonlyArray<{ value: ImportKind; label: string }>;

const COLUMNS = {
  people:
    'First name, last name, date of birth, and NHS number or record number. Preferred name, address, postcode, mobile, email and preference are taken over too.',
  agreements:
    'NHS number or record number, mobile or email, kind (routine or conversation), form (verbal or written) and date agreed. Where the evidence is comes over too.',
} satisfies Record<ImportKind, string>;

export interface ChooseFileProps {
  what: ImportKind;
  refused: string | undefined;
  busy: boolean;
  onWhat: (what: ImportKind) => void;
  onFile: (file: Blob) => void;
}

/** What the list holds, and the file it is in. */
export function ChooseFile({ what, refused, busy, onWhat, onFile }: ChooseFileProps) {
  const describedBy = refused === undefined ? 'import-hint' : 'import-hint import-error';
  return (
    <>
      <Segmented legend="What the list holds" value={what} choices={CHOICES} onChange={onWhat} />
      <div className={`nhsuk-form-group${refused === undefined ? '' : ' nhsuk-form-group--error'}`}>
        <label className="nhsuk-label" htmlFor="import-file">
          A CSV file, saved from the record system
        </label>
        <p id="import-hint" className="nhsuk-hint">
          The first line names the columns: {COLUMNS[what]}
        </p>
        {refused !== undefined && (
          <p id="import-error" className="nhsuk-error-message" role="alert">
            {refused}
          </p>
        )}
        <input
          id="import-file"
          className="pw-import__file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          disabled={busy}
          aria-describedby={describedBy}
          aria-invalid={refused !== undefined}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file, put right and chosen again, is to be looked at again.
            event.target.value = '';
            if (file !== undefined) onFile(file);
          }}
        />
      </div>
    </>
  );
}
