import type { Id } from '../../../../domain/identity';
import type { KindOfUse } from '../../../../domain/messages/purpose';
import type { Person } from '../../../../domain/people/person';
import type { PersonAction } from '../../../components/person-actions/person-action';
import { PersonActionDialog } from '../../../components/person-actions/PersonActionDialog';
import { AskPrivacyDialog } from './AskPrivacyDialog';
import { OtherWaysDialog } from './OtherWaysDialog';

/** A next step that is taken in a dialog over the draft. */
export type OpenStep =
  | {
      kind: 'person';
      action: PersonAction;
      contactPointId: Id | null;
      /** The kind of use the message needs an agreement for. */
      use: KindOfUse | undefined;
    }
  | { kind: 'other-ways' }
  | { kind: 'privacy'; question: string };

export interface NextStepDialogProps {
  step: OpenStep;
  person: Person | null;
  onDone: () => void;
}

/** Where a next step is taken without leaving the draft. */
export function NextStepDialog({ step, person, onDone }: NextStepDialogProps) {
  if (step.kind === 'privacy') return <AskPrivacyDialog question={step.question} onClose={onDone} />;
  if (person === null) return null;
  if (step.kind === 'other-ways') return <OtherWaysDialog person={person} onClose={onDone} />;
  return (
    <PersonActionDialog
      person={person}
      action={step.action}
      contactPointId={step.contactPointId ?? undefined}
      kind={step.use}
      onDone={onDone}
    />
  );
}
