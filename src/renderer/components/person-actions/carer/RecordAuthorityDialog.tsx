import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import type { Person } from '../../../../domain/people/person';
import { AuthorityDialog } from './AuthorityDialog';
import { ChooseCarerDialog } from './ChooseCarerDialog';

export interface RecordAuthorityDialogProps {
  person: Person;
  /** A number or address of the carer's; without it the one carer there is, or the question which of them. */
  contactPointId?: Id | undefined;
  /** The draft the person's page leads back to. */
  backTo?: Id | undefined;
  onDone: () => void;
}

/** Records a carer's authority to be told about the person (P18), for whoever the message goes to. */
export function RecordAuthorityDialog({
  person,
  contactPointId,
  backTo,
  onDone,
}: RecordAuthorityDialogProps) {
  const [chosen, setChosen] = useState<Id>();
  const ofPoint = person.contactPoints.find(({ id }) => id === contactPointId)?.carerId ?? undefined;
  const only = person.carers.length === 1 ? person.carers[0]?.id : undefined;
  const carerId = chosen ?? ofPoint ?? only;
  if (carerId === undefined)
    return <ChooseCarerDialog person={person} backTo={backTo} onChoose={setChosen} onDone={onDone} />;
  return <AuthorityDialog person={person} carerId={carerId} onDone={onDone} />;
}
