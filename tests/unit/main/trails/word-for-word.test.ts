import { afterEach, describe, expect, it } from 'vitest';
import type { Review } from '../../../../src/domain/trails/review/review';
import type { Trail } from '../../../../src/domain/trails/trail';
import { assertWordForWord } from '../../../../src/main/trails/word-for-word';
import { eml } from '../../../shells/put-mail';
import { inMailbox, openTrailDesk, type TrailDesk } from './trail-desk';

const open: TrailDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function arrived(): Promise<{ at: TrailDesk; trail: Trail }> {
  const at = await openTrailDesk();
  open.push(at);
  const mail = eml({ id: 'rude', text: 'You are idiots, all of you.\nAsk my neighbour Sheila Jones.' });
  return { at, trail: await at.take(mail, inMailbox('7:1')) };
}

const reviewed = (trail: Trail, change: Partial<Review['messages'][number]>): Review => ({
  messages: trail.messages.map(({ id }) => ({
    messageId: id,
    leftOut: null,
    cuts: [],
    parties: [],
    ...change,
  })),
});
const cut = { start: 0, end: 7, why: 'not about care' };

describe('a message that was marked as offensive (P34)', () => {
  it('stands word for word: neither is it left out nor a passage of it', async () => {
    const { at, trail } = await arrived();
    const { store, surroundings } = at.desk;
    const by = { by: 'R. Shah', when: surroundings.moment() };
    await store.replies.markOffensive({ kind: 'mail', id: trail.mails[0] ?? '' }, true, by);
    const left = assertWordForWord(store, trail, reviewed(trail, { leftOut: 'not about care' }));
    await expect(left).rejects.toThrow(/word for word/u);
    await expect(assertWordForWord(store, trail, reviewed(trail, { cuts: [cut] }))).rejects.toThrow(
      /word for word/u,
    );
  });

  it('may still lose other people’s details (P26)', async () => {
    const { at, trail } = await arrived();
    const { store, surroundings } = at.desk;
    const by = { by: 'R. Shah', when: surroundings.moment() };
    await store.replies.markOffensive({ kind: 'mail', id: trail.mails[0] ?? '' }, true, by);
    const party = { start: 45, end: 57, choice: 'remove' as const, by: null };
    const taken = assertWordForWord(store, trail, reviewed(trail, { parties: [party] }));
    expect(await taken).toBeUndefined();
  });

  it('is one that somebody marked: any other message may be shortened', async () => {
    const { at, trail } = await arrived();
    expect(await assertWordForWord(at.desk.store, trail, reviewed(trail, { cuts: [cut] }))).toBeUndefined();
  });
});
