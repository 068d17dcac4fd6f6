import { useEffect, useRef, useState } from 'react';
import {
  communicationNeedsSchema,
  FORMAT_WORDS,
  formatNeedSchema,
} from '../../../../domain/people/communication-needs';
import { greetingName, type Person } from '../../../../domain/people/person';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { SelectField, TextField } from '../../Field';
import { FormDialog } from '../../FormDialog';
import { TickField } from '../../TickField';
import { useRefusals } from '../../use-refusals';

const idOf = (field: string) => `needs-${field}`;

/** Asks what a person needs so that a message reaches them in a way they can take in (DAPB1605, P41). */
export function NeedsDialog({ person, onDone }: { person: Person; onDone: () => void }) {
  const [needs, setNeeds] = useState(person.needs);
  const say = useToasts((state) => state.say);
  const first = useRef<HTMLDivElement>(null);
  const refusals = useRefusals();
  const act = useAct('people.setNeeds');
  useEffect(() => first.current?.querySelector('select')?.focus(), []);
  const change = (some: Partial<typeof needs>) => setNeeds((now) => ({ ...now, ...some }));

  function submit(): void {
    const read = refusals.check(communicationNeedsSchema, needs);
    if (read === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, needs: read },
      {
        onSuccess: () => {
          say('Communication needs saved.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title={`What ${greetingName(person)} needs to take a message in`}
      save="Save needs"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={needs !== person.needs}
      onSubmit={submit}
      onClose={onDone}
    >
      <div ref={first} className="pw-form__row">
        <SelectField
          id={idOf('format')}
          label="Format"
          error={refusals.of('format')}
          value={needs.format}
          onChange={(value) => change({ format: formatNeedSchema.catch('none').parse(value) })}
        >
          {formatNeedSchema.options.map((format) => (
            <option key={format} value={format}>
              {FORMAT_WORDS[format]}
            </option>
          ))}
        </SelectField>
        <TextField
          id={idOf('language')}
          label="Language they read"
          hint="Leave it empty for English"
          maxLength={60}
          error={refusals.of('language')}
          value={needs.language ?? ''}
          onChange={(language) => change({ language })}
        />
      </div>
      <TickField
        id={idOf('interpreter')}
        label="They need an interpreter"
        checked={needs.interpreter}
        onChange={(interpreter) => change({ interpreter })}
      />
      <TextField
        id={idOf('support')}
        label="Who helps them communicate"
        hint="Such as “her advocate, every Tuesday”. Leave it empty for nobody."
        maxLength={200}
        error={refusals.of('support')}
        value={needs.support ?? ''}
        onChange={(support) => change({ support })}
      />
    </FormDialog>
  );
}
