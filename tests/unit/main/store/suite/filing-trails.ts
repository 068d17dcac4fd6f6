import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NO_REVIEW, type Review } from '../../../../../src/domain/trails/review/review';
import { ChangedElsewhere, NotThere, StepNotAllowed } from '../../../../../src/main/store/store-errors';
import { begun, filed, keptMessage, readMail, recorded } from '../mails-and-trails';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';

const LEFT_OUT: Review = {
  messages: [{ messageId: uuidv7(), leftOut: 'not about care', cuts: [], parties: [] }],
};

export function filingTrails(emptyStore: EmptyStore): void {
  const withTrail = async () => {
    const store = await emptyStore();
    const maggie = await store.people.add(details(), STAMP);
    const joan = await store.people.add(details({ givenName: 'Joan' }), STAMP);
    const trail = await begun(store, await readMail(store));
    return { store, trails: store.trails, maggie, joan, trail };
  };

  describe('filing a trail', () => {
    it('owes one entry for each person, however often it is filed (P5, P26)', async () => {
      const { store, trails, maggie, joan, trail } = await withTrail();
      const filing = await filed(store, trail.id, maggie, 2);
      expect(filing).toEqual({
        id: filing.id,
        version: 1,
        trailId: trail.id,
        personId: maggie.id,
        personName: 'Margaret Holloway',
        review: NO_REVIEW,
        entryId: filing.entryId,
        entryState: 'to-record',
        filed: stampAt(2).when,
        filedBy: 'A. Clinician',
      });
      expect(await trails.file(trail.id, 1, maggie.id, LEFT_OUT, STAMP.when, STAMP)).toEqual(filing);
      const other = await filed(store, trail.id, joan, 3);
      expect(await store.records.owed()).toMatchObject([
        {
          id: filing.entryId,
          about: { kind: 'trail', filingId: filing.id },
          channel: 'email',
          personId: maggie.id,
        },
        { id: other.entryId, happened: stampAt(3).when, purpose: null },
      ]);
      expect(await store.records.owedCount()).toEqual({ count: 2, oldest: stampAt(2).when.at });
      expect((await trails.get(trail.id))?.filings).toEqual([filing, other]);
      expect(await store.records.owedBy(other.entryId)).toBe('A. Clinician');
    });

    it('goes by the trail as it was read', async () => {
      const { trails, maggie, trail } = await withTrail();
      const file = (id: string, version: number, personId: string) =>
        trails.file(id, version, personId, NO_REVIEW, STAMP.when, STAMP);
      await expect(file(trail.id, 2, maggie.id)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(file(uuidv7(), 1, maggie.id)).rejects.toBeInstanceOf(NotThere);
      await expect(file(trail.id, 1, uuidv7())).rejects.toBeInstanceOf(NotThere);
      expect((await trails.get(trail.id))?.version).toBe(1);
    });

    it('can be taken back until it is recorded: then nothing is owed, and filing it again owes it anew', async () => {
      const { store, trails, maggie, trail } = await withTrail();
      const filing = await filed(store, trail.id, maggie);
      await store.records.markCopied(filing.entryId, 1, stampAt(2));
      await expect(trails.unfile(filing.id, 9, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await trails.unfile(filing.id, 1, stampAt(3));
      expect(await trails.filing(filing.id)).toBeUndefined();
      expect(await store.records.get(filing.entryId)).toBeUndefined();
      expect(await store.records.owed()).toEqual([]);
      expect(await store.records.owedCount()).toEqual({ count: 0, oldest: null });
      expect(await store.records.lastCopied()).toBeUndefined();
      await expect(store.records.markRecorded(filing.entryId, 2, STAMP)).rejects.toBeInstanceOf(NotThere);
      await expect(trails.unfile(filing.id, 1, STAMP)).rejects.toBeInstanceOf(NotThere);
      expect(await trails.openCount()).toBe(1);
      const again = await filed(store, trail.id, maggie);
      expect(again.id).not.toBe(filing.id);
      await recorded(store, again);
      await expect(trails.unfile(again.id, again.version, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      await expect(filed(store, trail.id, maggie)).resolves.toMatchObject({ id: again.id });
    });

    it('keeps what was chosen until it is recorded', async () => {
      const { store, trails, maggie, trail } = await withTrail();
      const filing = await filed(store, trail.id, maggie);
      const reviewed = await trails.review(filing.id, 1, LEFT_OUT, stampAt(2));
      expect(reviewed).toEqual({ ...filing, version: 2, review: LEFT_OUT });
      await expect(trails.review(filing.id, 1, NO_REVIEW, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere);
      await expect(trails.review(uuidv7(), 1, NO_REVIEW, STAMP)).rejects.toBeInstanceOf(NotThere);
      await recorded(store, filing);
      await expect(trails.review(filing.id, 2, NO_REVIEW, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
    });

    it('asks for another copy when something else was chosen since the last one', async () => {
      const { store, trails, maggie, trail } = await withTrail();
      const { id, entryId } = await filed(store, trail.id, maggie);
      await store.records.markCopied(entryId, 1, stampAt(2));
      expect((await trails.review(id, 1, NO_REVIEW, stampAt(3))).entryState).toBe('copied');
      expect((await trails.review(id, 2, LEFT_OUT, stampAt(4))).entryState).toBe('to-record');
      expect(await store.records.get(entryId)).toMatchObject({
        state: 'to-record',
        copied: null,
        version: 3,
      });
    });

    it('holds the trail as it is once an entry of it was copied', async () => {
      const { store, trails, maggie, trail } = await withTrail();
      const more = await readMail(store);
      const wider = { subject: '', mails: [...trail.mails, more.id], messages: [keptMessage([more.id])] };
      const filing = await filed(store, trail.id, maggie);
      const rewritten = await trails.rewrite(trail.id, 2, wider, STAMP);
      expect(rewritten.filings).toEqual([filing]);
      await expect(trails.dissolve(trail.id, 3, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      // Its entry says something else than whoever read it before has seen.
      await expect(store.records.markCopied(filing.entryId, 1, STAMP)).rejects.toBeInstanceOf(ChangedElsewhere); // prettier-ignore
      await store.records.markCopied(filing.entryId, 2, STAMP);
      await expect(trails.rewrite(trail.id, 3, wider, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      const taking = { subject: '', mails: [more.id], messages: [] };
      await expect(trails.begin(taking, STAMP)).rejects.toBeInstanceOf(StepNotAllowed);
      expect((await trails.get(trail.id))?.mails).toEqual(wider.mails);
    });

    it('tells what stands in a person’s record already, the newest first', async () => {
      const { store, trails, maggie, joan, trail } = await withTrail();
      const second = await begun(store, await readMail(store));
      await recorded(store, await filed(store, trail.id, maggie));
      await filed(store, second.id, maggie);
      await recorded(store, await filed(store, second.id, joan));
      const [only, ...more] = await trails.recordedOf(maggie.id, 10);
      expect(more).toEqual([]);
      expect(only).toMatchObject({
        filing: { trailId: trail.id, entryState: 'recorded' },
        messages: trail.messages,
      });
      await recorded(store, await filed(store, second.id, maggie));
      expect(await trails.recordedOf(maggie.id, 10)).toHaveLength(2);
      expect(await trails.recordedOf(maggie.id, 1)).toHaveLength(1);
    });

    it('goes over when two entries are one person: a trail filed for both owes one entry', async () => {
      const { store, trails, maggie, joan, trail } = await withTrail();
      const other = await begun(store, await readMail(store));
      const mine = await filed(store, trail.id, maggie);
      const theirs = await filed(store, trail.id, joan);
      const alone = await filed(store, other.id, joan);
      await store.records.markCopied(theirs.entryId, 1, STAMP);
      const at = { id: maggie.id, version: 1 };
      await store.people.merge(at, { id: joan.id, version: 1 }, stampAt(9));
      expect(await trails.filing(mine.id)).toBeUndefined();
      expect(await trails.filing(theirs.id)).toMatchObject({
        personId: maggie.id,
        personName: 'Margaret Holloway',
      });
      expect(await trails.filing(alone.id)).toMatchObject({ personId: maggie.id });
      const owed = (await store.records.owed()).map(({ id, personId }) => [id, personId] as const);
      expect(new Map(owed)).toEqual(new Map([theirs, alone].map(({ entryId }) => [entryId, maggie.id])));
    });
  });
}
