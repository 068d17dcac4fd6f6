import { useState } from 'react';
import type { Received } from '../../../../domain/messages/received';
import type { Person } from '../../../../domain/people/person';
import { useCurrentService } from '../../../client/current-service';
import { useAnswer } from '../../../client/queries';
import { ReceivedForm } from './ReceivedForm';
import { ReceivedNext } from './ReceivedNext';

export interface RecordReceivedDialogProps {
  person: Person;
  onClose: () => void;
}

/** Records what somebody wrote to the service, agreement or not (P2, P25), and then says how it may be answered. */
export function RecordReceivedDialog({ person, onClose }: RecordReceivedDialogProps) {
  const { service } = useCurrentService();
  const settings = useAnswer('settings.get', {}).data;
  const [recorded, setRecorded] = useState<Received>();
  if (recorded !== undefined) return <ReceivedNext received={recorded} person={person} onClose={onClose} />;
  if (service === undefined || settings === undefined) return null;
  return (
    <ReceivedForm
      person={person}
      service={service}
      settings={settings}
      onRecorded={setRecorded}
      onClose={onClose}
    />
  );
}
