import { describe, expect, inject, it } from 'vitest';
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../src/domain/identity';
import { instantText } from '../../src/domain/time/moment';
import { createApp, type App } from '../../src/main/app';
import { ask, Refused } from '../shells/ask';
import type { TestClock } from '../shells/test-platform';
import { count, type Count } from './count/count';
import { LOOKS_EVERY_MS, morningClock } from './desk/desk';
import { startDeskInChild } from './desk/desk-in-child';
import { faultPlatform, wholePostOffice } from './desk/fault-platform';
import { newFolder } from './desk/prepared';
import { smallDisk } from './desk/small-disk';
import { snapshot, tear, TORN, type Torn } from './desk/snapshot';
import { sendDraft, writeDraft, type Written } from './desk/write';
import { note } from './totals/totals';

const HAND_OFFS = ['trust-phone', 'annexe'] as const;
type HandOff = (typeof HAND_OFFS)[number];

/** One message, sent, with its entry for the record. */
const ONCE = { messages: 1, sent: 1 };

const written = (carrier: HandOff): Written => ({ carrier, channel: 'sms' });

interface DeskOfHandOffs {
  readonly app: App;
  readonly clock: TestClock;
}

async function open(
  dataDir: string,
  clock: TestClock,
  options: { onCommit?: () => void; maxPages?: number } = {},
): Promise<DeskOfHandOffs> {
  const app = createApp(faultPlatform({}, { dataDir, clock }), {
    demoMails: false,
    outboxLooksEveryMs: LOOKS_EVERY_MS,
    ...options,
  });
  await ask(app, 'settings.saveHandOffs', { annexe: true, airmid: true });
  return { app, clock };
}

/** A store with a text that is written and not passed on yet. */
async function withDraft(carrier: HandOff): Promise<{ dataDir: string; id: Id }> {
  const dataDir = newFolder();
  const { app } = await open(dataDir, morningClock());
  const id = await writeDraft(app, written(carrier), 'our visit is now at 2pm.');
  await app.close();
  return { dataDir, id };
}

/** What a sender does: passes the text on, keys it in, and says when it went. What is done already is left so. */
async function tell(app: Pick<App, 'call'>, clock: TestClock, id: Id): Promise<void> {
  const { status } = await ask(app, 'messages.get', { id });
  if (status === 'draft') await sendDraft(app, id);
  if (status === 'draft' || status === 'handed-off') {
    await ask(app, 'messages.copyHandOff', { id, part: 'text' });
    const { version } = await ask(app, 'messages.get', { id });
    await ask(app, 'messages.confirmHandOff', { id, version, sentAt: clock.now() });
  }
}

/** The sender's own phone is the provider: a text is there as often as the sender was told that it is to be keyed in. */
async function counted(carrier: HandOff, app: App, id: Id): Promise<Count> {
  const { status } = await ask(app, 'messages.get', { id });
  const all = await count(app, [id], () => (status === 'sent' ? 1 : 0));
  note(inject('faultTotals'), carrier, all);
  return all;
}

describe.concurrent.each(HAND_OFFS)('a text passed on by hand (%s)', (carrier) => {
  it.for([1, 2, 3])(
    'is told to its end by the next start when the program is killed after write %i',
    async (commit) => {
      const { dataDir, id } = await withDraft(carrier);
      const clock = morningClock();
      const child = startDeskInChild({
        dataDir,
        postOffice: wholePostOffice({}),
        certificates: [],
        now: clock.now(),
        killAfter: null,
      });
      await ask(child, 'settings.get', {});
      child.killAfter(commit);
      const before = await tell(child, clock, id).then(
        () => 'told',
        () => 'killed',
      );
      child.kill();
      await child.gone;
      const { app } = await open(dataDir, clock);
      if (before === 'told') expect((await ask(app, 'messages.get', { id })).status).toBe('sent');
      await tell(app, clock, id);
      expect(await counted(carrier, app, id)).toMatchObject(ONCE);
      await app.close();
    },
  );

  it.for(TORN)('goes on from what is on the disk when the current fails: %s', async (torn: Torn) => {
    const { dataDir, id } = await withDraft(carrier);
    const clock = morningClock();
    const left: string[] = [];
    const first = await open(dataDir, clock, { onCommit: () => left.push(snapshot(dataDir)) });
    await tell(first.app, clock, id);
    await first.app.close();
    const folder = left.at(-2) ?? '';
    tear(folder, torn);
    const { app } = await open(folder, clock);
    await tell(app, clock, id);
    expect(await counted(carrier, app, id)).toMatchObject(ONCE);
    await app.close();
  });

  it('says that it could not be written on a full disk, and goes on once there is room', async () => {
    const { dataDir, id } = await withDraft(carrier);
    const clock = morningClock();
    const disk = await smallDisk(dataDir);
    const { maxPages } = disk;
    const { app } = await open(disk.dataDir, clock, { ...(maxPages !== undefined && { maxPages }) });
    await sendDraft(app, id);
    await disk.fill();
    const refused: unknown = await tell(app, clock, id).catch((error: unknown) => error);
    if (maxPages === undefined) expect(refused).toBeInstanceOf(Refused);
    await disk.makeRoom();
    await tell(app, clock, id);
    expect(await counted(carrier, app, id)).toMatchObject(ONCE);
    await app.close();
    await disk.close();
  });

  it.for([7, -7])(
    'can be said to have gone although the clock was set by %i days meanwhile',
    async (days) => {
      const { dataDir, id } = await withDraft(carrier);
      const clock = morningClock();
      const { app } = await open(dataDir, clock);
      await sendDraft(app, id);
      clock.set(instantText(Temporal.Instant.from(clock.now()).add({ hours: 24 * days })));
      await tell(app, clock, id);
      expect(await counted(carrier, app, id)).toMatchObject(ONCE);
      await app.close();
    },
  );

  it('has no network to fail: nothing is sent by the program', async () => {
    const { dataDir, id } = await withDraft(carrier);
    const asked: string[] = [];
    const platform = faultPlatform(
      {},
      {
        dataDir,
        clock: morningClock(),
        fetch: (input, init) => {
          asked.push(new Request(input, init).method);
          return Promise.reject(new Error('nothing is sent by hand over a network'));
        },
      },
    );
    const app = createApp(platform, { outboxLooksEveryMs: LOOKS_EVERY_MS, demoMails: false });
    await tell(app, platform.clock, id);
    expect((await ask(app, 'messages.get', { id })).status).toBe('sent');
    expect(asked).not.toContain('POST');
    await app.close();
  });
});
