import type { KeptMail } from '../../../../domain/trails/kept-mail';
import { sizeWords } from '../../../../domain/files/wire-size';
import { relativeTime } from '../../../../domain/time/spoken';
import { useNow } from '../../../client/desk';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';
import { sourceWords, subjectWords } from '../trail-words';

/** Mails that are kept and could not be read, each with what to do about it. */
export function UnreadableMails({ mails }: { mails: readonly KeptMail[] }) {
  const again = useAct('trails.readAgain');
  const discard = useAct('trails.discard');
  const say = useToasts((state) => state.say);
  const now = useNow();
  if (mails.length === 0) return null;
  return (
    <Card title={mails.length === 1 ? '1 mail can’t be read' : `${mails.length} mails can’t be read`} flush>
      <ErrorSentence error={again.error ?? discard.error} />
      <ul className="pw-rows" aria-label="Mails that can’t be read">
        {mails.map((mail) => (
          <li key={mail.id}>
            <span className="pw-rows__main">
              <b translate="no">
                {mail.source.kind === 'file' ? mail.source.name : subjectWords(mail.subject)}
              </b>
              <span className="pw-rows__line pw-rows__problem">{mail.problem}</span>
              <span className="pw-rows__line pw-rows__meta">
                {sourceWords(mail)}, {sizeWords(mail.bytes)}, taken in {relativeTime(mail.added.at, now)}. It
                is kept as it came.
              </span>
            </span>
            <Button
              small
              aria-label={`Try again: ${mail.source.kind === 'file' ? mail.source.name : subjectWords(mail.subject)}`}
              busy={again.isPending && again.variables.id === mail.id}
              onClick={() =>
                again.mutate(
                  { id: mail.id },
                  { onSuccess: ({ problem }) => say(problem ?? 'It is read now.') },
                )
              }
            >
              Try again
            </Button>
            {mail.source.kind !== 'mailbox' && (
              <Button
                small
                kind="quiet"
                aria-label={`Throw away: ${mail.source.kind === 'file' ? mail.source.name : subjectWords(mail.subject)}`}
                busy={discard.isPending && discard.variables.id === mail.id}
                onClick={() =>
                  discard.mutate({ id: mail.id }, { onSuccess: () => say('Nothing of it is kept here.') })
                }
              >
                Throw away
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
