import type { FilingView, ReviewedFiling, TrailList, TrailSummary, TrailView } from '../../contract/trails';
import type { Id } from '../../domain/identity';
import { fullName } from '../../domain/people/person';
import { entryPreview } from '../../domain/record/entry-text';
import type { InstantText } from '../../domain/time/moment';
import { undecided } from '../../domain/trails/review/undecided';
import type { Filing, Trail } from '../../domain/trails/trail';
import { summaries } from '../handlers/people-lists';
import { Refusal } from '../refusal';
import { createReplyViews } from '../replies/reply-views';
import type { TrailLine } from '../store/trail-store';
import type { Surroundings } from '../surroundings';
import { TRAIL_GONE } from './by-hand';
import { filedContent } from './trail-content';
import type { ReviewGrounds } from './review-grounds';
import type { Trails } from './trails';

/** Trails as pages see them. */
export interface TrailViews {
  list(): Promise<TrailList>;
  /** @throws Refusal where it is no longer here */
  one(id: Id): Promise<TrailView>;
  /** What a choice changed of a filing. */
  reviewed(trail: Trail, filing: Filing): Promise<ReviewedFiling>;
}

/** So many of what was set aside or recorded are listed. */
const DONE_AT_MOST = 50;

const summaryOf = (line: TrailLine, due: ReadonlyMap<Id, InstantText>): TrailSummary => ({
  ...line,
  replyDue: due.get(line.id) ?? null,
});

export function createTrailViews(
  surroundings: Surroundings,
  { grounds, proposals }: Pick<Trails, 'grounds' | 'proposals'>,
): TrailViews {
  const { store, stamp } = surroundings;
  const replies = createReplyViews(surroundings);

  /** When the first answer to each trail is due. */
  const dueByTrail = async (): Promise<ReadonlyMap<Id, InstantText>> => {
    const due = new Map<Id, InstantText>();
    for (const reply of await replies.waiting()) {
      if (reply.trailId === null || reply.due === null) continue;
      const before = due.get(reply.trailId);
      if (before === undefined || reply.due < before) due.set(reply.trailId, reply.due);
    }
    return due;
  };

  const reviewed = async (
    trail: Trail,
    filed: Filing,
    found: Pick<ReviewGrounds, 'mentions' | 'known'>,
  ): Promise<ReviewedFiling> => {
    const { personId, entryState, entryId, review } = filed;
    const isRecorded = entryState === 'recorded';
    const entry = await store.records.get(entryId);
    const by = entry?.copied == null ? undefined : await store.records.copiedBy(entryId);
    const content = filedContent(trail, filed, found, by ?? (await stamp()).by);
    return {
      filing: filed,
      undecided: isRecorded ? 0 : undecided(trail.messages, found.mentions, review),
      mismatches: isRecorded ? [] : await proposals.mismatches(trail, personId, review),
      preview: entryPreview(content, entry?.copied?.at ?? null),
    };
  };

  const filing = async (trail: Trail, filed: Filing): Promise<FilingView> => {
    const [row] = await store.people.getMany([filed.personId]);
    if (row === undefined)
      throw new Refusal('not-found', 'This person is no longer here: go back to the list.');
    const [person] = await summaries(store.people, [row]);
    const found = await grounds.of(trail, filed.personId, filed.id);
    return {
      ...(await reviewed(trail, filed, found)),
      person: person ?? { ...row, name: fullName(row), likenesses: [] },
      mentions: filed.entryState === 'recorded' ? {} : found.mentions,
      recordedBefore: found.recordedBefore,
    };
  };

  return {
    reviewed: async (trail, filed) => reviewed(trail, filed, await grounds.mentions(trail, filed.personId)),

    list: async () => {
      const [open, done, unreadable, toDelete, due] = await Promise.all([
        store.trails.openLines(),
        store.trails.doneLines(DONE_AT_MOST),
        store.mails.notReadable(),
        store.mails.undeleted(),
        dueByTrail(),
      ]);
      return {
        open: open.map((line) => summaryOf(line, due)),
        done: done.map((line) => summaryOf(line, due)),
        unreadable,
        toDelete,
      };
    },

    one: async (id) => {
      const trail = await store.trails.get(id);
      if (trail === undefined) throw new Refusal('not-found', TRAIL_GONE);
      const mails = await store.mails.many(trail.mails);
      const texts = await Promise.all(mails.map(async (mail) => ({ mailId: mail.id, read: await store.mails.texts(mail.id) }))); // prettier-ignore
      const filings: FilingView[] = [];
      for (const each of trail.filings) filings.push(await filing(trail, each));
      return {
        trail,
        mails,
        notes: [...new Set(texts.flatMap(({ read }) => read.flatMap(({ notes }) => notes)))],
        hidden: texts
          .map(({ mailId, read }) => ({ mailId, words: read.flatMap(({ hidden }) => hidden) }))
          .filter(({ words }) => words.length > 0),
        filings,
      };
    },
  };
}
