import type { Reply, ReplyAbout } from '../../domain/replies/reply';
import type { Handlers } from '../gate';
import { Refusal } from '../refusal';
import { createAnswering } from '../replies/answering';
import { incidentOf } from '../replies/incident';
import { createReplyViews } from '../replies/reply-views';
import { createStops } from '../replies/settle-stop';
import { threadOf } from '../replies/thread';
import type { Carriers } from '../send/carriers/carriers';
import type { Stamp } from '../store/people-store';
import type { Aggregates } from '../store/store';
import type { Surroundings } from '../surroundings';

type ReplyHandlers = Pick<Handlers, Extract<keyof Handlers, `replies.${string}`>>;

const SETTLED_AT_MOST = 50;
const NO_SUCH_FIELD = 'There is no such field in this report: open it again.';

/** What people wrote back: its clock, its answer, and what stands out in it (P30, P31, P34). */
export function replyHandlers(surroundings: Surroundings, carriers: Pick<Carriers, 'ready'>): ReplyHandlers {
  const { store, pack, platform, stamp, now, emit } = surroundings;
  const views = createReplyViews(surroundings);
  const answering = createAnswering(surroundings, carriers);
  const stops = createStops(surroundings, views);

  /** Changes what is noted about a reply, with a line in the audit, and gives it as it is then. */
  const change = async (
    about: ReplyAbout,
    what: string,
    work: (inside: Aggregates, by: Stamp) => Promise<void>,
  ): Promise<Reply> => {
    await views.one(about);
    const by = await stamp();
    await store.transaction(async (inside) => {
      await work(inside, by);
      await inside.audit.append({ what: `reply.${what}`, about: about.id, detail: about.kind }, by);
    });
    emit({ kind: 'changed', area: 'replies' });
    return views.one(about);
  };

  return {
    'replies.list': async () => {
      const [waiting, settled, asked] = await Promise.all([
        views.waiting(),
        store.replies.settled(SETTLED_AT_MOST).then(views.all),
        stops.list(),
      ]);
      const overdue = waiting.filter(({ clock }) => clock === 'overdue').length;
      return { waiting, settled, stops: asked, overdue };
    },
    'replies.get': ({ about }) => views.one(about),
    'replies.thread': async ({ about }) => threadOf(store, await views.one(about)),
    'replies.answer': async ({ about, clarify }) => ({
      draftId: await answering.begin(await views.one(about), clarify),
    }),
    'replies.answered': ({ about }) =>
      change(about, 'answered', ({ replies }, by) => replies.answered(about, by)),
    'replies.close': ({ about, reason }) =>
      change(about, 'closed', ({ replies }, by) => replies.close(about, reason, by)),
    'replies.reopen': ({ about }) =>
      change(about, 'reopened', ({ replies }, by) => replies.reopen(about, by)),
    'replies.alarms': async () => ({
      replies: await views.all(await store.replies.ringing()),
      steps: [...pack.replies.emergencySteps],
    }),
    'replies.alarmSeen': ({ about, did }) =>
      change(about, 'emergency-seen-to', ({ replies }, by) => replies.alarmSeen(about, did, by)),
    'replies.settleStop': async (settled) => {
      await stops.settle(settled);
      return {};
    },
    'replies.markOffensive': ({ about, offensive }) =>
      change(about, offensive ? 'marked-offensive' : 'marked-not-offensive', ({ replies }, by) =>
        replies.markOffensive(about, offensive, by),
      ),
    'replies.incident': async ({ about }) => ({
      system: pack.incidents.system,
      fields: await incidentOf(surroundings, await views.one(about)),
      made: now(),
    }),
    'replies.copyIncident': async ({ about, field }) => {
      const fields = await incidentOf(surroundings, await views.one(about));
      const chosen = field === null ? fields : fields.filter(({ name }) => name === field);
      const [first] = chosen;
      if (first === undefined) throw new Refusal('invalid', NO_SUCH_FIELD, 'field');
      const text =
        field === null ? chosen.map(({ name, value }) => `${name}: ${value}`).join('\n\n') : first.value;
      await platform.clipboard.write({ text, html: '' });
      await store.audit.append(
        { what: 'reply.incident-copied', about: about.id, detail: field },
        await stamp(),
      );
      return {};
    },
  };
}
