import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../src/domain/identity';
import { openStore } from '../../../../src/main/store/open-store';
import type { Store } from '../../../../src/main/store/store';
import { createOriginals } from '../../../../src/main/trails/originals';
import { createSurroundings, type Surroundings } from '../../../../src/main/surroundings';
import { openVault } from '../../../shells/test-platform';
import { openDesk, type TestDesk } from '../desk';
import { FETCHES, LOOKS, lyingMailbox, REMOVALS, type LyingMailbox } from './originals/lying-mailbox';
import { filedFor, keptOfMailbox, rawMail, recorded, whole } from './originals/recorded-mail';

/** While the mailbox may be silent; and for the end, when it answers however busy the machine is. */
const QUICK = { lookEveryMs: 600_000, patienceMs: 250 };
const PATIENT = { lookEveryMs: 600_000, patienceMs: 20_000 };
const OTHER = 'nobody-here-knows';

/** A desk with two mails on the record, one that is filed and not confirmed, and one that belongs to nobody here. */
async function fourMails() {
  const desk = await openDesk();
  const mails = [];
  for (const place of [1, 2, 3]) {
    const mail = await keptOfMailbox(desk, place);
    const entryId = await filedFor(desk, mail, desk.person.id);
    if (place < 3) await recorded(desk, entryId);
    mails.push(mail.id);
  }
  const lying = new Map([1, 2, 3].map((place) => [`remote-${place}`, rawMail(place)]));
  return { desk, ids: mails, lying: lying.set(OTHER, rawMail(4)) };
}

/** A desk that goes on with another store. */
function on({ surroundings: { platform, pack, checker } }: TestDesk, store: Store): Surroundings {
  return createSurroundings(platform, store, { pack, notice: null }, checker, () => {});
}

/** Nothing is touched that is not on the record, asked for and free to go; told whenever the mailbox takes a mail away. */
function watched(box: LyingMailbox, store: () => Store, wrong: string[], late: () => boolean): LyingMailbox {
  box.beforeTouch = async (remoteId) => {
    const mail = await store().mails.ofMailbox(box.address, remoteId);
    if (mail === undefined) {
      wrong.push(`touched ${remoteId}`);
      return;
    }
    const trail = await store().trails.get(mail.trailId ?? '');
    const isRecorded = trail?.filings.every(({ entryState }) => entryState === 'recorded') ?? false;
    if (!isRecorded) wrong.push(`not recorded: ${remoteId}`);
    // What was asked for and answered late can't be called back.
    if (mail.original.state === 'lies' && !late()) wrong.push(`not asked: ${remoteId}`);
  };
  return box;
}

/** What is said to be deleted is gone, unless a person says so themselves. */
async function saysTheTruth(store: Store, box: LyingMailbox, ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    const { original, source } = await whole(store, id);
    if (source.kind !== 'mailbox' || original.state !== 'deleted' || original.how === 'by-hand') continue;
    expect(box.lying.has(source.remoteId), 'said to be gone').toBe(false);
  }
  expect(box.lying.has(OTHER), 'somebody else’s mail').toBe(true);
}

/** Whatever is refused: what counts is what became of the mails. */
const quiet = (work: Promise<unknown>): Promise<unknown> => work.catch(() => undefined);

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ press: fc.nat(2), way: fc.constantFrom(...REMOVALS) }) },
  { weight: 3, arbitrary: fc.record({ goOn: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ looks: fc.constantFrom(...LOOKS) }) },
  { weight: 2, arbitrary: fc.record({ fetches: fc.constantFrom(...FETCHES) }) },
  { weight: 1, arbitrary: fc.record({ hold: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ release: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ byHand: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ elsewhere: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ restart: fc.constant(true) }) },
);

describe('a mailbox that lies, loses answers and answers late', () => {
  it(
    'never loses a mail that is not on the record, nor one of somebody else, and all comes to its end',
    { timeout: 120_000 },
    async () => {
      const { desk, ids, lying } = await fourMails();
      await desk.store.close();
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
          const dir = mkdtempSync(join(tmpdir(), 'plainword-lies-'));
          cpSync(desk.platform.dataDir, dir, { recursive: true });
          const store = await openStore({ dir, vault: openVault, machine: 'test-desk' });
          const surroundings = on(desk, store);
          const wrong: string[] = [];
          let late = false;
          const box = watched(
            lyingMailbox(lying),
            () => store,
            wrong,
            () => late,
          );
          let originals = createOriginals(surroundings, () => Promise.resolve(box), QUICK);
          const idOf = (place: number): Id => ids[place] ?? '';
          for (const each of steps) {
            if ('press' in each) {
              box.removes = each.way;
              late ||= each.way === 'late';
              await quiet(originals.deleteOriginal(idOf(each.press)));
            } else if ('goOn' in each) await originals.goOn();
            else if ('looks' in each) box.looks = each.looks;
            else if ('fetches' in each) box.fetches = each.fetches;
            else if ('hold' in each) await quiet(originals.hold(idOf(each.hold), 'incident', ''));
            else if ('release' in each) await quiet(originals.release(idOf(each.release)));
            else if ('byHand' in each) {
              await quiet(originals.deletedByHand(idOf(each.byHand), desk.surroundings.now()));
            } else if ('elsewhere' in each) box.lying.delete(`remote-${each.elsewhere + 1}`);
            else {
              await originals.close();
              originals = createOriginals(surroundings, () => Promise.resolve(box), QUICK);
            }
            await saysTheTruth(store, box, ids);
          }
          box.removes = 'honest';
          box.looks = 'honest';
          box.fetches = 'honest';
          await originals.close();
          originals = createOriginals(surroundings, () => Promise.resolve(box), PATIENT);
          await originals.goOn();
          for (const id of ids.slice(0, 2)) {
            await originals.release(id);
            await originals.deleteOriginal(id);
            expect((await whole(store, id)).original.state).toBe('deleted');
          }
          const receipts = (await store.audit.read(200)).filter(({ what }) => what === 'original.deleted');
          expect(receipts).toHaveLength(2);
          expect(new Set(receipts.map(({ about }) => about))).toEqual(new Set(ids.slice(0, 2)));
          expect((await whole(store, idOf(2))).original.state).toBe('lies');
          expect(wrong).toEqual([]);
          await saysTheTruth(store, box, ids);
          await originals.close();
          await store.close();
          rmSync(dir, { recursive: true });
        }),
        { numRuns: 20 },
      );
    },
  );
});

describe('the power fails right after a write', () => {
  it.each(REMOVALS)(
    'and the deletion comes to its end, or waits for a person, while the mailbox is “%s”',
    { timeout: 60_000 },
    async (way) => {
      const { desk, ids, lying } = await fourMails();
      await desk.store.close();
      const [first = ''] = ids;
      /** The folder as it was after each write, with what lay in the mailbox then. */
      const cuts: { dir: string; lying: Map<string, Uint8Array<ArrayBuffer>> }[] = [];
      const { dataDir: dir } = desk.platform;
      const cut = (): void => {
        const copy = mkdtempSync(join(tmpdir(), 'plainword-cut-'));
        cpSync(dir, copy, { recursive: true });
        cuts.push({ dir: copy, lying: new Map(box.lying) });
      };
      const box = lyingMailbox(lying);
      box.removes = way;
      const store = await openStore({ dir, vault: openVault, machine: 'test-desk', onCommit: cut });
      // And right after the mailbox did its part, before anything of it was written.
      const did = box.remove;
      box.remove = async (remoteId, by, signal) => {
        const answer = await Promise.race([did(remoteId, by, signal), pause(5)]);
        cut();
        return answer ?? did(remoteId, by, signal);
      };
      const running = createOriginals(on(desk, store), () => Promise.resolve(box), QUICK);
      await running.deleteOriginal(first);
      await running.close();
      await store.close();
      expect(cuts.length).toBeGreaterThan(1);
      for (const each of cuts) await goOnAfter(desk, each.dir, each.lying, first, ids);
    },
  );
});

const pause = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

async function goOnAfter(
  desk: TestDesk,
  dir: string,
  lying: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  first: Id,
  ids: readonly Id[],
): Promise<void> {
  const store = await openStore({ dir, vault: openVault, machine: 'test-desk' });
  const wrong: string[] = [];
  const box = watched(
    lyingMailbox(lying),
    () => store,
    wrong,
    () => false,
  );
  const before = (await whole(store, first)).original.state;
  if (!lying.has('remote-1')) expect(before, 'gone, and nobody had asked for it').not.toBe('lies');
  const originals = createOriginals(on(desk, store), () => Promise.resolve(box), PATIENT);
  await originals.goOn();
  if (before === 'lies') await originals.deleteOriginal(first);
  expect((await whole(store, first)).original.state).toBe('deleted');
  expect(wrong).toEqual([]);
  await saysTheTruth(store, box, ids);
  const receipts = (await store.audit.read(200)).filter(({ what }) => what === 'original.deleted');
  expect(receipts).toHaveLength(1);
  await originals.close();
  await store.close();
  rmSync(dir, { recursive: true });
}
