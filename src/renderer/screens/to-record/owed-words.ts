import type { RecordEntry } from '../../../domain/record/record-entry';
import { CHANNEL_WORDS } from '../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../domain/messages/purpose';
import { relativeTime } from '../../../domain/time/spoken';
import type { InstantText } from '../../../domain/time/moment';

/** "Today at 9:12am". */
export function sentWords({ sent }: Pick<RecordEntry, 'sent'>, now: InstantText): string {
  const words = relativeTime(sent.at, now);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Text, change of appointment". */
export function whatWords({ channel, purpose }: Pick<RecordEntry, 'channel' | 'purpose'>): string {
  const words = PURPOSE_WORDS[purpose];
  return `${CHANNEL_WORDS[channel].title}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
