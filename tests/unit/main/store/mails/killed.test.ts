import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../../../../src/main/store/migrations/migrate';
import type { Store } from '../../../../../src/main/store/store';
import { newFolder, openIn } from '../folder';
import { BYTES } from '../mails-and-trails';

/** Making the store takes a commit for each step of its form, and one that finds no more. */
const MAKING = MIGRATIONS.length + 1;
const CHILD = fileURLToPath(new URL('./story-child.ts', import.meta.url));

/** Runs the story until it kills itself after so many of its commits, and opens what it left. */
async function killedAfter(commits: number): Promise<Store> {
  const dir = await newFolder();
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir, String(MAKING + commits)], {
    stdio: 'ignore',
  });
  await once(child, 'exit');
  expect(child.signalCode).toBe('SIGKILL');
  return openIn(dir);
}

/** The one mail of the story, wherever it stands. */
async function mailOf({ mails, trails }: Store) {
  const [trail] = [...(await trails.open()), ...(await trails.done(5))];
  const [mail] = trail === undefined ? await mails.unread() : await mails.many(trail.mails);
  return { trail, mail };
}

// Windows has no SIGKILL: there the process ends with a code, and the writes are as safe.
describe.skipIf(process.platform === 'win32')('a mail whose program is killed', () => {
  it.each([
    [2, 'after it began to come in'],
    [4, 'between its last piece and its end'],
  ])('%i: %s is no mail, and nothing stays of it', { timeout: 60_000 }, async (commits) => {
    const store = await killedAfter(commits);
    expect(await mailOf(store)).toEqual({ trail: undefined, mail: undefined });
    expect(await store.mails.sweepUnfinished()).toBe(1);
    expect(await store.mails.sweepUnfinished()).toBe(0);
  });

  it.each([
    [5, 'after it was whole', 'kept'],
    [6, 'after it was read', 'read'],
  ])('%i: %s is read after the restart, all of it', { timeout: 60_000 }, async (commits, _when, state) => {
    const store = await killedAfter(commits);
    const { mail } = await mailOf(store);
    expect(mail?.state).toBe(state);
    expect([...(await store.mails.bytes(mail?.id ?? ''))]).toEqual([...BYTES]);
    expect(await store.mails.sweepUnfinished()).toBe(0);
  });

  it.each([7, 8, 9])(
    '%i: before its entry is recorded can’t be deleted',
    { timeout: 60_000 },
    async (commits) => {
      const store = await killedAfter(commits);
      const { mail, trail } = await mailOf(store);
      expect(mail?.original.state).toBe('lies');
      expect(await store.records.owed()).toHaveLength(trail?.filings.length ?? 9);
      expect(await store.mails.undeleted()).toEqual([]);
    },
  );

  it('10: recorded and asked for by nobody, is offered for deletion', { timeout: 60_000 }, async () => {
    const store = await killedAfter(10);
    expect(await store.mails.undeleted()).toMatchObject([{ original: { state: 'lies' } }]);
    expect(await store.mails.asked()).toEqual([]);
  });

  it('11: whose deletion was asked for is looked up first', { timeout: 60_000 }, async () => {
    const store = await killedAfter(11);
    const { mail } = await mailOf(store);
    expect(await store.mails.asked()).toMatchObject([{ mailId: mail?.id }]);
    expect(await store.mails.dropSpent()).toBe(0);
  });

  it(
    '12: that is gone leaves its receipt, and its bytes go at the next start',
    { timeout: 60_000 },
    async () => {
      const store = await killedAfter(12);
      const { mail } = await mailOf(store);
      expect(mail?.original).toMatchObject({ state: 'deleted', how: 'expunged' });
      expect(await store.mails.dropSpent()).toBe(1);
    },
  );
});
