import { BEFORE_SENDING, type Batch } from '../../domain/batches/batch';
import type { Id } from '../../domain/identity';
import { Refusal } from '../refusal';
import type { KeptBatch, KeptRecipient } from '../store/batch-store';
import { newId } from '../store/facts';
import { decidedBy } from '../send/versions';
import type { Surroundings } from '../surroundings';
import { contentOf } from './batch-view';
import type { CheckedList } from './check-list';
import { batchHash } from './content-hash';
import type { BatchRunner } from './runner';

/** What people do with a list: each step is one transaction with its line in the audit. */
export interface BatchSteps {
  checked(id: Id, version: number, found: CheckedList): Promise<KeptBatch>;
  /** @throws Refusal for anybody but a second person, and when it is not what was looked at any more */
  approve(
    kept: KeptBatch,
    word: { version: number; hash: string; staffId: Id; pin: string },
  ): Promise<KeptBatch>;
  /** @throws Refusal with what still stands in the way */
  start(kept: KeptBatch, version: number, hash: string): Promise<KeptBatch>;
  goOn(kept: KeptBatch, version: number): Promise<KeptBatch>;
  stop(id: Id): Promise<KeptBatch>;
  continueRest(kept: KeptBatch): Promise<KeptBatch>;
}

const OTHER_CONTENT =
  'This is not what was checked any more, so the approval does not hold: check it and have it approved again.';
const MOVED_ON = 'This list has moved on: look at where it stands now.';
const PAGE = 1_000;

export function createBatchSteps(surroundings: Surroundings, runner: BatchRunner): BatchSteps {
  const { store, stamp, staff, emit, pack } = surroundings;

  /** What is kept is what was hashed: the words, the way, and each recipient. @throws Refusal */
  const assertSame = async ({ batch }: KeptBatch, version: number, hash: string): Promise<void> => {
    if (batch.version !== version) throw new Refusal('changed-elsewhere', MOVED_ON);
    const now = batchHash(contentOf(batch), await store.batches.hashes(batch.id));
    if (batch.hash !== hash || now !== hash) throw new Refusal('changed-elsewhere', OTHER_CONTENT);
  };

  const assertMayStart = ({ batch, summary }: KeptBatch): void => {
    if (!BEFORE_SENDING.includes(batch.state)) throw new Refusal('changed-elsewhere', MOVED_ON);
    if (summary === null || batch.state === 'draft')
      throw new Refusal('stopped', 'Check the list first: nothing was sent.');
    const [stopped] = summary.listStops;
    if (stopped !== undefined) throw new Refusal('stopped', stopped.sentence);
    if (summary.mayGo === 0) throw new Refusal('stopped', 'Nobody on this list may be written to: see why.');
    const isApproved = batch.approved !== null && batch.approved.hash === batch.hash;
    if (summary.mayGo > pack.manyAtOnce.approveAbove && !isApproved)
      throw new Refusal('stopped', 'A second person must approve a list of this size first.');
  };

  return {
    checked: async (id, version, { summary, hash, signedBy }) => {
      const by = await stamp();
      const waits = summary.needsApproval && summary.listStops.length === 0 && summary.mayGo > 0;
      const detail = `${summary.mayGo} of ${summary.total}, ${decidedBy(pack)}`;
      return store.transaction(async (inside) => {
        await inside.audit.append({ what: 'batch.checked', about: id, detail }, by);
        return inside.batches.change(id, version, {
          state: waits ? 'waiting-for-approval' : 'checked',
          hash,
          summary,
          signedBy,
          approved: null,
          problem: null,
        });
      });
    },
    approve: async (kept, { version, hash, staffId, pin }) => {
      const { batch, preparedBy } = kept;
      if (batch.state !== 'waiting-for-approval') throw new Refusal('changed-elsewhere', MOVED_ON);
      await assertSame(kept, version, hash);
      const second = await staff.approve(staffId, pin, preparedBy);
      const by = await stamp();
      return store.transaction(async (inside) => {
        const approved = { by: `${second.name}, ${second.role}`, when: by.when, hash };
        await inside.audit.append(
          { what: 'batch.approved', about: batch.id, detail: `${staffId} ${hash}` },
          by,
        );
        return inside.batches.change(batch.id, version, { state: 'approved', approved });
      });
    },
    start: async (kept, version, hash) => {
      const { batch } = kept;
      assertMayStart(kept);
      await assertSame(kept, version, hash);
      staff.assertItIsThem();
      const started = await stamp();
      const begun = await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'batch.started', about: batch.id, detail: hash }, started);
        return inside.batches.change(batch.id, version, { state: 'first-few', started, problem: null });
      });
      runner.begun();
      return begun;
    },
    goOn: async ({ batch }, version) => {
      if (batch.state !== 'waiting' || batch.version !== version)
        throw new Refusal('changed-elsewhere', MOVED_ON);
      staff.assertItIsThem();
      const by = await stamp();
      const going = await store.transaction(async (inside) => {
        await inside.audit.append({ what: 'batch.went on', about: batch.id, detail: null }, by);
        return inside.batches.change(batch.id, version, { state: 'going', problem: null });
      });
      runner.begun();
      return going;
    },
    stop: async (id) => {
      const by = await stamp();
      const stopped = await store.transaction(async (inside) => {
        const kept = await inside.batches.get(id);
        if (kept === undefined || !isRunning(kept.batch)) throw new Refusal('changed-elsewhere', MOVED_ON);
        for (const message of await inside.batches.waitingMessages(id)) {
          const cancelled = { status: 'cancelled', problem: null, nextAttempt: null } as const;
          await inside.messages.changeStatus(message.id, message.version, cancelled, by);
        }
        await inside.audit.append({ what: 'batch.stopped', about: id, detail: null }, by);
        const problem = `Stopped by ${by.by}.`;
        return inside.batches.change(id, kept.batch.version, {
          state: 'stopped',
          problem,
          finished: by.when,
        });
      });
      emit({ kind: 'changed', area: 'messages' });
      return stopped;
    },
    continueRest: async (kept) => {
      const { batch } = kept;
      if (batch.continuedBy !== null) return (await store.batches.get(batch.continuedBy)) ?? kept;
      if (batch.state !== 'stopped') throw new Refusal('changed-elsewhere', MOVED_ON);
      const self = await staff.me();
      const by = await stamp();
      const rest = await restOf(kept);
      if (rest.length === 0) throw new Refusal('not-found', 'Nobody of this list is left to write to.');
      return store.transaction(async (inside) => {
        const id = newId();
        const made = await inside.batches.save(id, 0, contentOf(batch), self?.id ?? null, by);
        const how = { replace: true, faults: { count: 0, first: [] } };
        const filled = await inside.batches.setPeople(id, made.batch.version, rest, how);
        await inside.batches.change(batch.id, batch.version, { state: 'stopped', continuedBy: id });
        await inside.audit.append({ what: 'batch.continued', about: batch.id, detail: id }, by);
        return filled;
      });
    },
  };

  /** Whose message never began to go. One that was sent, failed, or may have been sent is not written to again. */
  async function restOf({ batch }: KeptBatch): Promise<KeptRecipient[]> {
    const positions = new Set<number>();
    for (const show of ['cancelled', 'may-go', 'stopped'] as const) {
      for (let offset = 0, more = true; more; offset += PAGE) {
        const { recipients } = await store.batches.page(batch.id, { show, offset, limit: PAGE });
        for (const { recipient, inHand } of recipients) if (!inHand) positions.add(recipient.position);
        more = recipients.length === PAGE;
      }
    }
    const rest: KeptRecipient[] = [];
    for (let after = 0, more = true; more;) {
      const slice = await store.batches.recipients(batch.id, { after, limit: PAGE });
      rest.push(...slice.filter(({ position }) => positions.has(position)));
      after = slice.at(-1)?.position ?? after;
      more = slice.length === PAGE;
    }
    return rest;
  }
}

function isRunning({ state }: Batch): boolean {
  return state === 'first-few' || state === 'waiting' || state === 'going';
}
