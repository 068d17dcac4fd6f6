import { useState } from 'react';
import type { Id } from '../../../../domain/identity';
import type { Channel } from '../../../../domain/messages/channel';
import type { KindOfUse } from '../../../../domain/messages/purpose';
import type { Person } from '../../../../domain/people/person';
import { greetingName } from '../../../../domain/people/person';
import { useCurrentService } from '../../../client/current-service';
import { useDesk } from '../../../client/desk';
import { AddContactPointDialog } from '../contact-point/AddContactPointDialog';
import { AgreementQuestion } from './AgreementQuestion';
import { likelyPoint } from './agreement-draft';

export interface RecordAgreementDialogProps {
  person: Person;
  /** Which number or address it is about; the likeliest one where nothing is said. */
  contactPointId?: Id | undefined;
  /** What goes there; anything where nothing is said. */
  channel?: Channel | undefined;
  /** What it is for: reminders unless told. */
  kind?: KindOfUse | undefined;
  /** It is recorded, or given up. */
  onDone: () => void;
}

/**
 * Records that the person, or a carer for themselves, agreed (P2, P3, P18). Where there is no number or address yet, it
 * asks for one first.
 */
export function RecordAgreementDialog({
  person,
  contactPointId,
  channel,
  kind = 'routine',
  onDone,
}: RecordAgreementDialogProps) {
  const desk = useDesk();
  const { service } = useCurrentService();
  /** The person with the number that was just added: the page's own copy follows a moment later. */
  const [added, setAdded] = useState<Person>();
  const [addedPoint, setAddedPoint] = useState<Id>();
  const known = added ?? person;
  const asked = known.contactPoints.find(({ id }) => id === (addedPoint ?? contactPointId))?.id;
  const pointId = asked ?? likelyPoint(known, channel);
  if (desk === undefined || service === undefined) return null;
  if (pointId === undefined) {
    return (
      <AddContactPointDialog
        person={person}
        start={{ carerId: null, channel }}
        onClose={onDone}
        onAdded={(newer, point) => {
          setAdded(newer);
          setAddedPoint(point?.id);
        }}
      >
        {`An agreement is for one exact number or address. First: where do messages to ${greetingName(person)} go?`}
      </AddContactPointDialog>
    );
  }
  return (
    <AgreementQuestion
      person={known}
      contactPointId={pointId}
      kind={kind}
      policy={desk.pack.agreements}
      service={service}
      onDone={onDone}
    />
  );
}
