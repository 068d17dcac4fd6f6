import { describe, expect, it } from 'vitest';
import { appsOfThisFile } from '../started-app';
import { batchDesk, onDesk, type BatchDesk } from './batch-desk';

const apps = appsOfThisFile();
const SATURDAY = '2026-11-28T11:00:00.000Z';
const MONDAY = '2026-11-30T09:00:30.000Z';

const received = () => apps.office().texts.received;

async function begun(desk: BatchDesk): Promise<string> {
  const { batch } = await desk.approved(await desk.checked());
  const { id, version, hash } = batch;
  await desk.ask('batches.start', { id, version, hash: hash ?? '' });
  return id;
}

describe('a list that is interrupted', () => {
  it('goes on where it was after the program ended, and writes to nobody twice', async () => {
    const before = received().length;
    const { app, platform } = apps.start();
    const desk = await batchDesk(app);
    const id = await begun(desk);
    const waiting = await desk.until(id, ({ batch }) => batch.state === 'waiting');
    await desk.ask('batches.goOn', { id, version: waiting.batch.version });
    await app.close();
    const sentBefore = received().length - before;
    const again = onDesk(apps.start({ dataDir: platform.dataDir }).app, desk.list);
    const done = await again.until(id, ({ batch }) => batch.state === 'done');
    expect(done.progress.tally.sent).toBe(30);
    const texts = received().slice(before);
    expect(texts).toHaveLength(30);
    expect(new Set(texts.map(({ to }) => to)).size).toBe(30);
    expect(sentBefore).toBeLessThanOrEqual(30);
  }, 30_000);

  it('still waits for a word after the program ended', async () => {
    const { app, platform } = apps.start();
    const desk = await batchDesk(app);
    const id = await begun(desk);
    await desk.until(id, ({ batch }) => batch.state === 'waiting');
    await app.close();
    const count = received().length;
    const again = onDesk(apps.start({ dataDir: platform.dataDir }).app, desk.list);
    await new Promise((settle) => setTimeout(settle, 300));
    expect((await again.ask('batches.get', { id })).batch.state).toBe('waiting');
    expect(received()).toHaveLength(count);
  }, 30_000);

  it('waits for the service’s next working time, and goes by itself then (P32)', async () => {
    const { app, platform } = apps.start();
    const desk = await batchDesk(app);
    platform.clock.set(SATURDAY);
    const before = received().length;
    const view = await desk.checked();
    expect(view.summary).toMatchObject({ mayGo: 30, waitsUntil: '2026-11-30T09:00:00.000Z' });
    const { batch } = await desk.approved(view);
    const { id, version, hash } = batch;
    await desk.ask('batches.start', { id, version, hash: hash ?? '' });
    const held = await desk.until(id, (now) => now.batch.problem !== null);
    expect(held.batch.problem).toContain('goes on by itself at 9am on Monday 30 November 2026');
    expect(received()).toHaveLength(before);
    platform.clock.set(MONDAY);
    const waiting = await desk.until(id, (now) => now.batch.state === 'waiting');
    expect(waiting.progress.tally.sent).toBe(5);
    expect(waiting.batch.problem).toBeNull();
  }, 30_000);

  it('answers others while it is checked', async () => {
    const desk = await batchDesk(apps.start().app, 200);
    const view = await desk.checked({ text: 'Hello ((first name)), please call us on 01632 960100.' });
    const { id, version } = view.batch;
    const order: string[] = [];
    await Promise.all([
      desk.ask('batches.check', { id, version }).then(() => order.push('checked')),
      desk.ask('people.recent', {}).then(() => order.push('answered')),
    ]);
    expect(order).toEqual(['answered', 'checked']);
    expect(desk.events.filter(({ kind }) => kind === 'batch-checking').length).toBeGreaterThan(0);
  }, 30_000);
});
