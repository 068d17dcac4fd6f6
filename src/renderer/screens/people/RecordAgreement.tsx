import { useEffect, useRef, useState } from 'react';
import { newAgreementSchema, type AgreementForm } from '../../../domain/people/agreement';
import type { ContactPoint } from '../../../domain/people/contact-point';
import type { Person } from '../../../domain/people/person';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { TextField } from '../../components/Field';
import { Form } from '../../components/Form';
import { Segmented } from '../../components/Segmented';
import { useRefusals } from '../../components/use-refusals';
import { useToasts } from '../../state/toasts';

const FORMS = [
  { value: 'verbal', label: 'Verbal: reminders and other routine messages' },
  { value: 'written', label: 'Written: also conversations' },
] as const satisfies readonly { value: AgreementForm; label: string }[];

const idOf = (field: string) => `agreement-${field}`;

export interface RecordAgreementProps {
  person: Person;
  point: ContactPoint;
  onDone: () => void;
}

/** Records that the person agreed, in what form (P18), and the personal contact it came from (P1). */
export function RecordAgreement({ person, point, onDone }: RecordAgreementProps) {
  const [form, setForm] = useState<AgreementForm>('verbal');
  const [personalContact, setPersonalContact] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const say = useToasts((state) => state.say);
  const refusals = useRefusals();
  const act = useAct('people.recordAgreement');
  useEffect(() => input.current?.focus(), []);

  function submit() {
    const agreement = refusals.check(newAgreementSchema, { contactPointId: point.id, form, personalContact });
    if (agreement === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, agreement },
      {
        onSuccess: () => {
          say('Agreement recorded.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <Form label="Record agreement" refusals={refusals} idOf={idOf} onSubmit={submit}>
      <Segmented legend="How they agreed" value={form} choices={FORMS} onChange={setForm} />
      <TextField
        id={idOf('personalContact')}
        label="When and how they agreed"
        hint="The personal contact it came from, such as “at the visit on 3 March”"
        maxLength={200}
        inputRef={input}
        error={refusals.of('personalContact')}
        value={personalContact}
        onChange={setPersonalContact}
      />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={act.isPending}>
          Record agreement
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  );
}
