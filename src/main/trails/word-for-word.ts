import type { Review } from '../../domain/trails/review/review';
import type { Trail } from '../../domain/trails/trail';
import { Refusal } from '../refusal';
import type { Store } from '../store/store';

const WORD_FOR_WORD =
  'This message was marked as offensive, so it stands word for word in the record: put back what was left out of it. Other people’s details may still be taken out.';

/**
 * An offensive message stands in the record word for word, for the incident report (P34): nothing of it is left out but
 * what the record may not have of third parties (P26).
 * @throws Refusal where a review leaves out more
 */
export async function assertWordForWord(
  store: Pick<Store, 'replies'>,
  { messages }: Trail,
  review: Review,
): Promise<void> {
  for (const { messageId, leftOut, cuts } of review.messages) {
    if (leftOut === null && cuts.length === 0) continue;
    const message = messages.find(({ id }) => id === messageId);
    for (const mailId of message?.mails ?? []) {
      const reply = await store.replies.get({ kind: 'mail', id: mailId });
      if (reply?.offensive === true && reply.text === message?.body)
        throw new Refusal('stopped', WORD_FOR_WORD);
    }
  }
}
