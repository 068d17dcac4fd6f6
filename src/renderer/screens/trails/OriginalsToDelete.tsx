import type { KeptMail } from '../../../domain/trails/kept-mail';
import { Card } from '../../components/Card';
import { MailOriginals } from '../../components/originals/MailOriginals';

/** What stands in the record and is now deleted where it lies (P16, P26). Nothing while there is none. */
export function OriginalsToDelete({ mails, className }: { mails: readonly KeptMail[]; className?: string }) {
  if (mails.length === 0) return null;
  return (
    <Card title="Recorded: delete the originals" {...(className !== undefined && { className })}>
      <MailOriginals mails={mails} />
    </Card>
  );
}
