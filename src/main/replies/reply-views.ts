import type { Id } from '../../domain/identity';
import { clockOf } from '../../domain/replies/clock';
import { replyMarks } from '../../domain/replies/marks';
import { mostUrgentFirst } from '../../domain/replies/most-urgent-first';
import type { Reply, ReplyAbout, ReplyMarks } from '../../domain/replies/reply';
import type { Service } from '../../domain/services/service';
import { Refusal } from '../refusal';
import type { KeptReply } from '../store/reply-store';
import type { Surroundings } from '../surroundings';
import { answeredMessage } from './answered-message';

/** Replies as pages see them: with their clock and their marks, which are worked out when they are read. */
export interface ReplyViews {
  /** @throws Refusal where it is no longer here */
  one(about: ReplyAbout): Promise<Reply>;
  /** In the order given. */
  all(kept: readonly KeptReply[]): Promise<Reply[]>;
  /** What waits, the most urgent first. */
  waiting(): Promise<Reply[]>;
  /** How many wait, and how many of them are overdue or rang and nobody saw to it. */
  counts(): Promise<{ readonly replies: number; readonly repliesDue: number }>;
}

const GONE = 'This reply is no longer here: go back to the list.';
/** As many are looked at in one go; their words never change. */
const REMEMBERED = 1_000;

export function createReplyViews({ store, pack, now }: Surroundings): ReplyViews {
  const remembered = new Map<Id, ReplyMarks>();

  const marksOf = (kept: KeptReply): ReplyMarks => {
    const known = remembered.get(kept.about.id);
    if (known !== undefined) return known;
    const marks = replyMarks(kept, pack.acceptedAbbreviations);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(kept.about.id, marks);
    return marks;
  };

  const services = async (): Promise<ReadonlyMap<Id, Service>> =>
    new Map((await store.services.list()).map((service) => [service.id, service]));

  const clock = (kept: KeptReply, by: ReadonlyMap<Id, Service>) => {
    const service = kept.serviceId === null ? undefined : by.get(kept.serviceId);
    return clockOf(kept, service ?? null, now(), pack.outOfHours.closedDays);
  };

  const all = async (kept: readonly KeptReply[]): Promise<Reply[]> => {
    const by = await services();
    return kept.map((each) => ({ ...each, ...clock(each, by), marks: marksOf(each) }));
  };

  return {
    all,
    one: async (about) => {
      const kept = await store.replies.get(about);
      if (kept === undefined) throw new Refusal('not-found', GONE);
      const answers = kept.answersMessageId ?? (await answeredMessage(store, kept))?.id ?? null;
      const [reply] = await all([{ ...kept, answersMessageId: answers }]);
      if (reply === undefined) throw new Refusal('not-found', GONE);
      return reply;
    },
    waiting: async () => mostUrgentFirst(await all(await store.replies.waiting())),
    counts: async () => {
      const [waiting, ringing, by] = await Promise.all([
        store.replies.waiting(),
        store.replies.ringing(),
        services(),
      ]);
      const due = new Set(ringing.map(({ about }) => about.id));
      for (const kept of waiting) if (clock(kept, by).clock === 'overdue') due.add(kept.about.id);
      const open = new Set([...waiting, ...ringing].map(({ about }) => about.id));
      return { replies: open.size, repliesDue: due.size };
    },
  };
}
