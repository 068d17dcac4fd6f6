import type { Original } from '../../../domain/record/original';
import { relativeTime } from '../../../domain/time/spoken';
import { useNow } from '../../client/desk';
import { useAct } from '../../client/queries';
import { Button } from '../../components/Button';
import { ErrorSentence } from '../../components/ErrorSentence';
import '../../components/originals/originals.css';
import { useToasts } from '../../state/toasts';
import { whatWords } from './owed-words';

const PLACES = {
  'trust-phone': 'the Trust phone',
  mailbox: 'the shared mailbox, and its deleted items',
} satisfies Record<Original['place'], string>;

/** Messages that lie where no program can reach them: somebody deletes them and says so. */
export function MessageOriginals({ originals }: { originals: readonly Original[] }) {
  const deleted = useAct('record.originalDeleted');
  const say = useToasts((state) => state.say);
  const now = useNow();
  return (
    <>
      <ErrorSentence error={deleted.error} />
      <ul className="pw-originals__list" aria-label="Messages to delete">
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
    </>
  );
}
