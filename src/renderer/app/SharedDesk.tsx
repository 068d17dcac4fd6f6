import { useState } from 'react';
import type { Desk } from '../../contract/desk';
import type { Staff } from '../../contract/settings';
import type { Id } from '../../domain/identity';
import { useSaveSettings } from '../client/queries';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { SelectField, TextField } from '../components/Field';
import { Form } from '../components/Form';
import { ScreenTitle } from '../components/ScreenTitle';
import { useRefusals } from '../components/use-refusals';
import { StaffForm } from '../screens/settings/StaffForm';
import { Bands } from './Bands';

const idOf = (field: string) => `sign-in-${field}`;

/** Where several people use one account of the computer: who is here now. */
export function SharedDesk({ desk, colleagues }: { desk: Desk; colleagues: readonly Staff[] }) {
  const [id, setId] = useState<Id>(colleagues[0]?.id ?? '');
  const [pin, setPin] = useState('');
  const [isNew, setIsNew] = useState(false);
  const refusals = useRefusals();
  const signIn = useSaveSettings('settings.signIn');
  return (
    <>
      <Bands desk={desk} />
      <main className="pw-start">
        <ScreenTitle title="Who is at this desk?" />
        {isNew ? (
          <Card title="Somebody new">
            <StaffForm staff={null} focus shared save="Save and start" onSaved={() => undefined} />
          </Card>
        ) : (
          <Card>
            <Form
              refusals={refusals}
              idOf={idOf}
              label="Sign in"
              onSubmit={() => signIn.mutate({ id, pin }, { onError: refusals.take })}
            >
              <SelectField id={idOf('id')} label="Your name" value={id} onChange={setId}>
                {colleagues.map((each) => (
                  <option key={each.id} value={each.id}>
                    {each.name}, {each.role}
                  </option>
                ))}
              </SelectField>
              <TextField
                id={idOf('pin')}
                label="Your PIN"
                type="password"
                inputMode="numeric"
                width={10}
                error={refusals.of('pin')}
                value={pin}
                onChange={setPin}
              />
              <div className="pw-actions">
                <Button type="submit" kind="primary" busy={signIn.isPending}>
                  Start
                </Button>
                <Button onClick={() => setIsNew(true)}>I am new here</Button>
              </div>
            </Form>
          </Card>
        )}
      </main>
    </>
  );
}
