import { useState } from 'react';
import type { Desk } from '../../contract/desk';
import type { Staff } from '../../contract/settings';
import { Card } from '../components/Card';
import { ScreenTitle } from '../components/ScreenTitle';
import { ServiceForm } from '../screens/services/ServiceForm';
import { StaffForm } from '../screens/settings/StaffForm';
import { Bands } from './Bands';

interface FirstRunProps {
  desk: Desk;
  staff: Staff | null;
  needsService: boolean;
}

/** What a desk needs before anything can be written: who is at it, and for which service. */
export function FirstRun({ desk, staff, needsService }: FirstRunProps) {
  const [saved, setSaved] = useState(staff !== null);
  const introduced = saved && needsService;
  return (
    <>
      <Bands desk={desk} />
      <main className="pw-start">
        <ScreenTitle key={String(introduced)} title={introduced ? 'Your service' : 'Welcome to Plainword'} />
        {introduced ? (
          <>
            <p>Last step. Messages come from this service, in its hours. You can change all of it later.</p>
            <Card title="2 of 2: the service">
              <ServiceForm save="Save and start" onSaved={() => undefined} />
            </Card>
          </>
        ) : (
          <>
            <p>
              Plainword checks messages to service users while you write them, sends them, and helps you put
              them on the clinical record. {needsService ? 'Two short steps' : 'One short step'}, and you can
              start.
            </p>
            <Card title={needsService ? '1 of 2: who is at this desk' : 'Who is at this desk'}>
              <StaffForm
                staff={staff}
                focus
                shared={desk.pack.staff.sharedAccounts}
                save={needsService ? 'Save and go on' : 'Save and start'}
                onSaved={() => setSaved(true)}
              />
            </Card>
          </>
        )}
      </main>
    </>
  );
}
