import type { Channel } from '../../../domain/messages/channel';
import type { Message } from '../../../domain/messages/message';
import type { InstantText } from '../../../domain/time/moment';
import type { Db } from '../tables';
import { messageOf } from './message-rows';

/** What was sent to a number or address before a moment, the newest first; capitals of an address make no difference. */
export async function sentTo(
  db: Db,
  channel: Channel,
  to: string,
  before: InstantText,
  limit: number,
): Promise<Message[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('status', '=', 'sent')
    .where('sent_at', '<=', before)
    .where('channel', '=', channel)
    .where((eb) => eb(eb.fn<string>('lower', ['to_address']), '=', to.toLowerCase()))
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(messageOf);
}
