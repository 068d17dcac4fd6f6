import { useDeferredValue, useState } from 'react';
import { registerFilterSchema } from '../../../contract/people';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { TextField } from '../../components/Field';
import { ImportDialog } from '../../components/import-dialog/ImportDialog';
import { ScreenTitle } from '../../components/ScreenTitle';
import { Segmented } from '../../components/Segmented';
import { FILTER_WORDS, type RegisterFilter } from './register-words';
import { RegisterPages } from './RegisterPages';
import './register.css';

const CHOICES = registerFilterSchema.options.map((value) => ({ value, label: FILTER_WORDS[value] }));

/** Every agreement known at this desk: in force, to be asked again, or withdrawn. */
export function RegisterScreen() {
  const [show, setShow] = useState<RegisterFilter>('in-force');
  const [words, setWords] = useState('');
  const [importing, setImporting] = useState(false);
  const asked = useDeferredValue(words.trim());
  return (
    <div className="pw-screen">
      <div className="pw-screen__head">
        <ScreenTitle title="Agreements" />
        <Button onClick={() => setImporting(true)}>Take over from a file</Button>
      </div>
      <Card flush>
        <div className="pw-card__body pw-register__ask">
          <Segmented
            legend="Which agreements"
            legendHidden
            value={show}
            choices={CHOICES}
            onChange={setShow}
          />
          <TextField
            id="search-register"
            label="Name, NHS number or record number"
            maxLength={200}
            value={words}
            onChange={setWords}
          />
        </div>
        <RegisterPages show={show} words={asked} />
      </Card>
      {importing && <ImportDialog what="agreements" onDone={() => setImporting(false)} />}
    </div>
  );
}
