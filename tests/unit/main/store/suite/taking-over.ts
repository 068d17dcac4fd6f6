import { describe, expect, it } from 'vitest';
import type { ImportedAgreement } from '../../../../../src/domain/people/import/imported';
import type { EmptyStore } from '../store-suite';
import { details, given, pointOf, STAMP, stampAt } from '../things';

const POINT = { channel: 'sms', value: '+447700900123' } as const;
const AGREED_AT = '2026-03-03T12:00:00.000Z';

const imported = (personId: string, change: Partial<ImportedAgreement> = {}): ImportedAgreement => ({
  ...POINT,
  personId,
  kind: 'routine',
  form: 'verbal',
  signedFormAt: null,
  personalContact: 'imported: evidence is in the record',
  dataPrivacyReference: null,
  said: AGREED_AT,
  ...change,
});

export function takingOver(emptyStore: EmptyStore): void {
  describe('what is taken over from the record system', () => {
    it('people are there as if they had been added, last among the recent ones', async () => {
      const { people } = await emptyStore();
      const old = await people.add(details({ givenName: 'Ann' }), STAMP);
      const many = Array.from({ length: 1_100 }, (_, n) => ({
        details: details({ familyName: `Hollow${'abcdefghij'[n % 10]}`, recordNumber: `RX ${n}` }),
        points: n === 7 ? [POINT] : [],
      }));
      await people.takeOverPeople(many, stampAt(1));
      expect((await people.recent(1)).map(({ id }) => id)).toEqual([old.id]);
      const [seventh] = await people.find('rx 7', 1);
      const person = await people.get(seventh!.id);
      expect(person).toMatchObject({
        ...many[7]?.details,
        version: 1,
        contactPoints: [{ ...POINT, carerId: null }],
      });
      expect((await people.find('hollowd', 20)).length).toBe(20);
    });

    it('people with a number that somebody has are refused, and none of them is added', async () => {
      const { people } = await emptyStore();
      await people.add(details({ nhsNumber: '9990000018' }), STAMP);
      const two = ['9990000026', '9990000018'].map((nhsNumber) => ({
        details: details({ givenName: 'New', nhsNumber }),
        points: [],
      }));
      await expect(people.takeOverPeople(two, STAMP)).rejects.toMatchObject({ name: 'AlreadyThere' });
      expect(await people.find('new', 5)).toEqual([]);
    });

    it('agreements say when the person agreed, and use the number that is there', async () => {
      const { people } = await emptyStore();
      const there = await people.add(details(), STAMP);
      const pointId = pointOf(await people.addContactPoint(there.id, { ...POINT, carerId: null }, STAMP));
      const without = await people.add(details({ givenName: 'Ann' }), STAMP);
      const later = '2027-01-01T12:00:00.000Z';
      await people.takeOverAgreements(
        [imported(there.id), imported(without.id), imported(without.id, { form: 'written', said: later })],
        stampAt(5),
      );
      const first = await people.get(there.id);
      expect(first?.contactPoints).toHaveLength(1);
      expect(first?.agreements).toMatchObject([
        {
          contactPointId: pointId,
          source: 'imported',
          points: [],
          recorded: stampAt(5).when,
          confirmed: { at: AGREED_AT, offset: 0 },
        },
      ]);
      const second = await people.get(without.id);
      expect(second?.contactPoints).toMatchObject([POINT]);
      expect(second?.agreements.map(({ confirmed }) => confirmed?.at ?? null)).toEqual([AGREED_AT, null]);
      const toConfirm = {
        show: 'to-confirm',
        words: '',
        after: null,
        saidBefore: STAMP.when.at,
        limit: 5,
      } as const;
      expect(await people.register(toConfirm)).toHaveLength(2);
    });

    it('those with one of some numbers are found, and what they agreed to, in force or not', async () => {
      const { people } = await emptyStore();
      const one = await people.add(details({ nhsNumber: '9990000018' }), STAMP);
      const two = await people.add(details({ recordNumber: 'RX/2' }), STAMP);
      await people.add(details({ recordNumber: 'RX 3' }), STAMP);
      const found = await people.withNumbers(['9990000018', '9990000026'], ['rx 2']);
      expect(found.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
      const pointId = pointOf(await people.addContactPoint(one.id, { ...POINT, carerId: null }, STAMP));
      const { agreements } = await people.recordAgreement(one.id, given(pointId), STAMP);
      const like = { personId: one.id, ...POINT, kind: 'routine', form: 'verbal' };
      expect(await people.givenBy([one.id, two.id])).toEqual([{ ...like, ended: null }]);
      await people.withdrawAgreement(one.id, agreements[0]!.id, stampAt(1));
      expect(await people.givenBy([one.id])).toEqual([{ ...like, ended: stampAt(1).when.at }]);
    });
  });
}
