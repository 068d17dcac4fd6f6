import type { StopAsked } from '../../../../contract/replies';
import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import type { InstantText } from '../../../../domain/time/moment';
import { relativeTime } from '../../../../domain/time/spoken';

/** "Asked to stop texts today at 9:40am: nothing goes to them until you confirm." */
export function stopWords({ reply, asked }: StopAsked, now: InstantText): string {
  const what = reply === null ? '' : ` ${CHANNEL_WORDS[reply.channel].many}`;
  return `Asked to stop${what} ${relativeTime((reply?.received ?? asked).at, now)}: nothing goes to them until you confirm.`;
}
