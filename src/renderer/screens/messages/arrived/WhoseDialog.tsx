import { useState } from 'react';
import type { WaitingText } from '../../../../contract/arrived';
import { contract } from '../../../../contract/index';
import type { PersonSummary } from '../../../../contract/people';
import { formatSender } from '../../../../domain/people/phone';
import { useCurrentService } from '../../../client/current-service';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { SelectField } from '../../../components/Field';
import { FormDialog } from '../../../components/FormDialog';
import { Notice } from '../../../components/Notice';
import { PersonFinder } from '../../../components/PersonFinder';
import { PersonLine } from '../../../components/PersonLine';
import { useRefusals } from '../../../components/use-refusals';
import { useToasts } from '../../../state/toasts';
import './arrived.css';

const idOf = (field: string) => `whose-${field}`;

/** Says whose a text is: it becomes a received message of theirs and owes its entry to the record (P5, P25, P26). */
export function WhoseDialog({ text, onClose }: { text: WaitingText; onClose: () => void }) {
  const { service, services } = useCurrentService();
  const [person, setPerson] = useState<PersonSummary>();
  const [chosenService, setService] = useState<string>();
  const [missing, setMissing] = useState(false);
  const refusals = useRefusals();
  const act = useAct('arrived.theirs');
  const say = useToasts((state) => state.say);
  const serviceId = chosenService ?? service?.id;

  function submit(): void {
    setMissing(person === undefined);
    if (person === undefined) return;
    const input = refusals.check(contract['arrived.theirs'].input, {
      id: text.id,
      personId: person.id,
      serviceId,
    });
    if (input === undefined || act.isPending) return;
    act.mutate(input, {
      onSuccess: () => {
        say(`Kept as a message from ${person.name}. Its entry is owed to their record.`);
        onClose();
      },
      onError: refusals.take,
    });
  }
  return (
    <FormDialog
      title="Whose text is this?"
      save="It is theirs"
      wide
      refusals={refusals}
      idOf={idOf}
      busy={act.isPending}
      dirty={person !== undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="pw-soft">Text from {formatSender(text.from)}</p>
      <p className="pw-lines pw-arrived-words" dir="auto" translate="no">
        {text.text}
      </p>
      {text.maybe.length > 0 && (
        <fieldset className="pw-segmented">
          <legend className="nhsuk-label">Who has this number</legend>
          <ul className="pw-rows">
            {text.maybe.map((each) => (
              <li key={each.id}>
                <span className="pw-rows__main">
                  <PersonLine person={each} />
                </span>
                <Button small aria-label={`Choose ${each.name}`} onClick={() => setPerson(each)}>
                  Choose
                </Button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {missing && person === undefined && (
        <p className="nhsuk-error-message" role="alert">
          Choose the person who sent this text first.
        </p>
      )}
      <PersonFinder label="Find the person by name or number" onPick={setPerson} />
      <Notice live tone={person === undefined ? 'plain' : 'ok'}>
        {person === undefined ? 'Nobody is chosen yet.' : <PersonLine person={person} />}
      </Notice>
      {services.length > 1 && (
        <SelectField
          id={idOf('serviceId')}
          label="For which service"
          error={refusals.of('serviceId')}
          value={serviceId ?? ''}
          onChange={setService}
        >
          {services.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
    </FormDialog>
  );
}
