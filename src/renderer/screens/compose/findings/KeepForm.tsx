import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Finding } from '../../../../domain/checks/finding';
import { Button } from '../../../components/Button';
import { TextField } from '../../../components/Field';
import { reasonFault } from './kept-words';

export interface KeepFormProps {
  finding: Finding;
  onKeep: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why words must stay: the reason goes into the audit. */
export function KeepForm({ finding, onKeep, onCancel }: KeepFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const cancel = useEffectEvent(onCancel);
  useEffect(() => {
    const field = input.current;
    field?.focus();
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      cancel();
    }
    field?.addEventListener('keydown', onKeyDown);
    return () => field?.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <form
      className="pw-keep"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = reasonFault(reason);
        setFault(wrong);
        if (wrong === undefined) onKeep(reason);
        else input.current?.focus();
      }}
    >
      <TextField
        id={id}
        label={`Why “${finding.text.slice(0, 40)}” must stay`}
        hint="Kept with the message for the audit. Do not name the person."
        value={reason}
        onChange={setReason}
        error={fault}
        inputRef={input}
        maxLength={200}
      />
      <div className="pw-actions">
        <Button type="submit" small>
          Keep these words
        </Button>
        <Button kind="quiet" small onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
