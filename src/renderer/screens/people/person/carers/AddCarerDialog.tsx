import { useEffect, useRef, useState } from 'react';
import { newCarerSchema } from '../../../../../domain/people/carer';
import type { Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { TextField } from '../../../../components/Field';
import { FormDialog } from '../../../../components/FormDialog';
import { useRefusals } from '../../../../components/use-refusals';
import { useToasts } from '../../../../state/toasts';

const idOf = (field: string) => `carer-${field}`;

/** Adds somebody who cares for the person. */
export function AddCarerDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const [name, setName] = useState('');
  const [relationship, setRelationship] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.addCarer');
  useEffect(() => first.current?.focus(), []);

  function submit(): void {
    const carer = refusals.check(newCarerSchema, { name, relationship });
    if (carer === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, carer },
      {
        onSuccess: () => {
          say('Carer added. Next: their number or address, and what they agreed to.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title="Add a carer"
      save="Add carer"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={`${name}${relationship}`.trim() !== ''}
      onSubmit={submit}
      onClose={onDone}
    >
      <TextField
        id={idOf('name')}
        label="Carer’s name"
        maxLength={100}
        inputRef={first}
        error={refusals.of('name')}
        value={name}
        onChange={setName}
      />
      <TextField
        id={idOf('relationship')}
        label="Who they are to the person"
        hint="Such as “daughter” or “neighbour”"
        width={20}
        maxLength={60}
        error={refusals.of('relationship')}
        value={relationship}
        onChange={setRelationship}
      />
    </FormDialog>
  );
}
