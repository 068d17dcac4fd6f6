import type { Original } from '../../../domain/record/original';
import { relativeTime } from '../../../domain/time/spoken';
import { useNow } from '../../client/desk';
import { useAct, useAnswer } from '../../client/queries';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { useToasts } from '../../state/toasts';
import { whatWords } from './owed-words';

const PLACES = {
  'trust-phone': 'the Trust phone',
  mailbox: 'the shared mailbox, and its deleted items',
} satisfies Record<Original['place'], string>;

/** What stands in the record and is now deleted from phones and mailboxes (P16). Nothing while there is none. */
export function OriginalsCard() {
  const answer = useAnswer('record.originals', {});
  const deleted = useAct('record.originalDeleted');
  const say = useToasts((state) => state.say);
  const now = useNow();
  const originals = answer.data ?? [];
  if (originals.length === 0) return <ErrorSentence error={answer.error} />;
  return (
    <Card title="Recorded: delete the originals" className="pw-originals">
      <p className="pw-soft">
        Keep a message where it is while it belongs to an incident or to somebody’s request to see it.
      </p>
      <ErrorSentence error={deleted.error} />
      <ul className="pw-originals__list">
        {originals.map(({ entry, place }) => (
          <li key={entry.id}>
            <span>
              <b>{entry.personName}</b>: {whatWords(entry)}, {relativeTime(entry.happened.at, now)}. Delete it
              from {PLACES[place]}.
            </span>
            <Button
              small
              aria-label={`Deleted: ${entry.personName}, ${whatWords(entry)}`}
              onClick={() =>
                deleted.mutate({ id: entry.id }, { onSuccess: () => say('Kept: it was deleted today.') })
              }
            >
              Deleted
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
