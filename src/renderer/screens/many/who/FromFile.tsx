import { useState } from 'react';
import type { PeopleSource } from '../../../../contract/batches';
import { readCsvFile } from '../../../components/import-dialog/read-csv-file';
import { TickField } from '../../../components/TickField';

export interface FromFileProps {
  busy: boolean;
  hasPeople: boolean;
  onAdd: (source: PeopleSource, replace: boolean) => void;
}

/** Puts the people of a CSV file on the list, each told by a number and the date of birth. */
export function FromFile({ busy, hasPeople, onAdd }: FromFileProps) {
  const [refused, setRefused] = useState<string>();
  const [instead, setInstead] = useState(true);
  const take = async (file: Blob) => {
    setRefused(undefined);
    const read = await readCsvFile(file);
    if (read.ok) onAdd({ from: 'csv', csv: read.csv }, instead);
    else setRefused(read.sentence);
  };
  return (
    <div className={`nhsuk-form-group${refused === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label" htmlFor="many-file">
        A CSV file of the list
      </label>
      <p id="many-file-hint" className="nhsuk-hint">
        The first line names the columns: NHS number or Record number, and Date of birth. Appointment date,
        Appointment time, Place, With and Bring are put into the fields of those names.
      </p>
      {refused !== undefined && (
        <p id="many-file-error" className="nhsuk-error-message" role="alert">
          {refused}
        </p>
      )}
      {hasPeople && (
        <TickField
          id="many-instead"
          label="Instead of the people on the list now"
          checked={instead}
          onChange={setInstead}
        />
      )}
      <input
        id="many-file"
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        disabled={busy}
        aria-describedby={refused === undefined ? 'many-file-hint' : 'many-file-hint many-file-error'}
        aria-invalid={refused !== undefined}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, put right and chosen again, is to be looked at again.
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
    </div>
  );
}
