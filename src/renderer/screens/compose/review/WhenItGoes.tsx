import type { DraftContent } from '../../../../domain/messages/message';
import { useNow } from '../../../client/desk';
import { Notice } from '../../../components/Notice';
import { byTime, onTime, willGo } from '../schedule/schedule-words';
import { isForLater } from './send-words';

/** When a message goes that waits for its time, and what is looked at again then (P32). */
export function WhenItGoes({ content }: { content: Pick<DraftContent, 'sendAt' | 'notAfter' | 'about'> }) {
  const now = useNow();
  const { sendAt, notAfter, about } = content;
  if (sendAt === null || !isForLater(content, now)) return null;
  return (
    <Notice>
      <p>
        <b>{willGo(sendAt, now)}.</b> It is checked once more then, and waits for you if anything stands in
        its way.
      </p>
      {about !== null && <p>It is about a visit or call {onTime(about, now)}.</p>}
      {notAfter !== null && <p>It does not go by itself after {byTime(notAfter, now)}.</p>}
    </Notice>
  );
}
