import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptMessage } from '../../../../src/domain/trails/trail';
import { DiskFull } from '../../../../src/main/store/store-errors';
import { createTrails } from '../../../../src/main/trails/trails';
import { eml, SERVICE } from '../../../shells/put-mail';
import { inMailbox, openTrailDesk, type TrailDesk } from './trail-desk';

const MAGGIE = 'Maggie Holloway <maggie@example.org>';
const mailAt = (place: number, quoted = '') =>
  eml({
    id: `m${place}`,
    from: place % 2 === 0 ? MAGGIE : SERVICE,
    to: place % 2 === 0 ? SERVICE : MAGGIE,
    date: `Thu, 19 Nov 2026 ${String(8 + place).padStart(2, '0')}:31:00 +0000`,
    answers: place === 0 ? [] : [`m${place - 1}`],
    text: `This is what mail number ${place} says about the visit.${quoted}`,
  });
const ALL = [0, 1, 2, 3, 4].map((place) => mailAt(place));

const open: TrailDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});
async function start(): Promise<TrailDesk> {
  const desk = await openTrailDesk();
  open.push(desk);
  return desk;
}

const words = (messages: readonly KeptMessage[]) => messages.map(({ body }) => body);

describe('mails of one conversation', { timeout: 60_000 }, () => {
  it('are one trail with the same messages in whatever order they come in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ALL, { minLength: ALL.length }), async (mails) => {
        const { take, open: openTrails, close } = await openTrailDesk();
        for (const mail of mails) await take(mail);
        const trails = await openTrails();
        expect(trails).toHaveLength(1);
        expect(words(trails[0]?.messages ?? [])).toEqual(
          [0, 1, 2, 3, 4].map((place) => `This is what mail number ${place} says about the visit.`),
        );
        expect(trails[0]?.mails).toHaveLength(5);
        await close();
      }),
      { numRuns: 6 },
    );
  });

  it('that were parted by hand stay apart when another mail would tie them together', async () => {
    const { take, trails, desk, open: openTrails } = await start();
    await take(mailAt(0));
    const joined = await take(mailAt(1));
    const out = joined.mails[1] ?? '';
    const parted = await trails.byHand.takeOut({ id: joined.id, version: joined.version }, out);
    const later = await take(mailAt(2));
    expect(later.id).toBe(parted);
    expect(await openTrails()).toHaveLength(2);
    expect((await desk.store.trails.get(joined.id))?.mails).toHaveLength(1);
  });

  it('taken in twice, or in the same moment, are there once', async () => {
    const { trails, keep, open: openTrails } = await start();
    const mails = await Promise.all([mailAt(0), mailAt(1)].map((mail) => keep(mail)));
    const taken = await Promise.all([...mails, ...mails].map((mail) => trails.takeIn(mail)));
    expect(new Set(taken.flatMap(({ trailIds }) => trailIds)).size).toBe(1);
    expect((await openTrails())[0]?.messages).toHaveLength(2);
  });
});

describe('a mail of the mailbox', { timeout: 60_000 }, () => {
  it('is a reply that waits where somebody outside wrote it, and none where we did', async () => {
    const { take, desk } = await start();
    const trail = await take(mailAt(0), inMailbox('1'));
    await take(eml({ id: 'own', from: 'North <north@example.nhs.uk>', text: 'A note to ourselves.' }), {
      kind: 'mailbox',
      mailbox: 'North@example.nhs.uk',
      remoteId: '2',
    });
    const waiting = await desk.store.replies.waiting();
    expect(waiting).toMatchObject([{ trailId: trail.id, from: 'maggie@example.org' }]);
    expect(desk.events).toContain('replies');
  });

  it('of a file is none: somebody saw to it where it lay', async () => {
    const { take, desk } = await start();
    await take(mailAt(0));
    expect(await desk.store.replies.waiting()).toEqual([]);
  });

  it('that was brought in as a file before is kept too, because it lies there, and its message stands once', async () => {
    const { take } = await start();
    const { id } = await take(mailAt(0));
    const trail = await take(mailAt(0), inMailbox('1'));
    expect(trail.id).toBe(id);
    expect([trail.mails.length, trail.messages.length]).toEqual([2, 1]);
  });
});

describe('a mail that was kept and not read', { timeout: 60_000 }, () => {
  it('is read after a restart, and half of a file is gone', async () => {
    const { keep, desk, trails } = await start();
    const mail = await keep(mailAt(0));
    const stamp = { by: 'R. Shah, occupational therapist', when: desk.surroundings.moment() };
    const half = '01976b5e-1234-7000-8000-000000000001';
    await desk.store.mails.begin(half, stamp);
    await desk.store.mails.chunk(half, 0, mailAt(1));
    await trails.readWaiting();
    expect((await desk.store.mails.get(mail.id))?.state).toBe('read');
    await expect(desk.store.mails.chunk(half, 1, mailAt(1))).rejects.toThrow(/./u);
    await trails.readWaiting();
    expect(await desk.store.trails.open()).toHaveLength(1);
  });

  it('is tried again by itself where the store could not take it', async () => {
    const { keep, desk } = await start();
    const { store } = desk;
    let isFull = true;
    const mails = { ...store.mails, bytes: (id: string) => (isFull ? Promise.reject(new DiskFull('full')) : store.mails.bytes(id)) }; // prettier-ignore
    const full = { ...desk.surroundings, store: { ...store, mails } };
    const trails = createTrails(full, 20);
    const mail = await keep(mailAt(0));
    await expect(trails.takeIn(mail)).rejects.toThrow('full');
    isFull = false;
    await vi.waitFor(async () => expect((await store.mails.get(mail.id))?.state).toBe('read'), 5_000);
    await trails.close();
  });

  it('stays so when the program closes in the midst of reading it', async () => {
    const { keep, desk, trails } = await start();
    const mail = await keep(mailAt(0));
    const reading = trails.takeIn(mail).catch((error: unknown) => error);
    await trails.close();
    expect(await reading).toMatchObject({ name: 'ReadingStopped' });
    expect((await desk.store.mails.get(mail.id))?.state).toBe('kept');
    expect(await desk.store.mails.unread()).toHaveLength(1);
  });
});
