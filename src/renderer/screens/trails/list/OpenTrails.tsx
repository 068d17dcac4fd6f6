import type { TrailSummary } from '../../../../contract/trails';
import type { Id } from '../../../../domain/identity';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { Chip } from '../../../components/Chip';
import { isOverdue } from '../reply-due';
import { counted, listed, NEXT_WORDS, nextStep, subjectWords } from '../trail-words';

/** Of the button that opens a trail, so that the keyboard can be taken to it. */
export function trailRowId(trailId: Id): string {
  return `trail-${trailId}`;
}

/** Trails on their way into the record, the newest first. */
export function OpenTrails({
  trails,
  onOpen,
}: {
  trails: readonly TrailSummary[];
  onOpen: (id: Id) => void;
}) {
  const now = useNow();
  return (
    <ul className="pw-rows pw-trail-rows" aria-label="Trails to file">
      {trails.map((trail) => {
        const { id, from, newest, messages, mails, attachments, replyDue } = trail;
        const names = trail.filings.map(({ personName }) => personName);
        const next = nextStep(trail);
        const parts = [
          counted(messages, 'message'),
          ...(mails > 1 ? [`${mails} mails`] : []),
          ...(attachments > 0 ? [counted(attachments, 'attachment')] : []),
        ];
        return (
          <li key={id}>
            <button
              type="button"
              id={trailRowId(id)}
              className="pw-row-button pw-trail-row"
              onClick={() => onOpen(id)}
            >
              <span className="pw-trail-row__main">
                <span className="pw-trail-row__from">{from}</span>
                <span className="pw-trail-row__subject">{subjectWords(trail.subject)}</span>
                <span className="pw-trail-row__more pw-soft">
                  {relativeTime(newest, now)} · {parts.join(' · ')}
                </span>
              </span>
              <span className="pw-trail-row__chips">
                {replyDue !== null &&
                  (isOverdue(replyDue, now) ? (
                    <Chip tone="no">answer overdue</Chip>
                  ) : (
                    <Chip>answer by {relativeTime(replyDue, now)}</Chip>
                  ))}
                {names.length > 0 && <Chip tone="ok">for {listed(names)}</Chip>}
                <Chip tone="need">{NEXT_WORDS[next]}</Chip>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
