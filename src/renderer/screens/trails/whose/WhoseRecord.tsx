import { useState } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import type { Filing } from '../../../../domain/trails/trail';
import { useAnswer } from '../../../client/queries';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { PersonFinder } from '../../../components/PersonFinder';
import { usePlace } from '../../../state/place';
import { ProposalItem } from './ProposalItem';

export interface WhoseRecordProps {
  trail: TrailView['trail'];
  onFiled: (filing: Filing) => void;
}

/** Whose record the trail belongs in: proposed with the reasons, and chosen by a person (P22, P26). */
export function WhoseRecord({ trail, onFiled }: WhoseRecordProps) {
  const [foundId, setFoundId] = useState<Id | null>(null);
  const [chosenId, setChosenId] = useState<Id>();
  const answer = useAnswer('trails.proposals', { id: trail.id, personId: foundId }, { keep: true });
  const go = usePlace((state) => state.go);
  const filed = new Set(trail.filings.map(({ personId }) => personId));
  const proposals = (answer.data?.proposals ?? []).filter(({ personId }) => !filed.has(personId));
  // The one that was found stands first, so that it is not looked for.
  const ordered = [
    ...proposals.filter(({ personId }) => personId === foundId),
    ...proposals.filter(({ personId }) => personId !== foundId),
  ];
  const chosen = ordered.find(({ personId }) => personId === chosenId) ?? ordered[0];
  return (
    <Card title={trail.filings.length === 0 ? 'Whose record?' : 'Also in whose record?'} className="pw-whose">
      <ErrorSentence error={answer.error} onRetry={() => void answer.refetch()} />
      {answer.isSuccess && ordered.length === 0 && (
        <p className="pw-soft">
          {trail.filings.length === 0
            ? 'Nobody here is told by an address, a name or a number in this trail. Find the person.'
            : 'Nobody else here is told by this trail. Find the person.'}
        </p>
      )}
      <ul className="pw-whose__list" aria-label="People it may be about">
        {ordered.map((proposal) => (
          <ProposalItem
            key={proposal.personId}
            trail={trail}
            proposal={proposal}
            chosen={proposal === chosen}
            found={proposal.personId === foundId && !answer.isPlaceholderData}
            onChoose={() => setChosenId(proposal.personId)}
            onFiled={onFiled}
          />
        ))}
      </ul>
      {foundId !== null && filed.has(foundId) && (
        <p className="pw-soft">It is filed for this person already.</p>
      )}
      <PersonFinder
        label={ordered.length === 0 ? 'Find the person' : 'Find another person'}
        placeholder="Name, NHS number or record number"
        onPick={({ id }) => {
          setFoundId(id);
          setChosenId(id);
        }}
        onAdd={() => go({ screen: 'people', personId: null, adding: true })}
      />
    </Card>
  );
}
