import { useDeferredValue, useState } from 'react';
import { soleNhsNumber } from '../../../domain/people/nhs-number';
import { useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { EmptyState } from '../../components/EmptyState';
import { ErrorSentence } from '../../components/ErrorSentence';
import { TextField } from '../../components/Field';
import { ImportDialog } from '../../components/import-dialog/ImportDialog';
import { PersonLine } from '../../components/PersonLine';
import { ScreenTitle } from '../../components/ScreenTitle';
import { usePlace } from '../../state/place';

/** Finds people while typing; before that, those last written to or opened. */
export function FindPeople() {
  const go = usePlace((state) => state.go);
  const [query, setQuery] = useState('');
  const [importing, setImporting] = useState(false);
  const asked = useDeferredValue(query.trim());
  const recent = useAnswer('people.recent', {});
  const found = useAnswer(
    'people.find',
    asked === '' ? undefined : { query: soleNhsNumber(asked) ?? asked },
    { keep: true },
  );
  const answer = asked === '' ? recent : found;
  const people = answer.data;

  function add() {
    const nhsNumber = soleNhsNumber(query);
    go({ screen: 'people', personId: null, adding: true, ...(nhsNumber !== undefined && { nhsNumber }) });
  }

  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="People" />
        <div className="pw-actions">
          <Button onClick={() => setImporting(true)}>Take over from a file</Button>
          <Button kind="primary" onClick={add}>
            Add a person
          </Button>
        </div>
      </div>
      <TextField
        id="find-people"
        label="Name, NHS number or record number"
        maxLength={200}
        value={query}
        onChange={setQuery}
      />
      <Card title={asked === '' ? 'Recent people' : 'Found'} flush>
        <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
        {people?.length === 0 &&
          !answer.isPlaceholderData &&
          (asked === '' ? (
            <EmptyState title="Nobody yet">
              People you write to or open stand here. Find someone above, or add a person.
            </EmptyState>
          ) : (
            <EmptyState
              title="Nobody here has that name or number"
              action={<Button onClick={add}>Add a person</Button>}
            >
              Check the spelling, or try the NHS number.
            </EmptyState>
          ))}
        <ul className="pw-rows">
          {people?.map((person) => (
            <li key={person.id}>
              <button
                type="button"
                className="pw-row-button"
                onClick={() => go({ screen: 'people', personId: person.id, adding: false })}
              >
                <PersonLine person={person} />
              </button>
            </li>
          ))}
        </ul>
        <p className="nhsuk-u-visually-hidden" role="status">
          {asked !== '' && people !== undefined && `${people.length} found`}
        </p>
      </Card>
      {importing && <ImportDialog what="people" onDone={() => setImporting(false)} />}
    </div>
  );
}
