import type { TrailView } from '../../../../contract/trails';
import { dateAndTime } from '../../../../domain/time/spoken';
import { useAct } from '../../../client/queries';
import { Button } from '../../../components/Button';
import { Card } from '../../../components/Card';
import { ErrorSentence } from '../../../components/ErrorSentence';
import { usePlace } from '../../../state/place';
import { useToasts } from '../../../state/toasts';
import { counted, nameOf, sourceWords, subjectWords, whenWords } from '../trail-words';
import { Attachments } from './Attachments';

/** The mails a trail is made of: where each came in, its attachments, and what it hid from its reader. */
export function MailsCard({ view }: { view: TrailView }) {
  const { trail, mails, hidden } = view;
  const takeOut = useAct('trails.takeOut');
  const go = usePlace((state) => state.go);
  const say = useToasts((state) => state.say);
  const attachments = mails.reduce((sum, mail) => sum + mail.attachments.length, 0);
  const title = `${counted(mails.length, 'mail')}${attachments === 0 ? '' : `, ${counted(attachments, 'attachment')}`}`;
  return (
    <Card title={title} flush>
      <ErrorSentence error={takeOut.error} />
      <ul className="pw-rows" aria-label="Mails of the trail">
        {mails.map((mail) => {
          const words = hidden.find(({ mailId }) => mailId === mail.id)?.words ?? [];
          return (
            <li key={mail.id}>
              <span className="pw-rows__main">
                <b>{nameOf(mail.from)}</b>: {subjectWords(mail.subject)}
                <span className="pw-rows__line pw-rows__meta">
                  {whenWords(mail.date)} · {sourceWords(mail)} · taken in by {mail.addedBy},{' '}
                  {dateAndTime(mail.added.at)}
                </span>
                <Attachments mail={mail} />
                {words.length > 0 && (
                  <details className="pw-hidden-words">
                    <summary>Words that this mail hid from its reader</summary>
                    <ul>
                      {words.map((each, i) => (
                        <li key={`${i} ${each.slice(0, 20)}`} translate="no">
                          {each}
                        </li>
                      ))}
                    </ul>
                  </details>
                )}
              </span>
              {mails.length > 1 && (
                <Button
                  small
                  kind="quiet"
                  aria-label={`Take out of the trail: ${nameOf(mail.from)}, ${whenWords(mail.date)}`}
                  busy={takeOut.isPending && takeOut.variables.mailId === mail.id}
                  onClick={() =>
                    takeOut.mutate(
                      { id: trail.id, version: trail.version, mailId: mail.id },
                      {
                        onSuccess: ({ trailId }) => {
                          say('The mail is a trail of its own now.');
                          go({ screen: 'trails', trailId });
                        },
                      },
                    )
                  }
                >
                  Take out of the trail
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
