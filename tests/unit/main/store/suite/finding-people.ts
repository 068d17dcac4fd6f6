import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import type { PeopleStore } from '../../../../../src/main/store/people-store';
import type { EmptyStore } from '../store-suite';
import { content, details, STAMP, stampAt } from '../things';

async function names(people: PeopleStore, query: string, limit = 20): Promise<string[]> {
  const found = await people.find(query, limit);
  return found.map((row) => `${row.givenName} ${row.familyName}`);
}

export function findingPeople(emptyStore: EmptyStore): void {
  describe('finding people', () => {
    it('finds by the beginnings of any parts of a name, in any order', async () => {
      const { people } = await emptyStore();
      await people.add(details(), STAMP);
      await people.add(details({ givenName: 'Mark', familyName: 'Smith' }), STAMP);
      expect(await names(people, 'mar hol')).toEqual(['Margaret Holloway']);
      expect(await names(people, '  HOLL  mar ')).toEqual(['Margaret Holloway']);
      expect(await names(people, 'mar')).toEqual(['Margaret Holloway', 'Mark Smith']);
      expect(await names(people, 'loway')).toEqual([]);
    });

    it('finds names without their accents, apostrophes and hyphens, and with them', async () => {
      const { people } = await emptyStore();
      await people.add(details({ givenName: 'Zoë', familyName: 'O’Brien-Łuć' }), STAMP);
      for (const query of [
        'zoe',
        'Zoë',
        "o'b",
        'o’brien',
        'obr',
        'brien',
        'o brien',
        'luc',
        'obrien-l',
        'łu',
      ]) {
        expect([query, await names(people, query)]).toEqual([query, ['Zoë O’Brien-Łuć']]);
      }
    });

    it('finds by the preferred name', async () => {
      const { people } = await emptyStore();
      await people.add(details({ preferredName: 'Peggy' }), STAMP);
      expect(await names(people, 'peg hol')).toEqual(['Margaret Holloway']);
    });

    it('puts a whole name before a longer one that begins with it', async () => {
      const { people } = await emptyStore();
      await people.add(details({ givenName: 'Anna', familyName: 'Abbot' }), STAMP);
      await people.add(details({ givenName: 'Ann', familyName: 'Young' }), STAMP);
      expect(await names(people, 'ann')).toEqual(['Ann Young', 'Anna Abbot']);
      expect(await names(people, 'ann', 1)).toEqual(['Ann Young']);
    });

    it('finds by a whole NHS number, however it is spaced, and not by a part of one', async () => {
      const { people } = await emptyStore();
      await people.add(details({ nhsNumber: '9990000018' }), STAMP);
      expect(await names(people, '999 000 0018')).toEqual(['Margaret Holloway']);
      expect(await names(people, '9990000018')).toEqual(['Margaret Holloway']);
      expect(await names(people, '999 000')).toEqual([]);
      expect(await people.byNhsNumber('9990000018')).toMatchObject({ familyName: 'Holloway' });
    });

    it('finds by the start of a record number, whatever stands between its parts', async () => {
      const { people } = await emptyStore();
      await people.add(details({ recordNumber: 'RX/123 45' }), STAMP);
      expect(await names(people, 'rx12')).toEqual(['Margaret Holloway']);
      expect(await names(people, 'RX 123-45')).toEqual(['Margaret Holloway']);
      expect(await names(people, '12345')).toEqual([]);
    });

    it('finds by the new name after an edit, and no longer by the old one', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      await people.edit(id, 1, details({ familyName: 'Marsh' }), STAMP);
      expect(await names(people, 'marsh')).toEqual(['Margaret Marsh']);
      expect(await names(people, 'holl')).toEqual([]);
    });

    it('finds nobody by nothing, by signs, or by a name nobody has', async () => {
      const { people } = await emptyStore();
      await people.add(details({ nhsNumber: null, recordNumber: null }), STAMP);
      for (const query of ['', '   ', '%', '*', "'", '🙂', '\0', '\ud800', 'zzz']) {
        expect([query, await names(people, query)]).toEqual([query, []]);
      }
    });

    it('takes any text for a query without failing', async () => {
      const { people } = await emptyStore();
      await people.add(details(), STAMP);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (query) => {
          expect((await people.find(query, 20)).length).toBeLessThanOrEqual(1);
        }),
        { numRuns: 60 },
      );
    });

    it('lists last those who were written to or changed longest ago', async () => {
      const { people, messages } = await emptyStore();
      const ann = await people.add(details({ givenName: 'Ann' }), stampAt(1));
      const ben = await people.add(details({ givenName: 'Ben' }), stampAt(2));
      const cat = await people.add(details({ givenName: 'Cat' }), stampAt(3));
      await messages.saveDraft(uuidv7(), 0, content({ personId: ann.id }), stampAt(4));
      expect((await people.recent(2)).map((row) => row.id)).toEqual([ann.id, cat.id]);
      await people.edit(ben.id, 1, details({ givenName: 'Benjamin' }), stampAt(5));
      expect((await people.recent(5)).map((row) => row.id)).toEqual([ben.id, ann.id, cat.id]);
    });

    it('offers those who could be taken for someone: same birthday, like or turned names', async () => {
      const { people } = await emptyStore();
      const add = (givenName: string, familyName: string, dateOfBirth = '1960-01-01') =>
        people.add(details({ givenName, familyName, dateOfBirth }), STAMP);
      await add('Margaret', 'Holloway', '1970-05-05');
      await add('Margarett', 'Holoway');
      await add('Holloway', 'Margaret');
      await add('Margaret', 'Halloway');
      await add('Margaret', 'Solloway');
      await add('Margaret', 'Olloway');
      await add('Targaret', 'Holloway');
      await add('Peter', 'Nobody', '1951-03-14');
      await add('Simon', 'Different');
      const candidates = await people.alikeCandidates(details());
      expect(candidates.map((row) => `${row.givenName} ${row.familyName}`).sort()).toEqual([
        'Holloway Margaret',
        'Margaret Halloway',
        'Margaret Holloway',
        'Margaret Olloway',
        'Margaret Solloway',
        'Margarett Holoway',
        'Peter Nobody',
        'Targaret Holloway',
      ]);
      const unnamed = { givenName: '', familyName: '', dateOfBirth: '' };
      expect(await people.alikeCandidates(unnamed)).toEqual([]);
    });
  });
}
