import type { Id } from '../../domain/identity';
import type { Channel } from '../../domain/messages/channel';
import { atOnceSigns } from '../../domain/replies/at-once';
import type { ReplyAbout } from '../../domain/replies/reply';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';

/** A reply that just came in, or of which it is known only now whose it is. */
export interface CameIn {
  readonly about: ReplyAbout;
  /** What it was called before it was known whose it is. */
  readonly was: ReplyAbout | null;
  readonly channel: Channel;
  readonly subject: string;
  readonly text: string;
  /** Whom it concerns: whose it is, or everybody who has the number it came from. */
  readonly people: readonly Id[];
}

/** What is to be told when the transaction is through. */
export interface Raised {
  /** It has signs of an emergency that it had not before. */
  readonly alarm: boolean;
  /** To whom nothing goes from now on. */
  readonly suspended: readonly Id[];
}

export const NOTHING_RAISED: Raised = { alarm: false, suspended: [] };

/** What several replies raised, told as one. */
export function raisedTogether(all: readonly Raised[]): Raised {
  return {
    alarm: all.some(({ alarm }) => alarm),
    suspended: [...new Set(all.flatMap(({ suspended }) => suspended))],
  };
}

/**
 * Whatever way a reply came in: signs of an emergency are written down to be seen to (P27), and who asks that no more is
 * sent gets nothing from this transaction on (P19). Once for each reply, however often it is looked at.
 */
export async function raise(inside: Aggregates, came: CameIn, stamp: Stamp): Promise<Raised> {
  const { about, was, channel } = came;
  const signs = atOnceSigns({ subject: came.subject, text: came.text, channel });
  const suspended: Id[] = [];
  if (signs.stop) {
    for (const personId of came.people) {
      const asked = { channel, reply: about, was: was?.id ?? null };
      if (!(await inside.people.askToStop(personId, asked, stamp))) continue;
      suspended.push(personId);
      await inside.audit.append({ what: 'person.asked-to-stop', about: personId, detail: about.id }, stamp);
    }
  }
  if (!signs.emergency || !(await inside.replies.ring(about, stamp))) return { alarm: false, suspended };
  await inside.audit.append({ what: 'reply.emergency', about: about.id, detail: about.kind }, stamp);
  return { alarm: true, suspended };
}
