import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { people } from '../../../../../contract/people';
import { greetingName, type Person } from '../../../../../domain/people/person';
import { useAct } from '../../../../client/queries';
import { TextAreaField } from '../../../../components/Field';
import { FormDialog } from '../../../../components/FormDialog';
import { useRefusals } from '../../../../components/use-refusals';
import { useToasts } from '../../../../state/toasts';

const idOf = (field: string) => `capacity-${field}`;
const typedSchema = z.object({ capacity: people['people.setCapacity'].input.shape.capacity });

/** Writes down what the record says of a person's capacity to agree (P18). */
export function CapacityDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const [capacity, setCapacity] = useState(person.capacity ?? '');
  const say = useToasts((state) => state.say);
  const first = useRef<HTMLDivElement>(null);
  const refusals = useRefusals();
  const act = useAct('people.setCapacity');
  useEffect(() => first.current?.querySelector('textarea')?.focus(), []);

  function submit(): void {
    const typed = capacity.trim() === '' ? null : capacity;
    const read = refusals.check(typedSchema, { capacity: typed });
    if (read === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, capacity: read.capacity },
      {
        onSuccess: () => {
          say(read.capacity === null ? 'What was recorded about capacity is taken away.' : 'Capacity saved.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title={`What the record says of ${greetingName(person)}’s capacity to agree`}
      save="Save"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={capacity !== (person.capacity ?? '')}
      onSubmit={submit}
      onClose={onDone}
    >
      <div ref={first}>
        <TextAreaField
          id={idOf('capacity')}
          label="Capacity"
          hint="As the record has it, with the date and who assessed it. Leave it empty where it says nothing."
          rows={3}
          error={refusals.of('capacity')}
          value={capacity}
          onChange={setCapacity}
        />
      </div>
    </FormDialog>
  );
}
