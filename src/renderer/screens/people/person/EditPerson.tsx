import { useEffect, useRef, useState } from 'react';
import { londonTime } from '../../../../domain/time/moment';
import { personDetailsSchema, type Person } from '../../../../domain/people/person';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { Form } from '../../../components/Form';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import { AlikePeople } from '../AlikePeople';
import { PersonFields } from '../PersonFields';
import { detailsOf, draftOf, isoDateOfBirth } from '../person-draft';

const idOf = (field: string) => `person-${field}`;

export interface EditPersonProps {
  /** The version being changed. */
  person: Person;
  /** Reads the newer version, when someone else changed them meanwhile. */
  onLoadNewer: () => void;
  onDone: () => void;
}

/** Changes a person's own details. */
export function EditPerson({ person, onLoadNewer, onDone }: EditPersonProps) {
  const [draft, setDraft] = useState(() => draftOf(person));
  const say = useToasts((state) => state.say);
  const first = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const act = useAct('people.edit');
  const thisYear = londonTime(useNow()).year;
  useEffect(() => first.current?.focus(), []);

  function submit() {
    const details = refusals.check(personDetailsSchema, detailsOf(draft, thisYear));
    if (details === undefined || act.isPending) return;
    act.mutate(
      { id: person.id, version: person.version, details },
      {
        onSuccess: () => {
          say('Details saved.');
          onDone();
        },
        onError: refusals.take,
      },
    );
  }

  return (
    <div className="pw-columns">
      <Card title="Edit details">
        <Form
          label="Edit details"
          refusals={refusals}
          idOf={idOf}
          onSubmit={submit}
          onLoadNewer={onLoadNewer}
        >
          <PersonFields
            firstRef={first}
            draft={draft}
            refusals={refusals}
            idOf={idOf}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
          <div className="pw-actions">
            <Button type="submit" kind="primary" busy={act.isPending}>
              Save details
            </Button>
            <Button onClick={onDone}>Cancel</Button>
          </div>
        </Form>
      </Card>
      <AlikePeople
        givenName={draft.givenName}
        familyName={draft.familyName}
        dateOfBirth={isoDateOfBirth(draft.dateOfBirth, thisYear)}
        nhsNumber={draft.nhsNumber}
        except={person.id}
      />
    </div>
  );
}
