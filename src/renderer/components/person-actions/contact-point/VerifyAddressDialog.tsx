import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { people } from '../../../../contract/people';
import type { Id } from '../../../../domain/identity';
import type { Person } from '../../../../domain/people/person';
import { useCurrentService } from '../../../client/current-service';
import { useAct } from '../../../client/queries';
import { useToasts } from '../../../state/toasts';
import { TextField } from '../../Field';
import { FormDialog } from '../../FormDialog';
import { useRefusals } from '../../use-refusals';
import { whoAnswers } from './whose-point';

const idOf = (field: string) => `verify-${field}`;
const evidenceSchema = z.object({ evidence: people['people.verifyContactPoint'].input.shape.evidence });

export interface VerifyAddressDialogProps {
  person: Person;
  /** The address; the first that is not verified where nothing is said. */
  contactPointId?: Id | undefined;
  onDone: () => void;
}

/** Files the email in which somebody wrote first, as evidence that the address is theirs (P22). */
export function VerifyAddressDialog({ person, contactPointId, onDone }: VerifyAddressDialogProps) {
  const [evidence, setEvidence] = useState('');
  const { service } = useCurrentService();
  const say = useToasts((state) => state.say);
  const input = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const act = useAct('people.verifyContactPoint');
  useEffect(() => input.current?.focus(), []);
  const addresses = person.contactPoints.filter(({ channel }) => channel === 'email');
  const point =
    addresses.find(({ id }) => id === contactPointId) ?? addresses.find(({ verified }) => verified === null);
  if (point === undefined) return null;
  const who = whoAnswers(person, point);

  function submit(contactId: Id): void {
    const read = refusals.check(evidenceSchema, { evidence });
    if (read === undefined || act.isPending) return;
    act.mutate(
      { personId: person.id, contactPointId: contactId, evidence: read.evidence },
      {
        onSuccess: () => {
          say('The address is verified.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <FormDialog
      title={`File ${who}’s email`}
      save="File it"
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={evidence.trim() !== ''}
      onSubmit={() => submit(point.id)}
      onClose={onDone}
    >
      <p className="pw-form__say">
        Ask {who} by phone or by card to email {service?.mailbox ?? 'your service'} from{' '}
        <strong>{point.value}</strong>. When that email is here, keep a copy of it on the record. Then the
        address is known to be theirs.
      </p>
      <TextField
        id={idOf('evidence')}
        label="Where the copy of their email is"
        hint="Such as “letters, 3 March 2026”"
        maxLength={200}
        inputRef={input}
        error={refusals.of('evidence')}
        value={evidence}
        onChange={setEvidence}
      />
    </FormDialog>
  );
}
