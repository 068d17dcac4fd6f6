import type { Progress } from '../../../../domain/batches/progress';
import { recipientStateSchema } from '../../../../domain/batches/recipient';
import { RECIPIENT_WORDS, timeLeft } from '../batch-words';

/** How far it is: counts, rate, time left. */
export function ProgressView({ progress }: { progress: Progress }) {
  const { tally, perMinute, secondsLeft, state } = progress;
  const finished = tally.sent + tally.failed + tally.unsure;
  const total = finished + tally.queued + tally['may-go'];
  const going = state === 'first-few' || state === 'going';
  return (
    <>
      <div className="pw-many__progress">
        <progress max={Math.max(1, total)} value={finished} aria-label="Sent" />
        <span>{`${finished.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`}</span>
        {going && perMinute > 0 && (
          <span>
            {`${perMinute.toLocaleString('en-GB')} a minute`}
            {secondsLeft !== null && `, ${timeLeft(secondsLeft)} left`}
          </span>
        )}
      </div>
      <dl className="pw-many__facts">
        {recipientStateSchema.options
          .filter((each) => tally[each] > 0)
          .map((each) => (
            <div key={each} className="pw-many__fact">
              <dt>{RECIPIENT_WORDS[each]}</dt>
              <dd>{tally[each].toLocaleString('en-GB')}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
