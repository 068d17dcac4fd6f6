import { useAnswer } from '../../client/queries';
import { Card } from '../../components/Card';
import { ErrorSentence } from '../../components/ErrorSentence';
import { MailOriginals } from '../../components/originals/MailOriginals';
import { MessageOriginals } from './MessageOriginals';

/** What stands in the record and is now deleted from phones and mailboxes (P16). Nothing while there is none. */
export function OriginalsCard() {
  const messages = useAnswer('record.originals', {});
  const trails = useAnswer('trails.list', {});
  const [originals, mails] = [messages.data ?? [], trails.data?.toDelete ?? []];
  const error = messages.error ?? trails.error;
  if (originals.length === 0 && mails.length === 0) return <ErrorSentence error={error} />;
  return (
    <Card title="Recorded: delete the originals" className="pw-originals">
      <p className="pw-soft">
        Keep a message where it is while it belongs to an incident or to somebody’s request to see it.
      </p>
      <ErrorSentence error={error} />
      {originals.length > 0 && <MessageOriginals originals={originals} />}
      {mails.length > 0 && <MailOriginals mails={mails} />}
    </Card>
  );
}
