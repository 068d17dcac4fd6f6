import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOriginals, type Originals } from '../../../../../src/main/trails/originals';
import type { Surroundings } from '../../../../../src/main/surroundings';
import { openDesk, type TestDesk } from '../../desk';
import { lyingMailbox, type LyingMailbox } from './lying-mailbox';
import { filedFor, keptOfMailbox, rawMail, recorded } from './recorded-mail';

const QUICK = { lookEveryMs: 600_000, patienceMs: 250 };

let desk: TestDesk;
let box: LyingMailbox;
let originals: Originals | undefined;

beforeEach(async () => {
  desk = await openDesk();
  box = lyingMailbox(new Map([['remote-1', rawMail(1)]]));
});
afterEach(async () => {
  await originals?.close();
  await desk.store.close();
});

const begun = (surroundings: Surroundings = desk.surroundings): Originals =>
  (originals = createOriginals(surroundings, () => Promise.resolve(box), QUICK));

/** What the audit says of originals, the newest first. */
const lines = async () =>
  (await desk.store.audit.read(50)).filter(({ what }) => what.startsWith('original.'));

async function setAside() {
  const mail = await keptOfMailbox(desk, 1);
  const by = await desk.surroundings.stamp();
  await desk.store.trails.setAside(mail.trailId ?? '', 1, 'about Maggie’s party', by);
  return mail.id;
}

/** An original that may go; `meanwhile` happens after it was written that it is to go. */
async function deleting(meanwhile: (id: string) => Promise<unknown>) {
  const mail = await keptOfMailbox(desk, 1);
  await recorded(desk, await filedFor(desk, mail, desk.person.id));
  const checkpoint = async () => {
    await meanwhile(mail.id);
  };
  const store = { ...desk.store, checkpoint };
  return { id: mail.id, gone: begun({ ...desk.surroundings, store }).deleteOriginal(mail.id) };
}

describe('an original of a trail that was set aside', () => {
  it('is deleted, and the audit says that no entry was made, without the words of the reason', async () => {
    const id = await setAside();
    expect((await begun().deleteOriginal(id)).original.state).toBe('deleted');
    expect((await lines()).map(({ detail }) => detail)).toEqual([
      'deleted-items, without an entry: set aside',
      'deleted-items, without an entry: set aside',
    ]);
    expect(JSON.stringify(await lines())).not.toContain('party');
  });

  it('is ticked by hand in the same words', async () => {
    const id = await setAside();
    await begun().deletedByHand(id, desk.surroundings.now());
    expect((await lines()).map(({ detail }) => detail)).toEqual(['by-hand, without an entry: set aside']);
  });
});

describe('an original that is not to go after all', () => {
  it('stays in the mailbox where it was held back in the same moment', async () => {
    const { id, gone } = await deleting(async (mailId) =>
      desk.store.mails.hold(mailId, 'incident', '', await desk.surroundings.stamp()),
    );
    expect((await gone).original).toMatchObject({ state: 'lies', held: { why: 'incident' } });
    expect([box.removed, [...box.lying.keys()], id === '']).toEqual([[], ['remote-1'], false]);
  });

  it('stays where its trail was filed for one more person in the same moment', async () => {
    const by = await desk.surroundings.stamp();
    const other = await desk.store.people.add(
      { ...desk.person, givenName: 'Thomas', nhsNumber: '9990000018', recordNumber: null },
      by,
    );
    const { gone } = await deleting(async (mailId) => {
      const mail = await desk.store.mails.get(mailId);
      if (mail !== undefined) await filedFor(desk, mail, other.id);
    });
    expect((await gone).original.state).toBe('lies');
    expect(box.removed).toEqual([]);
  });
});
