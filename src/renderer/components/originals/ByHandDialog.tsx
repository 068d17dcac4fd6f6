import { useState } from 'react';
import { z } from 'zod';
import type { KeptMail } from '../../../domain/trails/kept-mail';
import { londonDate } from '../../../domain/time/moment';
import { useNow } from '../../client/desk';
import { useAct } from '../../client/queries';
import { TextField } from '../Field';
import { FormDialog } from '../FormDialog';
import { useRefusals } from '../use-refusals';
import { byHandTime } from './by-hand-time';
import { mailWords, placeWords } from './original-words';

const idOf = (field: string) => `deleted-${field}`;
const typed = z.object({ at: z.iso.date('Write the day on which it was deleted.') });

export interface ByHandDialogProps {
  mail: KeptMail;
  onDeleted: () => void;
  onClose: () => void;
}

/** Somebody deleted it in another program: on what day (P16). */
export function ByHandDialog({ mail, onDeleted, onClose }: ByHandDialogProps) {
  const now = useNow();
  const [today] = useState(() => londonDate(now));
  const [day, setDay] = useState(today);
  const refusals = useRefusals();
  const deleted = useAct('trails.deletedByHand');
  function submit() {
    if (deleted.isPending) return;
    const read = refusals.check(typed, { at: day });
    if (read === undefined) return;
    deleted.mutate(
      { id: mail.id, at: byHandTime(read.at, now, mail) },
      { onSuccess: onDeleted, onError: refusals.take },
    );
  }
  return (
    <FormDialog
      title="Deleted by hand?"
      save="It is deleted"
      refusals={refusals}
      idOf={idOf}
      busy={deleted.isPending}
      dirty={day !== today}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        “{mailWords(mail)}” {placeWords(mail)}, and its deleted items too.
      </p>
      <TextField
        id={idOf('at')}
        label="On which day?"
        type="date"
        value={day}
        onChange={setDay}
        error={refusals.of('at')}
      />
    </FormDialog>
  );
}
