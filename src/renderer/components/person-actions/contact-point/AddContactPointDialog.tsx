import type { ContactPoint } from '../../../../domain/people/contact-point';
import type { Person } from '../../../../domain/people/person';
import { FormDialog } from '../../FormDialog';
import { ContactPointFields, idOfPointField } from './ContactPointFields';
import { useNewContactPoint, type NewContactPointStart } from './use-new-contact-point';

export interface AddContactPointDialogProps {
  person: Person;
  start: NewContactPointStart;
  /** Why it is asked for. */
  children: string;
  onAdded: (person: Person, point: ContactPoint | undefined) => void;
  onClose: () => void;
}

/** Asks for the number or address that something else needs first. */
export function AddContactPointDialog({
  person,
  start,
  children,
  onAdded,
  onClose,
}: AddContactPointDialogProps) {
  const form = useNewContactPoint(person, start, onAdded);
  return (
    <FormDialog
      title="Add a number or address"
      save="Add and go on"
      refusals={form.refusals}
      idOf={idOfPointField}
      busy={form.busy}
      dirty={form.value.trim() !== ''}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <p className="pw-form__say">{children}</p>
      <ContactPointFields form={form} />
    </FormDialog>
  );
}
