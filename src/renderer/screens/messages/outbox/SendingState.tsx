import { CARRIER_WORDS } from '../../../../domain/messages/channel';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';
import { byTime } from '../../compose/schedule/schedule-words';

const messages = (count: number): string => (count === 1 ? '1 message waits' : `${count} messages wait`);

/** Whether sending goes, who paused it, and what a provider asked for: with the button to pause and to go on. */
export function SendingState() {
  const state = useAnswer('outbox.state', {}).data;
  const pause = useAct('outbox.pause');
  const resume = useAct('outbox.resume');
  const now = useNow();
  if (state === undefined) return null;
  const { paused, waiting, lanes } = state;
  const slow = lanes.flatMap(({ carrier, slowUntil }) =>
    slowUntil === null ? [] : [{ carrier, slowUntil }],
  );
  return (
    <div className="pw-card__body">
      {paused === null ? (
        <div className="pw-actions">
          <span className="pw-soft">
            {waiting === 0 ? 'Sending is on.' : `Sending is on: ${messages(waiting)}.`}
          </span>
          <Button small busy={pause.isPending} onClick={() => pause.mutate({})}>
            Pause all sending
          </Button>
        </div>
      ) : (
        <Notice
          tone="need"
          live
          actions={
            <Button small kind="primary" busy={resume.isPending} onClick={() => resume.mutate({})}>
              Resume sending
            </Button>
          }
        >
          <p>
            <strong>All sending is paused.</strong> {paused.by} paused it {relativeTime(paused.when.at, now)}.{' '}
            {messages(waiting)}, and nothing goes until somebody resumes.
          </p>
        </Notice>
      )}
      {paused === null &&
        slow.map(({ carrier, slowUntil }) => (
          <p key={carrier} className="pw-soft">
            {`Nothing goes by ${CARRIER_WORDS[carrier]} before ${byTime(slowUntil, now)}: it asked for a pause. It goes on by itself.`}
          </p>
        ))}
      <ErrorSentence error={pause.error ?? resume.error} />
    </div>
  );
}
