import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { details, given, pointOf, STAMP, stampAt } from '../things';

const MOBILE = { channel: 'sms', value: '+447700900123', carerId: null } as const;
const RUTH = { name: 'Ruth Holloway', relationship: 'daughter' };

export function keepingAgreements(emptyStore: EmptyStore): void {
  const withPoint = async () => {
    const store = await emptyStore();
    const { id } = await store.people.add(details(), STAMP);
    const pointId = pointOf(await store.people.addContactPoint(id, MOBILE, STAMP));
    return { people: store.people, id, pointId };
  };

  describe('agreements', () => {
    it('are recorded only for a contact point of that person', async () => {
      const { people, id, pointId } = await withPoint();
      const other = await people.add(details({ givenName: 'Ann' }), STAMP);
      await expect(people.recordAgreement(other.id, given(pointId), STAMP)).rejects.toBeInstanceOf(NotThere);
      await expect(people.removeContactPoint(other.id, pointId, STAMP)).rejects.toBeInstanceOf(NotThere);
      const whole = given(pointId, {
        kind: 'other',
        form: 'written',
        signedFormAt: 'scanned',
        exception: 'moved house',
        points: ['opting-out', 'hours'],
        dataPrivacyReference: 'DP 1',
      });
      const { agreements } = await people.recordAgreement(id, whole, stampAt(3));
      expect(agreements).toEqual([
        {
          ...whole,
          id: agreements[0]?.id,
          channel: 'sms',
          source: 'discussed',
          recorded: stampAt(3).when,
          recordedBy: STAMP.by,
          confirmed: null,
          withdrawn: null,
          withdrawnBy: null,
        },
      ]);
    });

    it('are withdrawn once; the first withdrawal stands, with who noted it (P19)', async () => {
      const { people, id, pointId } = await withPoint();
      const { agreements } = await people.recordAgreement(id, given(pointId), STAMP);
      const agreementId = agreements[0]!.id;
      const first = await people.withdrawAgreement(id, agreementId, stampAt(1, 'B. Admin'));
      expect(first.agreements).toMatchObject([{ withdrawn: stampAt(1).when, withdrawnBy: 'B. Admin' }]);
      expect(await people.withdrawAgreement(id, agreementId, stampAt(2))).toEqual(first);
      await expect(people.withdrawAgreement(id, uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('are confirmed while they are in force, and not after', async () => {
      const { people, id, pointId } = await withPoint();
      const { agreements } = await people.recordAgreement(id, given(pointId), STAMP);
      const agreementId = agreements[0]!.id;
      await people.confirmAgreement(id, agreementId, stampAt(5));
      const again = await people.confirmAgreement(id, agreementId, stampAt(6));
      expect(again.agreements).toMatchObject([{ confirmed: stampAt(6).when, recorded: STAMP.when }]);
      await people.withdrawAgreement(id, agreementId, stampAt(7));
      await expect(people.confirmAgreement(id, agreementId, stampAt(8))).rejects.toBeInstanceOf(NotThere);
    });
  });

  describe('carers', () => {
    it('have contact points and agreements of their own, and authority apart from them (P18)', async () => {
      const { people, id } = await withPoint();
      const { carers } = await people.addCarer(id, RUTH, stampAt(1));
      const carerId = carers[0]!.id;
      expect(carers).toEqual([{ id: carerId, ...RUTH, authority: null, added: stampAt(1).when }]);
      const both = await people.addContactPoint(id, { ...MOBILE, carerId }, stampAt(2));
      expect(both.contactPoints.map((point) => point.carerId)).toEqual([null, carerId]);
      const basis = { basis: 'person-agreed', evidence: 'under consent' } as const;
      const told = await people.recordAuthority(id, carerId, basis, stampAt(3));
      expect(told.carers[0]?.authority).toEqual({
        ...basis,
        recorded: stampAt(3).when,
        recordedBy: STAMP.by,
      });
      const untold = await people.withdrawAuthority(id, carerId, stampAt(4));
      expect(untold.carers[0]?.authority).toBeNull();
      expect(await people.withdrawAuthority(id, carerId, stampAt(5))).toEqual(untold);
    });

    it('take everything that was theirs along when they are removed, and nothing else', async () => {
      const { people, id, pointId } = await withPoint();
      await people.recordAgreement(id, given(pointId), STAMP);
      const carerId = (await people.addCarer(id, RUTH, STAMP)).carers[0]!.id;
      const theirs = { channel: 'sms', value: '+447700900124', carerId } as const;
      const theirPoint = pointOf(await people.addContactPoint(id, theirs, STAMP), theirs.value);
      await people.recordAgreement(id, given(theirPoint), STAMP);
      await people.recordAuthority(id, carerId, { basis: 'best-interests', evidence: 'x' }, STAMP);
      const after = await people.removeCarer(id, carerId, stampAt(9));
      expect(after.carers).toEqual([]);
      expect(after.contactPoints.map((point) => point.id)).toEqual([pointId]);
      const ended = after.agreements.map(({ contactPointId, withdrawn }) => [contactPointId, withdrawn]);
      expect(ended).toEqual([
        [pointId, null],
        [theirPoint, stampAt(9).when],
      ]);
      expect(await people.removeCarer(id, carerId, stampAt(10))).toEqual(after);
      const late = people.recordAuthority(id, carerId, { basis: 'best-interests', evidence: 'x' }, STAMP);
      await expect(late).rejects.toBeInstanceOf(NotThere);
      await expect(people.addContactPoint(id, theirs, STAMP)).rejects.toBeInstanceOf(NotThere);
      await expect(people.removeCarer(id, uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });
  });
}
