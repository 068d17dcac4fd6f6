import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import type { Id } from '../../../../domain/identity';
import {
  AUTHORITY_WORDS,
  authorityBasisSchema,
  newAuthoritySchema,
  type AuthorityBasis,
} from '../../../../domain/people/carer';
import { greetingName, type Person } from '../../../../domain/people/person';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { SelectField, TextField } from '../../Field';
import { FormDialog } from '../../FormDialog';
import { useRefusals } from '../../use-refusals';

const idOf = (field: string) => `authority-${field}`;
const BASES = authorityBasisSchema.options;
const typedSchema = newAuthoritySchema.extend({ basis: z.enum(BASES, 'Choose why they may be told.') });

/** What the record says about capacity, beside the reason it matters for (P18). */
function Capacity({ person }: { person: Person }) {
  if (person.capacity === null) return null;
  return <p className="pw-form__say">{`About capacity, the record says: ${person.capacity}`}</p>;
}

export interface AuthorityDialogProps {
  person: Person;
  carerId: Id;
  onDone: () => void;
}

/** Records why a carer may be told about the person, and where it stands in the record (P18). */
export function AuthorityDialog({ person, carerId, onDone }: AuthorityDialogProps) {
  const [basis, setBasis] = useState<AuthorityBasis>();
  const [evidence, setEvidence] = useState('');
  const first = useRef<HTMLDivElement>(null);
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.recordAuthority');
  useEffect(() => first.current?.querySelector('select')?.focus(), []);
  const carer = person.carers.find(({ id }) => id === carerId);
  if (carer === undefined) return null;
  const whom = greetingName(person);

  function submit(): void {
    const authority = refusals.check(typedSchema, { basis, evidence });
    if (authority === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, carerId, authority },
      {
        onSuccess: () => {
          say('Authority recorded.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title={`May ${carer.name} be told about ${whom}?`}
      save="Record authority"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={basis !== undefined || evidence.trim() !== ''}
      onSubmit={submit}
      onClose={onDone}
    >
      <p className="pw-form__say">
        {`That ${carer.name} agrees to be written to does not allow anything about ${whom} to be shared. What allows it?`}
      </p>
      <Capacity person={person} />
      <div ref={first}>
        <SelectField
          id={idOf('basis')}
          label="Why they may be told"
          error={refusals.of('basis')}
          value={basis ?? ''}
          onChange={(value) => setBasis(BASES.find((each) => each === value))}
        >
          <option value="">Choose</option>
          {BASES.map((each) => (
            <option key={each} value={each}>
              {AUTHORITY_WORDS[each]}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        id={idOf('evidence')}
        label="Where this stands in the record"
        hint="Such as “consent to share, 3 March 2026”"
        maxLength={200}
        error={refusals.of('evidence')}
        value={evidence}
        onChange={setEvidence}
      />
    </FormDialog>
  );
}
