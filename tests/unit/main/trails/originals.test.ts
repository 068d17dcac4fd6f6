import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOriginals, type Originals } from '../../../../src/main/trails/originals';
import { openDesk, type TestDesk } from '../desk';
import { lyingMailbox, type LyingMailbox } from './originals/lying-mailbox';
import { filedFor, keptOfMailbox, rawMail, recorded, whole } from './originals/recorded-mail';

const QUICK = { lookEveryMs: 600_000, patienceMs: 250 };

let desk: TestDesk;
let box: LyingMailbox;
let originals: Originals;

beforeEach(async () => {
  desk = await openDesk();
  box = lyingMailbox(new Map([1, 2].map((place) => [`remote-${place}`, rawMail(place)])));
  originals = createOriginals(desk.surroundings, () => Promise.resolve(box), QUICK);
});
afterEach(async () => {
  await originals.close();
  await desk.store.close();
});

/** A mail of the mailbox whose entry is on the record. */
async function recordedMail(place = 1) {
  const mail = await keptOfMailbox(desk, place);
  await recorded(desk, await filedFor(desk, mail, desk.person.id));
  return mail.id;
}

const receipts = async () =>
  (await desk.store.audit.read(50)).filter(({ what }) => what === 'original.deleted');

describe('deleting the original in the mailbox (P16)', () => {
  it('is done once the entry is on the record, is looked up, and leaves a receipt without a word of the mail', async () => {
    const id = await recordedMail();
    const { original } = await originals.deleteOriginal(id);
    expect(original).toMatchObject({ state: 'deleted', how: 'deleted-items', problem: null });
    expect([...box.lying.keys()]).toEqual(['remote-2']);
    const [receipt, ...others] = await receipts();
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({ about: id, detail: 'deleted-items', machine: 'test-desk' });
    expect(JSON.stringify(receipt)).not.toMatch(/Thursday|maggie|Mail 1/u);
    expect(desk.events).toContain('trails');
  });

  it('is refused before the entry is confirmed, and the mailbox is not touched', async () => {
    const mail = await keptOfMailbox(desk, 1);
    const entryId = await filedFor(desk, mail, desk.person.id);
    await expect(originals.deleteOriginal(mail.id)).rejects.toThrow('not to be deleted yet');
    const entry = await desk.store.records.get(entryId);
    await desk.store.records.markCopied(entryId, entry?.version ?? 0, await desk.surroundings.stamp());
    await expect(originals.deleteOriginal(mail.id)).rejects.toThrow('not to be deleted yet');
    expect(box.removed).toEqual([]);
    await expect(originals.deletedByHand(mail.id, desk.surroundings.now())).rejects.toThrow('not to be');
  });

  it('is refused while one of two people it belongs to is not on the record yet', async () => {
    const mail = await keptOfMailbox(desk, 1);
    const other = await desk.store.people.add(
      { ...desk.person, givenName: 'Thomas', nhsNumber: '9990000018', recordNumber: null },
      await desk.surroundings.stamp(),
    );
    await recorded(desk, await filedFor(desk, mail, desk.person.id));
    const second = await filedFor(desk, mail, other.id);
    await expect(originals.deleteOriginal(mail.id)).rejects.toThrow('an entry it belongs to');
    await recorded(desk, second);
    expect((await originals.deleteOriginal(mail.id)).original.state).toBe('deleted');
  });

  it('does not believe a server that says it is done while the mail lies there', async () => {
    const id = await recordedMail();
    box.removes = 'says-done';
    const { original } = await originals.deleteOriginal(id);
    expect(original).toMatchObject({ state: 'lies', how: null });
    expect(original.problem).toContain('it still lies there');
    expect(await receipts()).toEqual([]);
    box.removes = 'honest';
    expect((await originals.deleteOriginal(id)).original).toMatchObject({ state: 'deleted', problem: null });
  });

  it('keeps the sentence where the server refuses, and gives the asking back', async () => {
    const id = await recordedMail();
    box.removes = 'refuses';
    const { original } = await originals.deleteOriginal(id);
    expect(original).toMatchObject({ state: 'lies', problem: expect.stringContaining('refuses') });
  });

  it.each(['done-answer-lost', 'silent', 'breaks'] as const)(
    'stays asked for where the answer is lost (%s), and is looked up before anything else',
    async (way) => {
      const id = await recordedMail();
      box.removes = way;
      box.looks = 'not-known';
      expect((await originals.deleteOriginal(id)).original.state).toBe('asked');
      await originals.goOn();
      expect((await whole(desk.store, id)).original.state).toBe('asked');
      box.looks = 'honest';
      await originals.goOn();
      expect((await whole(desk.store, id)).original).toMatchObject({ state: 'deleted', problem: null });
      expect(box.removed).toEqual(['remote-1']);
      expect(await receipts()).toHaveLength(1);
    },
  );

  it('is the receipt of whoever asked for it, whoever is at the desk when it is seen to be gone', async () => {
    const id = await recordedMail();
    box.removes = 'done-answer-lost';
    await originals.deleteOriginal(id);
    const stamp = async () => ({ ...(await desk.surroundings.stamp()), by: 'A colleague' });
    const later = createOriginals({ ...desk.surroundings, stamp }, () => Promise.resolve(box), QUICK);
    await later.goOn();
    expect((await whole(desk.store, id)).original).toMatchObject({ state: 'deleted', deletedBy: 'tester' });
    expect(await receipts()).toMatchObject([{ by: 'tester' }]);
  });

  it('asks again for the same mail where it is looked up and still there', async () => {
    const id = await recordedMail();
    box.removes = 'not-done-answer-lost';
    await originals.deleteOriginal(id);
    box.removes = 'honest';
    await originals.goOn();
    expect((await whole(desk.store, id)).original.state).toBe('deleted');
    expect(box.removed).toEqual(['remote-1']);
  });

  it('never touches another mail that has come to lie under the same name', async () => {
    const id = await recordedMail();
    box.lying.set('remote-1', rawMail(7));
    await expect(originals.deleteOriginal(id)).rejects.toThrow('not the mail that was recorded');
    expect(box.removed).toEqual([]);
    expect((await whole(desk.store, id)).original.state).toBe('lies');
  });

  it('takes a mail for the same that the server writes anew with other line ends', async () => {
    const id = await recordedMail();
    const anew = new TextEncoder().encode(
      'Message-Id: <1@example.org>\nFrom: maggie@example.org\n\nMail 1, written anew',
    );
    box.lying.set('remote-1', anew);
    expect((await originals.deleteOriginal(id)).original.state).toBe('deleted');
  });

  it('says so where somebody else deleted it', async () => {
    const id = await recordedMail();
    box.lying.delete('remote-1');
    expect((await originals.deleteOriginal(id)).original).toMatchObject({
      state: 'deleted',
      how: 'was-gone',
    });
    expect(await receipts()).toMatchObject([{ detail: 'was-gone' }]);
  });

  it('is one deletion however often it is asked for', async () => {
    const id = await recordedMail();
    const answers = await Promise.all([1, 2, 3].map(() => originals.deleteOriginal(id)));
    expect(answers.map(({ original }) => original.state)).toEqual(['deleted', 'deleted', 'deleted']);
    expect(await receipts()).toHaveLength(1);
  });

  it('says what to do where no mailbox, or another one, is set up here', async () => {
    const id = await recordedMail();
    const none = createOriginals(desk.surroundings, () => Promise.resolve(null), QUICK);
    await expect(none.deleteOriginal(id)).rejects.toThrow('No mailbox is set up');
    const other = lyingMailbox(box.lying, 'south@example.nhs.uk');
    const away = createOriginals(desk.surroundings, () => Promise.resolve(other), QUICK);
    await expect(away.deleteOriginal(id)).rejects.toThrow('another mailbox');
    expect(other.removed).toEqual([]);
  });
});

describe('an original that is held back', () => {
  it('for an incident, stays until it is released', async () => {
    const id = await recordedMail();
    const held = await originals.hold(id, 'incident', '');
    expect(held.original.held).toMatchObject({ why: 'incident', by: 'tester' });
    await expect(originals.deleteOriginal(id)).rejects.toThrow('held back');
    await expect(originals.deletedByHand(id, desk.surroundings.now())).rejects.toThrow('held back');
    expect(box.removed).toEqual([]);
    await originals.release(id);
    expect((await originals.deleteOriginal(id)).original.state).toBe('deleted');
    const lines = (await desk.store.audit.read(50)).map(({ what }) => what);
    expect(lines).toEqual(expect.arrayContaining(['original.held', 'original.released', 'original.deleted']));
  });

  it('is not deleted by going on, though its deletion was asked for before', async () => {
    const id = await recordedMail();
    box.removes = 'not-done-answer-lost';
    await originals.deleteOriginal(id);
    await originals.hold(id, 'access-request', '');
    box.removes = 'honest';
    await originals.goOn();
    expect(box.removed).toEqual([]);
    expect((await whole(desk.store, id)).original.held).not.toBeNull();
  });

  it('for another reason, needs that reason, which the audit does not hold', async () => {
    const id = await recordedMail();
    await expect(originals.hold(id, 'other', '')).rejects.toMatchObject({ field: 'note' });
    await originals.hold(id, 'other', 'the coroner asks for it');
    expect(JSON.stringify(await desk.store.audit.read(50))).not.toContain('coroner');
  });
});

describe('an original that was deleted by hand', () => {
  it('is ticked with the time, which is not before the mail and not to come', async () => {
    const id = await recordedMail();
    const now = desk.surroundings.now();
    await expect(originals.deletedByHand(id, '2026-11-25T10:00:00.000Z')).rejects.toMatchObject({
      field: 'at',
    });
    await expect(originals.deletedByHand(id, '2020-01-01T10:00:00.000Z')).rejects.toMatchObject({
      field: 'at',
    });
    const { original } = await originals.deletedByHand(id, now);
    expect(original).toMatchObject({ state: 'deleted', how: 'by-hand', deleted: { at: now } });
    expect(await receipts()).toMatchObject([{ about: id, detail: 'by-hand' }]);
    expect(box.removed).toEqual([]);
  });

  it('stays ticked, whatever comes of what was under way', async () => {
    const id = await recordedMail();
    box.removes = 'done-answer-lost';
    await originals.deleteOriginal(id);
    await originals.deletedByHand(id, desk.surroundings.now());
    await originals.goOn();
    expect((await whole(desk.store, id)).original.how).toBe('by-hand');
    expect(await receipts()).toHaveLength(1);
  });
});
