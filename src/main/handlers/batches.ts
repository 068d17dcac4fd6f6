import { textPriceSchema } from '../../contract/batches';
import { checkList } from '../batches/check-list';
import { createBatchSteps } from '../batches/batch-steps';
import { createBatchViews, PRICE, shown } from '../batches/batch-view';
import { reportCsv, reportText } from '../batches/report';
import type { BatchRunner } from '../batches/runner';
import { peopleFrom } from '../batches/sources';
import type { Id } from '../../domain/identity';
import type { Handlers } from '../gate';
import type { Judge } from '../judge';
import { Refusal } from '../refusal';
import type { KeptBatch } from '../store/batch-store';
import type { Surroundings } from '../surroundings';

type BatchHandlers = Pick<Handlers, Extract<keyof Handlers, `batches.${string}`>>;

const LISTS = 100;
const PAGE = 50;
/** Progress is told at most so often, in milliseconds. */
const TELL_EVERY_MS = 300;

/** Many at once (P8). */
export function batchHandlers(surroundings: Surroundings, judge: Judge, runner: BatchRunner): BatchHandlers {
  const { store, staff, stamp, emit, platform } = surroundings;
  const views = createBatchViews(surroundings, judge);
  const steps = createBatchSteps(surroundings, runner);

  const get = async (id: Id): Promise<KeptBatch> => {
    const kept = await store.batches.get(id);
    if (kept === undefined) throw new Refusal('not-found', 'This list is no longer here: choose again.');
    return kept;
  };

  const told = async (kept: KeptBatch) => {
    emit({ kind: 'changed', area: 'batches' });
    return views.of(kept);
  };

  return {
    'batches.list': async () => Promise.all((await store.batches.list(LISTS)).map(views.summary)),
    'batches.get': async ({ id }) => views.of(await get(id)),

    'batches.save': async ({ id, version, content }) => {
      const self = await staff.me();
      return told(await store.batches.save(id, version, content, self?.id ?? null, await stamp()));
    },

    'batches.remove': async ({ id, version }) => {
      const by = await stamp();
      await store.transaction(async (inside) => {
        await inside.batches.remove(id, version);
        await inside.audit.append({ what: 'batch.removed', about: id, detail: null }, by);
      });
      emit({ kind: 'changed', area: 'batches' });
      return {};
    },

    'batches.setPeople': async ({ id, version, source, replace }) => {
      const { batch } = await get(id);
      const { people, faults } = await peopleFrom(surroundings, batch, source);
      const there = new Set(replace ? [] : await store.batches.personIds(id));
      // A file may name somebody twice on purpose: the check says so. Others are put on once.
      const fresh = source.from === 'csv' ? people : people.filter(({ personId }) => !there.has(personId));
      const kept = await store.batches.setPeople(id, version, fresh, { replace, faults });
      const view = await told(kept);
      return { view, added: fresh.length, alreadyThere: people.length - fresh.length };
    },

    'batches.takeOut': async ({ id, version, position, out }) =>
      told(await store.batches.takeOut(id, version, position, out)),

    'batches.recipients': async ({ id, show, page }) => {
      const found = await store.batches.page(id, { show, offset: page * PAGE, limit: PAGE });
      return {
        recipients: found.recipients.map(shown),
        total: found.total,
        pages: Math.ceil(found.total / PAGE),
      };
    },

    'batches.check': async ({ id, version }) => {
      const { batch } = await get(id);
      if (batch.version !== version)
        throw new Refusal(
          'changed-elsewhere',
          'This list was changed meanwhile: look at it and check again.',
        );
      let last = 0;
      const checked = await checkList(surroundings, judge, batch, (done, total) => {
        const at = performance.now();
        if (done < total && at - last < TELL_EVERY_MS) return;
        last = at;
        emit({ kind: 'batch-checking', id, done, total });
      });
      return told(await steps.checked(id, version, checked));
    },

    'batches.approve': async ({ id, version, hash, staffId, pin }) =>
      told(await steps.approve(await get(id), { version, hash, staffId, pin })),

    'batches.addColleague': async ({ details, pin }) => {
      const { id, name, role } = await staff.addColleague(details, pin);
      const line = { what: 'staff.colleague added', about: id, detail: null };
      await store.audit.append(line, await stamp());
      emit({ kind: 'changed', area: 'settings' });
      emit({ kind: 'changed', area: 'batches' });
      return { id, name, role };
    },

    'batches.start': async ({ id, version, hash }) => told(await steps.start(await get(id), version, hash)),
    'batches.goOn': async ({ id, version }) => told(await steps.goOn(await get(id), version)),
    'batches.stop': async ({ id }) => told(await steps.stop(id)),
    'batches.continueRest': async ({ id }) => told(await steps.continueRest(await get(id))),

    'batches.report': async ({ id }) => ({ text: await reportText(surroundings, (await get(id)).batch) }),
    'batches.copyReport': async ({ id }) => {
      const text = await reportText(surroundings, (await get(id)).batch);
      await platform.clipboard.write({ text, html: '' });
      return {};
    },
    'batches.reportCsv': async ({ id }) => {
      const { batch } = await get(id);
      const csv = await reportCsv(surroundings, batch);
      const name = `${batch.name.replaceAll(/[^\p{L}\p{N} -]/gu, '').trim() || 'list'}.csv`;
      return { name, csv };
    },

    'batches.savePrice': async (price) => {
      await store.settings.write(PRICE, textPriceSchema.parse(price));
      emit({ kind: 'changed', area: 'batches' });
      return price;
    },
  };
}
