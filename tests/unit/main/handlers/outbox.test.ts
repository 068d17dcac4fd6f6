import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';
import { daniel, draftTo } from './one-message';

const { start } = appsOfThisFile();

/** A text on the queue of a desk whose sending is paused. */
async function pausedWithText(app: App) {
  await ask(app, 'outbox.pause', {});
  const draft = await draftTo(app, await daniel(app));
  return ask(app, 'messages.send', { ...draft, overrides: [] });
}

describe('sending, paused at the desk', () => {
  it('keeps what is sent on the queue, where it can be taken back', async () => {
    const { app } = start();
    const queued = await pausedWithText(app);
    const state = await ask(app, 'outbox.state', {});
    expect(state).toMatchObject({ waiting: 1, lanes: [{ carrier: 'govuk-notify', waiting: 1 }] });
    expect(state.paused).not.toBeNull();
    const listed = await ask(app, 'messages.outbox', {});
    expect(listed).toEqual([expect.objectContaining({ id: queued.id, status: 'queued', nextAttempt: null })]);
    const other = '00000000-0000-7000-8000-000000000001';
    expect(await ask(app, 'messages.outbox', { personId: other })).toEqual([]);
    const back = await ask(app, 'messages.cancel', { id: queued.id, version: queued.version });
    expect(back.status).toBe('draft');
    expect((await ask(app, 'outbox.state', {})).waiting).toBe(0);
  });

  it('goes on when somebody resumes', async () => {
    const { app } = start();
    const queued = await pausedWithText(app);
    expect((await ask(app, 'outbox.resume', {})).paused).toBeNull();
    await expect
      .poll(async () => (await ask(app, 'messages.get', { id: queued.id })).status, { timeout: 10_000 })
      .toBe('sent');
  });
});
