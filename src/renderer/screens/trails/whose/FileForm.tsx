import { useRef, useState } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Filing } from '../../../../domain/trails/trail';
import type { Proposal } from '../../../../domain/trails/right-record/proposal';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { TextField } from '../../../components/Field';
import { TickField } from '../../../components/TickField';
import { asksFor } from './reason-words';

export interface FileFormProps {
  trail: TrailView['trail'];
  proposal: Proposal;
  onFiled: (filing: Filing) => void;
}

/** Files the trail for a person: two identifiers match, out of the trail or typed; a mismatch stops (P26). */
export function FileForm({ trail, proposal, onFiled }: FileFormProps) {
  const { personId, personName, mismatches } = proposal;
  const [number, setNumber] = useState('');
  const [dateOfBirth, setDateOfBirth] = useState('');
  const [othersDetails, setOthersDetails] = useState(false);
  const file = useAct('trails.file');
  const numberInput = useRef<HTMLInputElement>(null);
  const dateInput = useRef<HTMLInputElement>(null);
  const asks = asksFor(proposal);
  const isStopped = mismatches.length > 0 && !othersDetails;

  function submit() {
    if (file.isPending || isStopped) return;
    file.mutate(
      {
        id: trail.id,
        version: trail.version,
        personId,
        number: number.trim() === '' ? null : number,
        dateOfBirth: dateOfBirth.trim() === '' ? null : dateOfBirth,
        othersDetails,
      },
      {
        onSuccess: onFiled,
        onError: ({ failure: { field } }) => {
          const input = field === 'dateOfBirth' ? dateInput.current : numberInput.current;
          if (field !== undefined) input?.focus();
        },
      },
    );
  }
  return (
    <form
      className="pw-proposal__form"
      aria-label={`File for ${personName}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {mismatches.length > 0 && (
        <TickField
          id={`others-${personId}`}
          checked={othersDetails}
          onChange={setOthersDetails}
          label="These details are somebody else’s in the same mail"
        >
          They are then a third party’s in this entry, and you decide on them in the review.
        </TickField>
      )}
      {asks !== null && (
        <>
          <p>{asks}</p>
          <div className="pw-proposal__fields">
            <TextField
              id={`number-${personId}`}
              label="NHS number or record number"
              value={number}
              onChange={setNumber}
              width={20}
              maxLength={100}
              inputRef={numberInput}
            />
            <TextField
              id={`born-${personId}`}
              label="Date of birth"
              hint="Such as 14 3 1951"
              value={dateOfBirth}
              onChange={setDateOfBirth}
              width={20}
              maxLength={40}
              inputRef={dateInput}
            />
          </div>
        </>
      )}
      <ErrorSentence error={file.error} />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={file.isPending} disabled={isStopped}>
          File for {personName}
        </Button>
        {isStopped && <span className="pw-soft">Stopped by what stands above.</span>}
      </div>
    </form>
  );
}
