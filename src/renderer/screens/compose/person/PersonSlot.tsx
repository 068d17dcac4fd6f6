import { useState, type RefObject } from 'react';
import type { PersonSummary } from '../../../../contract/people';
import type { Person } from '../../../../domain/people/person';
import { Button } from '../../../components/Button';
import { PersonFinder } from '../../../components/PersonFinder';
import { PersonHeader } from '../../../components/PersonHeader';
import { usePlace } from '../../../state/place';
import { RecordReceivedDialog } from '../../messages/received/RecordReceivedDialog';
import { StopBand } from '../../replies/stop/StopBand';
import { CautionLine } from './CautionLine';

export interface PersonSlotProps {
  person: Person | null;
  finder: RefObject<HTMLInputElement | null>;
  onPick: (person: PersonSummary) => void;
  onClear: () => void;
}

/** Who the message is to, or the way to find them; what they agreed to, prefer and need always in sight (P11). */
export function PersonSlot({ person, finder, onPick, onClear }: PersonSlotProps) {
  const go = usePlace((state) => state.go);
  const [receiving, setReceiving] = useState(false);
  if (person === null) {
    return (
      <section className="pw-card pw-compose-finder" aria-label="Person">
        <PersonFinder
          label="Who is it to?"
          placeholder="Name, NHS number or record number"
          onPick={onPick}
          onAdd={() => go({ screen: 'people', personId: null, adding: true })}
          inputRef={finder}
        />
      </section>
    );
  }
  return (
    <div className="pw-compose-person">
      <StopBand personId={person.id} />
      <PersonHeader
        person={person}
        beside={
          <>
            <Button kind="quiet" small aria-label="Change person" onClick={onClear}>
              Change
            </Button>
            <Button kind="quiet" small onClick={() => setReceiving(true)}>
              Record their message…
            </Button>
          </>
        }
      />
      <CautionLine person={person} />
      {receiving && <RecordReceivedDialog person={person} onClose={() => setReceiving(false)} />}
    </div>
  );
}
