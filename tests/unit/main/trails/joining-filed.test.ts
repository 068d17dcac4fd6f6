import { afterEach, describe, expect, it } from 'vitest';
import type { Trail } from '../../../../src/domain/trails/trail';
import { eml } from '../../../shells/put-mail';
import { inMailbox, openTrailDesk, type TrailDesk } from './trail-desk';

const open: TrailDesk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

/** A desk with a trail that is filed for Maggie. */
async function filed(): Promise<TrailDesk & { trail: Trail }> {
  const at = await openTrailDesk();
  open.push(at);
  const first = eml({ id: 'm1', from: 'Maggie <maggie@example.org>', text: 'When do you come next week?' });
  const { id, version } = await at.take(first, inMailbox('7:1'));
  const { store, surroundings, person } = at.desk;
  const by = await surroundings.stamp();
  await store.trails.file(id, version, person.id, { messages: [] }, surroundings.moment(), by);
  const trail = await store.trails.get(id);
  if (trail === undefined) throw new Error('it is gone');
  return { ...at, trail };
}

/** "STOP" from an address that nobody here has. */
const stop = (answers: string[] = ['m1']) =>
  eml({
    id: 'm2',
    from: 'M <another@example.org>',
    date: 'Fri, 20 Nov 2026 09:00:00 +0000',
    answers,
    text: 'Please stop emailing me.',
  });
const asked = async ({ desk }: TrailDesk) => (await desk.store.people.get(desk.person.id))?.askedToStop;

describe('a mail that joins a trail that is filed already', { timeout: 30_000 }, () => {
  it('suspends sending at once when it asks for no more, from whatever address (P19)', async () => {
    const at = await filed();
    expect((await at.take(stop(), inMailbox('7:2'))).id).toBe(at.trail.id);
    expect(await asked(at)).toMatchObject({ channel: 'email' });
    expect(at.desk.events).toContain('people');
  });

  it('suspends it too when somebody joins its trail by hand', async () => {
    const at = await filed();
    const other = await at.take(stop([]), inMailbox('7:2'));
    expect(await asked(at)).toBeNull();
    const { id, version } = at.trail;
    expect(await at.trails.byHand.join({ id, version }, other.id)).toBe(id);
    expect(await asked(at)).toMatchObject({ channel: 'email' });
    expect(at.desk.events).toContain('people');
  });

  it('is news to whoever copies its entry, which is another one now', async () => {
    const at = await filed();
    const entryId = at.trail.filings[0]?.entryId ?? '';
    const before = await at.desk.store.records.get(entryId);
    at.desk.events.length = 0;
    await at.take(stop(), inMailbox('7:2'));
    expect(at.desk.events).toContain('record');
    const by = await at.desk.surroundings.stamp();
    const copying = at.desk.store.records.markCopied(entryId, before?.version ?? 0, by);
    await expect(copying).rejects.toMatchObject({ name: 'ChangedElsewhere' });
  });

  it('does not join it when it comes from somebody else’s address', async () => {
    const at = await filed();
    const { store, surroundings, person } = at.desk;
    const by = await surroundings.stamp();
    const { givenName: _, ...same } = person;
    const other = await store.people.add(
      { ...same, givenName: 'Thomas', nhsNumber: '9990000018', recordNumber: null },
      by,
    );
    const point = { channel: 'email', value: 'Another@example.org', carerId: null } as const;
    await store.people.addContactPoint(other.id, point, by);
    expect((await at.take(stop(), inMailbox('7:2'))).id).not.toBe(at.trail.id);
    expect(await asked(at)).toBeNull();
    expect((await store.people.get(other.id))?.askedToStop).toMatchObject({ channel: 'email' });
  });

  it('takes what was chosen for its message along when it is taken out again', async () => {
    const at = await filed();
    const { id } = await at.take(stop(), inMailbox('7:2'));
    const { store, surroundings } = at.desk;
    const trail = await store.trails.get(id);
    const [filing] = trail?.filings ?? [];
    const message = trail?.messages.find(({ body }) => body.startsWith('Please stop'));
    const chosen = { messageId: message?.id ?? '', leftOut: 'about somebody else', cuts: [], parties: [] };
    const by = await surroundings.stamp();
    await store.trails.review(filing?.id ?? '', filing?.version ?? 0, { messages: [chosen] }, by);
    const version = (await store.trails.get(id))?.version ?? 0;
    await at.trails.byHand.takeOut({ id, version }, message?.mails[0] ?? '');
    expect((await store.trails.filing(filing?.id ?? ''))?.review).toEqual({ messages: [] });
  });
});
