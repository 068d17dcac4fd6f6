import { useState } from 'react';
import {
  CONTACT_SAFETY_WORDS,
  contactSafetySchema,
  formatContactPoint,
  newSafetySchema,
  type ContactPoint,
} from '../../../../../domain/people/contact-point';
import type { Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { TextField } from '../../../../components/Field';
import { FormDialog } from '../../../../components/FormDialog';
import { Segmented } from '../../../../components/Segmented';
import { useRefusals } from '../../../../components/use-refusals';
import { useToasts } from '../../../../state/toasts';

const idOf = (field: string) => `safety-${field}`;
const CHOICES = contactSafetySchema.options.map((value) => ({ value, label: CONTACT_SAFETY_WORDS[value] }));

export interface SafetyDialogProps {
  person: Person;
  point: ContactPoint;
  onDone: () => void;
}

/** Records who else reads what arrives at a number or address, and what not to send there. */
export function SafetyDialog({ person, point, onDone }: SafetyDialogProps) {
  const [safety, setSafety] = useState(point.safety);
  const [note, setNote] = useState(point.safetyNote ?? '');
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.setSafety');

  function submit(): void {
    const read = refusals.check(newSafetySchema, { safety, note: safety === 'own' ? null : note });
    if (read === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, contactPointId: point.id, safety: read },
      {
        onSuccess: () => {
          say('Saved who reads what arrives there.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title={`Who reads what arrives at ${formatContactPoint(point)}?`}
      save="Save"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={safety !== point.safety || note !== (point.safetyNote ?? '')}
      onSubmit={submit}
      onClose={onDone}
    >
      <Segmented legend="Who reads it" legendHidden value={safety} choices={CHOICES} onChange={setSafety} />
      {safety !== 'own' && (
        <TextField
          id={idOf('note')}
          label="What not to send there, and why"
          hint="Such as “her son reads this phone: no clinic names”"
          maxLength={200}
          error={refusals.of('note')}
          value={note}
          onChange={setNote}
        />
      )}
    </FormDialog>
  );
}
