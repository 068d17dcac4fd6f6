import { useState } from 'react';
import type { Desk } from '../../contract/desk';
import type { Staff } from '../../contract/settings';
import type { Id } from '../../domain/identity';
import { useSaveSettings } from '../client/queries';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { NameAndPin } from '../components/pin/NameAndPin';
import { Form } from '../components/Form';
import { ScreenTitle } from '../components/ScreenTitle';
import { useRefusals } from '../components/use-refusals';
import { StaffForm } from '../screens/settings/StaffForm';
import { AlarmAtSignIn } from './alarm/AlarmAtSignIn';
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
      <Bands desk={desk}>
        <AlarmAtSignIn />
      </Bands>
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
              <NameAndPin
                people={colleagues}
                id={id}
                onId={setId}
                idField="id"
                pin={pin}
                onPin={setPin}
                refusals={refusals}
                idOf={idOf}
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
