import type { EntrySubject, RecordEntry } from '../../../domain/record/record-entry';
import { CHANNEL_WORDS } from '../../../domain/messages/channel';
import { PURPOSE_WORDS } from '../../../domain/messages/purpose';
import { relativeTime } from '../../../domain/time/spoken';
import type { InstantText } from '../../../domain/time/moment';

const CHANGE_WORDS = {
  recorded: 'Agreement to',
  confirmed: 'Agreement confirmed to',
  withdrawn: 'Agreement withdrawn to',
} as const;

/** "Today at 9:12am". */
export function happenedWords({ happened }: Pick<RecordEntry, 'happened'>, now: InstantText): string {
  const words = relativeTime(happened.at, now);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Text, change of appointment", "Email, file transfer", "Email trail", "Agreement withdrawn to texts". */
export function whatWords({
  about,
  channel,
  purpose,
}: Pick<RecordEntry, 'about' | 'channel' | 'purpose'>): string {
  const { title, many } = CHANNEL_WORDS[channel];
  if (about.kind === 'received') return `${title} from them`;
  if (about.kind === 'trail') return `${title} trail`;
  if (about.kind === 'transfer') return `${title}, file transfer`;
  if (about.kind === 'agreement') return `${CHANGE_WORDS[about.change]} ${many}`;
  if (purpose === null) return title;
  const words = PURPOSE_WORDS[purpose];
  return `${title}, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** Where in the person's record an entry belongs (P5, P19). */
export const PLACE_WORDS = {
  sent: 'among the contacts with them',
  received: 'among the contacts with them',
  'not-delivered': 'beside the entry of the message',
  transfer: 'beside the entry of the message',
  trail: 'among the contacts with them',
  agreement: 'where their consent and preferences are kept',
} satisfies Record<EntrySubject['kind'], string>;

/** How long ago the oldest was, after "oldest". */
export const OLDEST_WORDS = {
  sent: 'sent',
  received: 'received',
  'not-delivered': 'from',
  transfer: 'from',
  trail: 'from',
  agreement: 'from',
} satisfies Record<EntrySubject['kind'], string>;
