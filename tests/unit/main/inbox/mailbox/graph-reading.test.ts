import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openGraphMailboxBench, type GraphMailboxBench } from './graph-mailbox-bench';
import { fetched, lookAll, mailOf, never } from './mailbox-bench';

let bench: GraphMailboxBench;
beforeEach(async () => {
  bench = await openGraphMailboxBench();
});
afterEach(() => bench.stop());

/** Says yes to every deletion, and does nothing. */
const lying: typeof globalThis.fetch = (input, init) =>
  init?.method === 'POST'
    ? Promise.resolve(new Response('{}', { status: 201 }))
    : globalThis.fetch(input, init);

/** What the documentation of Microsoft Graph says of these requests is all that is known here: nothing was tried there. */
describe('reading a mailbox at Microsoft 365', () => {
  it('begins anew where Graph has forgotten how far it was, under the same names', async () => {
    const box = bench.graph();
    for (const each of ['One', 'Two']) bench.deliver(mailOf(each));
    const before = await lookAll(box);
    bench.peer.inbox.forget();
    bench.deliver(mailOf('Three'));
    const after = await lookAll(box, before.cursor);
    expect(after.found).toHaveLength(3);
    expect(after.found.map(({ remoteId }) => remoteId)).toEqual(
      expect.arrayContaining(before.found.map(({ remoteId }) => remoteId)),
    );
    expect((await lookAll(box, after.cursor)).found).toEqual([]);
  });

  it('rests as long as Graph asks to', async () => {
    bench.peer.behave('throttle', 'any');
    const look = await bench.graph().look(null, 10, never());
    expect(look).toMatchObject({ kind: 'not-looked', waitSeconds: 7 });
    expect('sentence' in look && look.sentence).toContain('asks to wait');
  });

  it('goes through 5,000 mails in pages, each once, and asks without the filter that stops there', async () => {
    for (let count = 0; count < 5_200; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    const { found, pages } = await lookAll(bench.graph(), null, 500);
    expect([found.length, new Set(found.map(({ remoteId }) => remoteId)).size, pages]).toEqual([
      5_200, 5_200, 11,
    ]);
  }, 30_000);

  it('keeps the name of a mail when it is moved, by anybody', async () => {
    const box = bench.graph();
    bench.deliver(mailOf('Moves'));
    const { found } = await lookAll(box);
    const remoteId = found[0]?.remoteId ?? '';
    expect(await box.remove(remoteId, 'deleted-items', never())).toEqual({ kind: 'done' });
    expect(bench.peer.inbox.mails.map(({ id, folder }) => [id, folder])).toEqual([
      [remoteId, 'deleteditems'],
    ]);
    expect(await fetched(box, remoteId)).toContain('Subject: Moves');
    expect(await box.remove(remoteId, 'deleted-items', never())).toEqual({ kind: 'was-gone' });
    expect(await box.remove(remoteId, 'expunge', never())).toEqual({ kind: 'done' });
  });

  it('does not call done what is carried out late, and knows it when it is', async () => {
    const box = bench.graph();
    bench.deliver(mailOf('Late'));
    const remoteId = (await lookAll(box)).found[0]?.remoteId ?? '';
    bench.peer.behave('keep-late', 'remove');
    expect(await box.remove(remoteId, 'deleted-items', never())).toMatchObject({ kind: 'unknown' });
    expect(await box.isThere(remoteId, never())).toEqual({ kind: 'there' });
    bench.peer.behave('accept');
    expect(bench.peer.commitLate()).toBe(1);
    expect(await box.isThere(remoteId, never())).toEqual({ kind: 'gone' });
  });

  it('does not believe an answer that nothing is behind', async () => {
    const box = bench.graph();
    bench.deliver(mailOf('Stays'));
    const remoteId = (await lookAll(box)).found[0]?.remoteId ?? '';
    const lied = await bench.graph({}, { fetch: lying }).remove(remoteId, 'deleted-items', never());
    expect(lied).toMatchObject({ kind: 'not-done' });
    expect(await box.isThere(remoteId, never())).toEqual({ kind: 'there' });
  });

  it('sends its token nowhere else, whatever a link in an answer says', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push(new URL(input instanceof Request ? input.url : input).host);
      const response = await globalThis.fetch(input, init);
      const text = (await response.text()).replaceAll(bench.peer.url, 'https://elsewhere.example.com');
      return new Response(text, { status: response.status });
    };
    const box = bench.graph({}, { fetch });
    for (let count = 0; count < 4; count += 1) bench.deliver(mailOf(`Mail ${count}`));
    expect((await lookAll(box, null, 2)).found).toHaveLength(4);
    expect(new Set(asked)).toEqual(new Set([new URL(bench.peer.url).host]));
  });

  it('tries a fresh token once where the kept one is refused', async () => {
    const asked: boolean[] = [];
    const box = bench.graph({
      token: (renew) => {
        asked.push(renew);
        return Promise.resolve({ kind: 'token', token: renew ? 'a-good-token' : 'ended', user: 'r.shah' });
      },
    });
    bench.deliver(mailOf('One'));
    const remoteId = (await lookAll(box)).found[0]?.remoteId ?? '';
    expect(await fetched(box, remoteId)).toContain('Subject: One');
    expect(asked).toEqual([false, true, false, true]);
  });

  it.each([
    ['access-denied', 'Ask IT for full access'],
    ['no-mailbox', 'no mailbox at this address'],
    ['unavailable', 'not able to answer'],
    ['sign-in-page', 'not Microsoft Graph'],
    ['redirect', 'not Microsoft Graph'],
  ] as const)('says what %s means', async (behaviour, words) => {
    bench.peer.behave(behaviour, 'any');
    const report = await bench.graph().test(never());
    if (behaviour !== 'sign-in-page') expect(report).toMatchObject({ ok: false });
    const look = await bench.graph().look(null, 5, never());
    expect(look.kind).toBe('not-looked');
    if (behaviour !== 'sign-in-page') expect(report.sentence).toContain(words);
  });

  it('goes on without a mail that Graph can’t give, and without none that it could', async () => {
    bench.deliver(mailOf('One'));
    const box = bench.graph();
    const remoteId = (await lookAll(box)).found[0]?.remoteId ?? '';
    bench.peer.behave('fail', 'mime');
    expect(await box.fetch(remoteId, never())).toMatchObject({ kind: 'not-fetched', onlyThis: true });
    bench.peer.behave('throttle', 'mime');
    expect(await box.fetch(remoteId, never())).toMatchObject({ onlyThis: false, waitSeconds: 7 });
  });

  it('stays on this computer in the copy for trying out', async () => {
    const box = bench.graph({ graphUrl: 'https://graph.microsoft.com' });
    expect((await box.test(never())).sentence).toContain('on this computer only');
    expect(await box.remove('x', 'expunge', never())).toMatchObject({ kind: 'not-done' });
  });
});
