import type { NamedRecipient } from '../../../contract/batches';
import { timeAndDay } from '../../../domain/time/spoken-dates';
import { Button } from '../../components/Button';
import { Chip } from '../../components/Chip';
import { usePlace } from '../../state/place';
import { RECIPIENT_TONES, RECIPIENT_WORDS } from './batch-words';

export interface RecipientsTableProps {
  recipients: readonly NamedRecipient[];
  /** While nothing of the list has gone. */
  canTakeOut: boolean;
  busy: boolean;
  onTakeOut: (position: number, out: boolean) => void;
}

function Why({ recipient }: { recipient: NamedRecipient }) {
  const { clause, sentence, problem, alike } = recipient;
  const why = sentence ?? problem;
  return (
    <>
      {why !== null && (
        <span>
          {why}
          {clause !== null && <span className="pw-many__clause">{` (${clause})`}</span>}
        </span>
      )}
      {alike && (
        <span className="pw-many__alike">
          <Chip tone="need">Like somebody else on the list</Chip>
        </span>
      )}
    </>
  );
}

/** A page of a list, a line each; a name opens the person. */
export function RecipientsTable({ recipients, canTakeOut, busy, onTakeOut }: RecipientsTableProps) {
  const go = usePlace((state) => state.go);
  return (
    <table className="pw-many__table">
      <caption className="nhsuk-u-visually-hidden">People on the list</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Person</th>
          <th scope="col">About</th>
          <th scope="col">Now</th>
          <th scope="col">Why</th>
          {canTakeOut && (
            <th scope="col">
              <span className="nhsuk-u-visually-hidden">Take out</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {recipients.map((one) => {
          const { position, personId, personName, age, about, state } = one;
          const out = state === 'left-out' && one.clause === null;
          return (
            <tr key={position}>
              <td>{position}</td>
              <td>
                <button
                  type="button"
                  className="pw-name-button"
                  onClick={() => go({ screen: 'people', personId, adding: false })}
                >
                  {personName}
                </button>
                {age !== null && <span className="pw-many__age">{` ${age}`}</span>}
              </td>
              <td>{about === null ? '' : timeAndDay(about)}</td>
              <td>
                <Chip tone={RECIPIENT_TONES[state]}>{RECIPIENT_WORDS[state]}</Chip>
              </td>
              <td>
                <Why recipient={one} />
              </td>
              {canTakeOut && (
                <td>
                  <Button small busy={busy} onClick={() => onTakeOut(position, !out)}>
                    {out ? 'Put back' : 'Take out'}
                    <span className="nhsuk-u-visually-hidden">{`: ${personName}`}</span>
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
