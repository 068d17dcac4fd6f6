import { useEffect, useRef, useState } from 'react';
import { londonTime } from '../../../domain/time/moment';
import { personDetailsSchema } from '../../../domain/people/person';
import { useNow } from '../../client/desk';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Form } from '../../components/Form';
import { ScreenTitle } from '../../components/ScreenTitle';
import { useRefusals } from '../../components/use-refusals';
import { usePlace } from '../../state/place';
import { useToasts } from '../../state/toasts';
import { AlikePeople } from './AlikePeople';
import { PersonFields } from './PersonFields';
import { detailsOf, isoDateOfBirth, newDraft, type PersonDraft } from './person-draft';

const idOf = (field: string) => `person-${field}`;

/** Adds a person. Those who could be taken for them are pointed out while their name is being written (P26). */
export function AddPerson({ nhsNumber }: { nhsNumber: string }) {
  const [draft, setDraft] = useState<PersonDraft>(() => newDraft(nhsNumber));
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const first = useRef<HTMLInputElement>(null);
  const refusals = useRefusals();
  const act = useAct('people.add');
  const thisYear = londonTime(useNow()).year;
  useEffect(() => first.current?.focus(), []);

  function submit() {
    const details = refusals.check(personDetailsSchema, detailsOf(draft, thisYear));
    if (details === undefined || act.isPending) return;
    act.mutate(details, {
      onSuccess: ({ id }) => {
        go({ screen: 'people', personId: id, adding: false });
        say('Added. Next: a number or address, and what they agreed to.');
      },
      onError: refusals.take,
    });
  }

  return (
    <div className="pw-screen">
      <ScreenTitle title="Add a person" />
      <div className="pw-columns">
        <Card>
          <Form label="Add a person" refusals={refusals} idOf={idOf} onSubmit={submit}>
            <PersonFields
              draft={draft}
              firstRef={first}
              refusals={refusals}
              idOf={idOf}
              onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
            />
            <div className="pw-actions">
              <Button type="submit" kind="primary" busy={act.isPending}>
                Add this person
              </Button>
              <Button onClick={() => go({ screen: 'people', personId: null, adding: false })}>Cancel</Button>
            </div>
          </Form>
        </Card>
        <AlikePeople
          givenName={draft.givenName}
          familyName={draft.familyName}
          dateOfBirth={isoDateOfBirth(draft.dateOfBirth, thisYear)}
          nhsNumber={draft.nhsNumber}
          except={null}
          onOpen={(personId) => go({ screen: 'people', personId, adding: false })}
        />
      </div>
    </div>
  );
}
