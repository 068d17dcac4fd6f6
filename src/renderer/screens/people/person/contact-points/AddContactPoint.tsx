import type { Id } from '../../../../../domain/identity';
import type { Person } from '../../../../../domain/people/person';
import { Button } from '../../../../components/Button';
import { Form } from '../../../../components/Form';
import {
  ContactPointFields,
  idOfPointField,
} from '../../../../components/person-actions/contact-point/ContactPointFields';
import { useNewContactPoint } from '../../../../components/person-actions/contact-point/use-new-contact-point';
import { useToasts } from '../../../../state/toasts';

export interface AddContactPointProps {
  person: Person;
  /** Whose it is: null is the person's own. */
  carerId: Id | null;
  onDone: () => void;
}

/** Adds a number or an address. */
export function AddContactPoint({ person, carerId, onDone }: AddContactPointProps) {
  const say = useToasts((state) => state.say);
  const form = useNewContactPoint(person, { carerId }, () => {
    say('Added. Next: record what was agreed to.');
    onDone();
  });
  return (
    <Form
      label="Add a number or address"
      refusals={form.refusals}
      idOf={idOfPointField}
      onSubmit={form.submit}
    >
      <ContactPointFields form={form} />
      <div className="pw-actions">
        <Button type="submit" kind="primary" busy={form.busy}>
          Add
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </Form>
  );
}
