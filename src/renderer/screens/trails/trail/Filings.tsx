import type { FilingView } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';

const STATES = {
  'to-record': 'to review',
  copied: 'copied, not confirmed',
  recorded: 'recorded',
} satisfies Record<FilingView['filing']['entryState'], string>;

export interface FilingsProps {
  filings: readonly FilingView[];
  /** Null while another person is looked for. */
  chosen: Id | null;
  onChoose: (filingId: Id | null) => void;
}

/** For whom the trail is filed: a mail about two people makes two entries, each reviewed for itself. */
export function Filings({ filings, chosen, onChoose }: FilingsProps) {
  if (filings.length === 0) return null;
  return (
    <ul className="pw-filings" aria-label="Filed for">
      {filings.map(({ filing }) => (
        <li key={filing.id}>
          <button
            type="button"
            className="pw-filing"
            aria-pressed={filing.id === chosen}
            onClick={() => onChoose(filing.id)}
          >
            <b>{filing.personName}</b>{' '}
            <Chip tone={filing.entryState === 'recorded' ? 'ok' : 'need'}>{STATES[filing.entryState]}</Chip>
          </button>
        </li>
      ))}
      <li>
        <Button small kind="quiet" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
          File for another person too
        </Button>
      </li>
    </ul>
  );
}
