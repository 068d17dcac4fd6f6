import type { BatchView } from '../../../../contract/batches';
import type { ReasonCount, Summary } from '../../../../domain/batches/summary';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { timeAndDay } from '../../../../domain/time/spoken-dates';
import { Notice } from '../../../components/Notice';
import { costWords, people } from '../batch-words';
import { PriceField } from './PriceField';

function Reasons({ title, reasons }: { title: string; reasons: readonly ReasonCount[] }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h3 className="pw-many__sub">{title}</h3>
      <ul className="pw-many__reasons">
        {reasons.map(({ clause, sentence, count }) => (
          <li key={`${clause ?? ''} ${sentence}`}>
            <strong>{count.toLocaleString('en-GB')}</strong>
            {`: ${sentence}`}
            {clause !== null && <span className="pw-many__clause">{` (${clause})`}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the check found: how many, how old, what stops, what it costs, what differs. */
export function SummaryView({ view, summary }: { view: BatchView; summary: Summary }) {
  const { batch, pencePerPart } = view;
  const { mayGo, stopped, leftOut, ages, toCarers, alike, listStops, differs, parts, waitsUntil } = summary;
  return (
    <>
      {listStops.map(({ clause, sentence }) => (
        <Notice key={sentence} tone="no">
          {`${sentence} (${clause})`}
        </Notice>
      ))}
      <dl className="pw-many__facts">
        <dt>May go</dt>
        <dd>{`${people(mayGo)}, by ${CHANNEL_WORDS[batch.channel].one}`}</dd>
        <dt>Stopped</dt>
        <dd>{people(stopped)}</dd>
        <dt>Left out</dt>
        <dd>{people(leftOut)}</dd>
        <dt>Ages</dt>
        <dd>
          {ages.map(({ band, count }) => `${band}: ${count.toLocaleString('en-GB')}`).join(', ') || '–'}
        </dd>
        {toCarers > 0 && (
          <>
            <dt>To carers</dt>
            <dd>{toCarers.toLocaleString('en-GB')}</dd>
          </>
        )}
        {alike > 0 && (
          <>
            <dt>Like somebody else</dt>
            <dd>{`${people(alike)}: look at them in the list below`}</dd>
          </>
        )}
        {batch.channel === 'sms' && (
          <>
            <dt>Cost</dt>
            <dd>
              {costWords(parts, pencePerPart)} <PriceField pencePerPart={pencePerPart} />
            </dd>
          </>
        )}
        {waitsUntil !== null && (
          <>
            <dt>Begins</dt>
            <dd>{`It is outside working hours: the first go at ${timeAndDay(waitsUntil)}`}</dd>
          </>
        )}
      </dl>
      {differs.length > 0 && (
        <Notice tone="need">
          <h3 className="pw-many__sub">Different from the last list of this name</h3>
          <ul>
            {differs.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Reasons title="Stopped or left out" reasons={summary.reasons} />
      <Reasons title="To look at" reasons={summary.notes} />
    </>
  );
}
