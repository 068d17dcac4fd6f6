import { arrivedFrom } from '../../domain/messages/arrived';
import type { InstantText } from '../../domain/time/moment';
import { notifyInstant, receivedSchema } from '../send/adapters/notify-answers';
import type { NotifyLine } from '../send/adapters/notify-line';
import { answerSentence } from '../send/adapters/notify-sentences';
import { GOVUK_NOTIFY, networkSentence } from '../send/adapters/sentences';
import type { ToldText } from '../store/arrived-store';
import { momentAt } from '../surroundings';

/** A page of texts that people sent, the newest first, or why GOV.UK Notify could not be asked. */
export type ToldPage =
  | { readonly kind: 'page'; readonly texts: readonly ToldText[] }
  | { readonly kind: 'not-asked'; readonly sentence: string; readonly waitSeconds: number | null };

const UNREADABLE =
  'What answered is not GOV.UK Notify, so received texts could not be asked for. Check its address in Settings.';
/** A text may be empty; what stands in the record says so. */
const NO_WORDS = '(This text has no words.)';

/** Asks for a page of received texts: the newest, or those before `olderThan`. */
export async function toldTexts(
  line: NotifyLine,
  olderThan: string | null,
  now: InstantText,
): Promise<ToldPage> {
  const reply = await line.received(olderThan);
  if (reply.kind === 'fault')
    return { kind: 'not-asked', sentence: networkSentence(reply.fault, GOVUK_NOTIFY), waitSeconds: null };
  if (reply.status !== 200)
    return { kind: 'not-asked', sentence: answerSentence(reply), waitSeconds: reply.retryAfter };
  const read = receivedSchema.safeParse(reply.body);
  if (!read.success) return { kind: 'not-asked', sentence: UNREADABLE, waitSeconds: null };
  const texts = read.data.received_text_messages.map((each) => ({
    providerId: each.id,
    from: arrivedFrom(each.user_number),
    to: arrivedFrom(each.notify_number),
    text: each.content.trim() === '' ? NO_WORDS : each.content,
    arrived: momentAt(notifyInstant(each.created_at) ?? now),
  }));
  return { kind: 'page', texts };
}
