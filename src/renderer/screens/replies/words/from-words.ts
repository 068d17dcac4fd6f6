import { CHANNEL_WORDS } from '../../../../domain/messages/channel';
import { formatSender } from '../../../../domain/people/phone';
import type { Reply } from '../../../../domain/replies/reply';
import type { InstantText } from '../../../../domain/time/moment';
import { relativeTime } from '../../../../domain/time/spoken';

/** Who wrote: the person where it is known, else the number or address it came from. */
export function whoWrote({ personName, from }: Pick<Reply, 'personName' | 'from'>): string {
  return personName ?? formatSender(from);
}

/** "Text from 07700 900412 · today at 9:40am". */
export function cameWords(
  { channel, from, received }: Pick<Reply, 'channel' | 'from' | 'received'>,
  now: InstantText,
): string {
  return `${CHANNEL_WORDS[channel].title} from ${formatSender(from)} · ${relativeTime(received.at, now)}`;
}
