import { describe, expect, it } from 'vitest';
import type { PersonRow, TrailClues } from '../../../../../src/main/store/people-store';
import type { EmptyStore } from '../store-suite';
import { details, pointOf, STAMP } from '../things';

const NO_CLUES: TrailClues = { points: [], nhsNumbers: [], birthDays: [], nameWords: [] };
const names = (rows: readonly PersonRow[]) => rows.map((row) => `${row.givenName} ${row.familyName}`).sort();

export function peopleInTrails(emptyStore: EmptyStore): void {
  describe('people in trails', () => {
    it('are found by each clue, and nobody by none', async () => {
      const { people } = await emptyStore();
      const margaret = await people.add(details({ nhsNumber: '9990548609', preferredName: 'Maggie' }), STAMP);
      await people.add(details({ givenName: 'Tom', dateOfBirth: '1949-11-02' }), STAMP);
      await people.addContactPoint(margaret.id, { channel: 'email', value: 'Maggie.H@example.org', carerId: null }, STAMP); // prettier-ignore
      const found = async (clues: Partial<TrailClues>) => names(await people.inTrail({ ...NO_CLUES, ...clues })); // prettier-ignore
      expect(await found({})).toEqual([]);
      expect(await found({ points: ['maggie.h@example.org'] })).toEqual(['Margaret Holloway']);
      expect(await found({ nhsNumbers: ['9990548609'] })).toEqual(['Margaret Holloway']);
      expect(await found({ birthDays: ['1949-11-02'] })).toEqual(['Tom Holloway']);
      expect(await found({ nameWords: ['maggie', 'Holloway', 'frame'] })).toEqual(['Margaret Holloway']);
      expect(await found({ nameWords: ['holloway'] })).toEqual([]);
      expect(await found({ nameWords: ['tom', 'holloway', 'margaret'] })).toEqual([
        'Margaret Holloway',
        'Tom Holloway',
      ]);
    });

    it('are found by names with accents, hyphens and apostrophes', async () => {
      const { people } = await emptyStore();
      await people.add(details({ givenName: 'Zoë', familyName: 'O’Brien-Łuć' }), STAMP);
      expect(names(await people.inTrail({ ...NO_CLUES, nameWords: ['zoe', 'obrien', 'luc'] }))).toEqual(['Zoë O’Brien-Łuć']); // prettier-ignore
    });

    it('hold their addresses in small letters and capitals, until those are removed', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const point = { channel: 'email', value: 'Maggie.H@example.org', carerId: null } as const;
      const person = await people.addContactPoint(id, point, STAMP);
      const held = [{ personId: id, value: 'Maggie.H@example.org' }];
      expect(await people.holding(['MAGGIE.h@example.org', 'other@example.org'])).toEqual(held);
      await people.removeContactPoint(id, pointOf(person), STAMP);
      expect(await people.holding(['maggie.h@example.org'])).toEqual([]);
      expect(await people.holding([])).toEqual([]);
    });

    it('are told from those who are like them: one birthday, or one name', async () => {
      const { people } = await emptyStore();
      const margaret = await people.add(details({ preferredName: 'Maggie' }), STAMP);
      await people.add(details({ givenName: 'Olu', familyName: 'Bello' }), STAMP);
      await people.add(details({ givenName: 'Maggie', dateOfBirth: '1980-01-01' }), STAMP);
      await people.add(details({ givenName: 'Tom', dateOfBirth: '1980-01-02' }), STAMP);
      await people.add(details({ givenName: 'Zoë', familyName: 'O’Brien', dateOfBirth: '1980-01-03' }), STAMP); // prettier-ignore
      expect(names(await people.like([margaret]))).toEqual([
        'Maggie Holloway',
        'Margaret Holloway',
        'Olu Bello',
      ]);
      const zoe = { ...margaret, givenName: 'Zoe', familyName: "O'Brien", preferredName: null, dateOfBirth: '1900-01-01' }; // prettier-ignore
      expect(names(await people.like([zoe]))).toEqual(['Zoë O’Brien']);
      const berg = await people.add(details({ givenName: 'Mary Ann', familyName: 'van der Berg-Lee', dateOfBirth: '1980-01-04' }), STAMP); // prettier-ignore
      expect(names(await people.like([{ ...berg, dateOfBirth: '1900-01-01' }]))).toEqual([
        'Mary Ann van der Berg-Lee',
      ]);
      expect(await people.like([])).toEqual([]);
    });
  });
}
