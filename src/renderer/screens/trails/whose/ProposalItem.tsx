import { useEffect, useRef } from 'react';
import type { TrailView } from '../../../../contract/trails';
import type { Filing } from '../../../../domain/trails/trail';
import type { Proposal } from '../../../../domain/trails/right-record/proposal';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { Mismatches } from '../entry/Mismatches';
import { FileForm } from './FileForm';
import { reasonWords } from './reason-words';

export interface ProposalItemProps {
  trail: TrailView['trail'];
  proposal: Proposal;
  chosen: boolean;
  /** Somebody found them by hand: the keyboard goes there. */
  found: boolean;
  onChoose: () => void;
  onFiled: (filing: Filing) => void;
}

/** A person the trail may be about, with what speaks for it and against it. */
export function ProposalItem({ trail, proposal, chosen, found, onChoose, onFiled }: ProposalItemProps) {
  const { personName, reasons, mismatches, hasNamesake } = proposal;
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (found) item.current?.focus();
  }, [found]);
  return (
    <li ref={item} tabIndex={-1} className="pw-proposal" aria-label={personName}>
      <div className="pw-proposal__head">
        <b>{personName}</b>
        {hasNamesake && <Chip tone="need">namesake here</Chip>}
        {!chosen && (
          <Button small aria-label={`Choose ${personName}`} onClick={onChoose}>
            Choose
          </Button>
        )}
      </div>
      <ul className="pw-proposal__reasons">
        {reasons.map((reason) => (
          <li key={`${reason.kind} ${reason.messageId ?? ''}`} className={reason.counts ? '' : 'pw-soft'}>
            <span aria-hidden="true">{reason.counts ? '✓' : '–'}</span> {reasonWords(reason)}
          </li>
        ))}
        {reasons.length === 0 && <li className="pw-soft">– Nothing in the trail speaks for them</li>}
      </ul>
      {chosen && (
        <>
          <Mismatches mismatches={mismatches} personName={personName} />
          <FileForm trail={trail} proposal={proposal} onFiled={onFiled} />
        </>
      )}
    </li>
  );
}
