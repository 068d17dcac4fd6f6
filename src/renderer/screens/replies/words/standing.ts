import { rings } from '../../../../domain/replies/clock';
import type { Reply } from '../../../../domain/replies/reply';
import type { InstantText } from '../../../../domain/time/moment';
import { age, relativeTime } from '../../../../domain/time/spoken';
import { briefTime } from '../../compose/schedule/schedule-words';

/** Where a reply that waits stands: what is first in its list. */
export type Standing = 'emergency' | 'overdue' | 'due' | 'no-clock';

/** Where it stands at this time: what was due when it was read may be overdue by now (P27, P31). */
export function standingOf(reply: Pick<Reply, 'marks' | 'alarmSeen' | 'due'>, now: InstantText): Standing {
  if (rings(reply)) return 'emergency';
  if (reply.due === null) return 'no-clock';
  return reply.due < now ? 'overdue' : 'due';
}

type Tone = 'ok' | 'no' | 'need' | 'plain';

/** By when it is to be answered, or since when that has passed; of one that is settled, how. */
export function clockWords(
  reply: Pick<Reply, 'due' | 'personId' | 'answered' | 'closed'>,
  now: InstantText,
): { tone: Tone; words: string } {
  const { due, answered, closed } = reply;
  if (answered !== null) return { tone: 'ok', words: `Answered ${relativeTime(answered.at, now)}` };
  if (closed !== null) return { tone: 'ok', words: `Needs no answer: ${closed.reason}` };
  if (due === null) {
    return reply.personId === null
      ? { tone: 'need', words: 'Whose is it?' }
      : { tone: 'plain', words: 'No time was agreed' };
  }
  if (due < now) return { tone: 'no', words: `Overdue by ${age(due, now)}` };
  return { tone: 'need', words: `Answer by ${briefTime(due, now)}` };
}
