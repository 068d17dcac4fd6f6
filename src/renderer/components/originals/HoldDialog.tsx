import { useState } from 'react';
import { trails } from '../../../contract/trails';
import type { HeldFor, KeptMail } from '../../../domain/trails/kept-mail';
import { heldForSchema } from '../../../domain/trails/kept-mail';
import { useAct } from '../../client/queries';
import { TextField } from '../Field';
import { FormDialog } from '../FormDialog';
import { Segmented } from '../Segmented';
import { useRefusals } from '../use-refusals';
import { HELD_WORDS, mailWords } from './original-words';

const idOf = (field: string) => `hold-${field}`;
const CHOICES = heldForSchema.options.map((value) => ({
  value,
  label: HELD_WORDS[value].charAt(0).toUpperCase() + HELD_WORDS[value].slice(1),
}));

export interface HoldDialogProps {
  mail: KeptMail;
  onHeld: () => void;
  onClose: () => void;
}

/** Why an original stays although it is on the record (P16). */
export function HoldDialog({ mail, onHeld, onClose }: HoldDialogProps) {
  const [why, setWhy] = useState<HeldFor>('incident');
  const [note, setNote] = useState('');
  const refusals = useRefusals();
  const hold = useAct('trails.hold');
  function submit() {
    if (hold.isPending) return;
    const input = refusals.check(trails['trails.hold'].input, { id: mail.id, why, note });
    if (input !== undefined) hold.mutate(input, { onSuccess: onHeld, onError: refusals.take });
  }
  return (
    <FormDialog
      title="Hold this mail back?"
      save="Hold back"
      refusals={refusals}
      idOf={idOf}
      busy={hold.isPending}
      dirty={note !== ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        “{mailWords(mail)}” stays where it lies, and nobody here can delete it, until somebody lets it go.
      </p>
      <Segmented legend="It is needed for" value={why} choices={CHOICES} onChange={setWhy} />
      <TextField
        id={idOf('note')}
        label={why === 'other' ? 'What for' : 'A note, such as the number of the incident'}
        value={note}
        onChange={setNote}
        maxLength={200}
        error={refusals.of('note')}
      />
    </FormDialog>
  );
}
