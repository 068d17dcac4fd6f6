import { useEffect, useRef, useState } from 'react';
import type { EntryView } from '../../../contract/record';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import { TextField } from '../../components/Field';
import { usePinned } from '../../components/pin/use-pinned';
import { ClipboardSays } from './ClipboardSays';
import { useClipboardSighting } from './use-clipboard-sighting';

export interface ConfirmationProps {
  entry: EntryView;
  /** Whether the copy still counts: then confirming is what is next. */
  fresh: boolean;
  /** Takes the focus when it appears: right after sending it is what is next. */
  focus?: boolean;
  onRecorded: () => void;
}

/**
 * "Did it go into this person's record?" (P26): answered with two identifiers out of the open record, never with a yes
 * alone. None of them stands anywhere near.
 */
export function Confirmation({ entry, fresh, focus = false, onRecorded }: ConfirmationProps) {
  const [number, setNumber] = useState('');
  const [dateOfBirth, setDateOfBirth] = useState('');
  const [seen, look] = useClipboardSighting(entry.id, true);
  const confirm = usePinned(useAct('record.confirm'));
  const numberInput = useRef<HTMLInputElement>(null);
  const dateInput = useRef<HTMLInputElement>(null);
  const what = entry.asks === 'nhs-number' ? 'NHS number' : 'record number';
  const numberWords = entry.asks === 'nhs-number' ? 'NHS number' : 'Record number';
  const takesNumber = seen.number === 'match' && number.trim() === '';
  const takesDate = seen.dateOfBirth === 'match' && dateOfBirth.trim() === '';

  useEffect(() => {
    if (focus) numberInput.current?.focus({ preventScroll: true });
  }, [focus]);
  // The number was found on the clipboard: what is left to type is the date.
  useEffect(() => {
    if (seen.number === 'match' && document.activeElement === numberInput.current) dateInput.current?.focus();
  }, [seen]);

  function send(): void {
    if (confirm.isPending) return;
    confirm.mutate(
      {
        id: entry.id,
        version: entry.version,
        number: number.trim() === '' ? null : number,
        dateOfBirth: dateOfBirth.trim() === '' ? null : dateOfBirth,
      },
      {
        onSuccess: onRecorded,
        onError: ({ failure: { field } }) => {
          const input = field === 'dateOfBirth' ? dateInput.current : numberInput.current;
          if (field !== undefined) input?.focus();
          input?.select();
        },
      },
    );
  }
  return (
    <>
      <form
        className="pw-confirmation"
        aria-label="Pasted into this person’s record?"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ClipboardSays seen={seen} what={what} onLook={() => void look()} />
        <ErrorSentence error={confirm.error} />
        <div className="pw-confirmation__fields">
          <TextField
            id={`number-${entry.id}`}
            label={`${numberWords}${takesNumber ? ', seen on the clipboard' : ''}`}
            value={number}
            onChange={setNumber}
            inputMode={entry.asks === 'nhs-number' ? 'numeric' : 'text'}
            width={20}
            maxLength={100}
            inputRef={numberInput}
          />
          <TextField
            id={`date-${entry.id}`}
            label={`Date of birth${takesDate ? ', seen on the clipboard' : ''}`}
            value={dateOfBirth}
            onChange={setDateOfBirth}
            width={20}
            maxLength={40}
            inputRef={dateInput}
          />
        </div>
        <Button type="submit" kind={fresh ? 'primary' : 'secondary'} busy={confirm.isPending}>
          I have pasted it
        </Button>
      </form>
      {confirm.question}
    </>
  );
}
