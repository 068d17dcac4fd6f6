import { useState } from 'react';
import type { Desk } from '../../contract/desk';
import type { Staff } from '../../contract/settings';
import { isAcknowledgementDue } from '../../domain/staff/acknowledgement-due';
import { useNow } from '../client/desk';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePlace } from '../state/place';

/** Says that the policy is to be read again; it stands in nobody's way (P39). */
export function PolicyReminder({ desk, staff }: { desk: Desk; staff: Staff }) {
  const [later, setLater] = useState(false);
  const now = useNow();
  const go = usePlace((state) => state.go);
  if (later || !isAcknowledgementDue(staff.acknowledged, desk.pack, now)) return null;
  return (
    <Notice
      actions={
        <>
          <Button small onClick={() => go({ screen: 'settings' })}>
            Read it
          </Button>
          <Button small onClick={() => setLater(true)}>
            Later
          </Button>
        </>
      }
    >
      {staff.acknowledged.length === 0
        ? 'Please read the messaging policy in short: it takes two minutes.'
        : 'It is time to read the messaging policy again: it takes two minutes.'}
    </Notice>
  );
}
