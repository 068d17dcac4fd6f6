import type { Selectable } from 'kysely';
import type { Id } from '../../../domain/identity';
import type { ReplyAbout } from '../../../domain/replies/reply';
import type { Moment } from '../../../domain/time/moment';
import { fact, moment } from '../facts';
import { inGroups } from '../in-groups';
import type { Stamp } from '../people-store';
import type { Db } from '../tables';
import type { ReplyFactKind, ReplyFactsTable } from '../tables/reply-tables';

type FactRow = Selectable<ReplyFactsTable>;

/** What was noted about a reply, as it holds now. */
export interface Noted {
  /** Of one that is nobody's yet, or was answered before it was known whose it is. */
  readonly answered: Moment | null;
  readonly closed: { readonly reason: string; readonly when: Moment; readonly by: string } | null;
  readonly alarmSeen: { readonly did: string; readonly when: Moment; readonly by: string } | null;
  readonly offensive: boolean | null;
}

/** Appends what is noted about a reply, under the name it came in by. */
export async function appendReplyFact(
  db: Db,
  machine: string,
  root: ReplyAbout,
  { kind, detail }: { readonly kind: ReplyFactKind; readonly detail: string | null },
  stamp: Stamp,
): Promise<void> {
  const { last } = await db
    .selectFrom('reply_facts')
    .select((eb) => eb.fn.max<number | null>('step').as('last'))
    .where('about_kind', '=', root.kind)
    .where('about_id', '=', root.id)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('reply_facts')
    .values({
      ...fact(stamp, machine),
      about_kind: root.kind,
      about_id: root.id,
      step: (last ?? 0) + 1,
      kind,
      detail,
    })
    .execute();
}

function notedIn(facts: readonly FactRow[]): Noted {
  let answered: Noted['answered'] = null;
  let closed: Noted['closed'] = null;
  let alarmSeen: Noted['alarmSeen'] = null;
  let offensive: Noted['offensive'] = null;
  for (const { kind, detail, by, at, offset } of facts) {
    const when = moment(at, offset);
    if (kind === 'answered') answered ??= when;
    if (kind === 'closed') closed = { reason: detail ?? '', when, by };
    if (kind === 'reopened') answered = closed = null;
    if (kind === 'alarm-seen') alarmSeen = { did: detail ?? '', when, by };
    if (kind === 'offensive') offensive = detail === 'yes';
  }
  return { answered, closed, alarmSeen, offensive };
}

/** A root as one word, for maps. */
export const rootKey = ({ kind, id }: ReplyAbout): string => `${kind} ${id}`;

/** What was noted about several replies, by `rootKey`. */
export async function notedAbout(db: Db, roots: readonly ReplyAbout[]): Promise<(root: ReplyAbout) => Noted> {
  const ids: Id[] = roots.map(({ id }) => id);
  const rows = await inGroups(ids, (group) =>
    db
      .selectFrom('reply_facts')
      .selectAll()
      .where('about_id', 'in', group)
      .orderBy('about_id')
      .orderBy('step')
      .execute(),
  );
  const byRoot = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = rootKey({ kind: row.about_kind, id: row.about_id });
    const facts = byRoot.get(key);
    if (facts === undefined) byRoot.set(key, [row]);
    else facts.push(row);
  }
  return (root) => notedIn(byRoot.get(rootKey(root)) ?? []);
}

/** Whether something of a kind was noted about a reply. */
export async function hasFact(db: Db, root: ReplyAbout, kind: ReplyFactKind): Promise<boolean> {
  const row = await db
    .selectFrom('reply_facts')
    .select('id')
    .where('about_kind', '=', root.kind)
    .where('about_id', '=', root.id)
    .where('kind', '=', kind)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Roots that rang and nobody saw to. */
export async function unseenAlarms(db: Db): Promise<ReplyAbout[]> {
  const rows = await db
    .selectFrom('reply_facts as rang')
    .select(['rang.about_kind', 'rang.about_id'])
    .where('rang.kind', '=', 'rings')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('reply_facts as seen')
            .select('seen.id')
            .where('seen.kind', '=', 'alarm-seen')
            .whereRef('seen.about_id', '=', 'rang.about_id')
            .whereRef('seen.about_kind', '=', 'rang.about_kind'),
        ),
      ),
    )
    .execute();
  return rows.map(({ about_kind: kind, about_id: id }) => ({ kind, id }));
}
