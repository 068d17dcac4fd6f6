import type { Reply } from '../../../../domain/replies/reply';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct, useAnswer } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { Notice } from '../../../components/Notice';

/** Of an email: its original is kept back from being deleted, until the incident is closed (P16, P34). */
export function HoldOriginals({ reply }: { reply: Reply }) {
  const now = useNow();
  const { mailId, trailId } = reply;
  const trail = useAnswer('trails.get', trailId === null ? undefined : { id: trailId });
  const hold = useAct('trails.hold');
  if (mailId === null || trailId === null) {
    return (
      <p className="pw-soft">
        The original is{' '}
        {reply.channel === 'sms' ? 'a text: do not delete it from the phone' : 'an email: do not delete it'}{' '}
        yet.
      </p>
    );
  }
  const original = trail.data?.mails.find(({ id }) => id === mailId)?.original;
  const held = original?.held ?? null;
  const isFree = original !== undefined && original.deleted === null && held === null;

  return (
    <>
      <ErrorSentence error={trail.error ?? hold.error} />
      {isFree && (
        <Notice
          tone="need"
          actions={
            <Button
              small
              busy={hold.isPending}
              onClick={() =>
                hold.mutate(
                  { id: mailId, why: 'incident', note: '' },
                  { onSuccess: () => void trail.refetch() },
                )
              }
            >
              Hold the original back
            </Button>
          }
        >
          <p>The original email can be deleted once it is recorded. Hold it back for the incident.</p>
        </Notice>
      )}
      {held !== null && (
        <Notice tone="ok">
          <p>
            The original email is held back, by {held.by}, {relativeTime(held.when.at, now)}.
          </p>
        </Notice>
      )}
    </>
  );
}
