import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { AlreadyThere, ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { details, STAMP, stampAt } from '../things';

const MOBILE = { channel: 'sms', value: '+447700900123' } as const;
const GIVEN = { form: 'verbal', personalContact: 'at the visit on 3 March' } as const;

export function keepingPeople(emptyStore: EmptyStore): void {
  describe('people', () => {
    it('gives back a person exactly as they were added, at version 1', async () => {
      const { people } = await emptyStore();
      const all = details({
        givenName: 'Zoë',
        familyName: 'O’Brien-Łuć',
        preferredName: 'Zo',
        nhsNumber: '9990000018',
        recordNumber: 'RX/123 45',
        postcode: 'AB1 2CD',
        address: '1 High Street',
      });
      const added = await people.add(all, STAMP);
      expect(added).toEqual({ ...all, id: added.id, version: 1, contactPoints: [], agreements: [] });
      expect(await people.get(added.id)).toEqual(added);
    });

    it('knows nothing of an id nobody has', async () => {
      const { people } = await emptyStore();
      expect(await people.get(uuidv7())).toBeUndefined();
      expect(await people.byNhsNumber('9990000026')).toBeUndefined();
    });

    it('raises the version with an edit, and refuses one who read an older version', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const edited = await people.edit(id, 1, details({ familyName: 'Marsh' }), stampAt(1));
      expect(edited).toMatchObject({ version: 2, familyName: 'Marsh' });
      const late = people.edit(id, 1, details({ familyName: 'Moore' }), stampAt(2));
      await expect(late).rejects.toBeInstanceOf(ChangedElsewhere);
      expect(await people.get(id)).toMatchObject({ version: 2, familyName: 'Marsh' });
      const nobody = people.edit(uuidv7(), 1, details(), STAMP);
      await expect(nobody).rejects.toBeInstanceOf(NotThere);
    });

    it('refuses a number another person has, and says which', async () => {
      const { people } = await emptyStore();
      const first = await people.add(details({ nhsNumber: '9990000018', recordNumber: 'RX 12' }), STAMP);
      const nhs = people.add(details({ nhsNumber: '9990000018' }), STAMP);
      await expect(nhs).rejects.toMatchObject({ name: 'AlreadyThere', field: 'nhsNumber' });
      const record = people.add(details({ recordNumber: 'rx/12' }), STAMP);
      await expect(record).rejects.toMatchObject({ name: 'AlreadyThere', field: 'recordNumber' });
      const other = await people.add(details(), STAMP);
      const taken = people.edit(other.id, 1, details({ nhsNumber: '9990000018' }), STAMP);
      await expect(taken).rejects.toBeInstanceOf(AlreadyThere);
      const own = await people.edit(first.id, 1, details({ nhsNumber: '9990000018' }), STAMP);
      expect(own.version).toBe(2);
    });

    it('adds a contact point once, however often it is asked', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const once = await people.addContactPoint(id, MOBILE, STAMP);
      expect(once.contactPoints).toEqual([{ id: once.contactPoints[0]?.id, ...MOBILE, added: STAMP.when }]);
      expect(await people.addContactPoint(id, MOBILE, stampAt(5))).toEqual(once);
      await expect(people.addContactPoint(uuidv7(), MOBILE, STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('ends a contact point together with its agreements, and keeps the facts', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const { contactPoints } = await people.addContactPoint(id, MOBILE, STAMP);
      const contactPointId = contactPoints[0]!.id;
      await people.recordAgreement(id, { contactPointId, ...GIVEN }, STAMP);
      const ended = await people.removeContactPoint(id, contactPointId, stampAt(9));
      expect(ended.contactPoints).toEqual([]);
      expect(ended.agreements).toMatchObject([{ contactPointId, withdrawn: stampAt(9).when }]);
      expect(await people.removeContactPoint(id, contactPointId, stampAt(10))).toEqual(ended);
      const again = await people.addContactPoint(id, MOBILE, stampAt(11));
      expect(again.contactPoints.map((point) => point.id)).not.toContain(contactPointId);
    });

    it('records an agreement only for a contact point of that person', async () => {
      const { people } = await emptyStore();
      const one = await people.add(details(), STAMP);
      const other = await people.add(details({ givenName: 'Ann' }), STAMP);
      const { contactPoints } = await people.addContactPoint(other.id, MOBILE, STAMP);
      const contactPointId = contactPoints[0]!.id;
      const strange = people.recordAgreement(one.id, { contactPointId, ...GIVEN }, STAMP);
      await expect(strange).rejects.toBeInstanceOf(NotThere);
      const removal = people.removeContactPoint(one.id, contactPointId, STAMP);
      await expect(removal).rejects.toBeInstanceOf(NotThere);
      const { agreements } = await people.recordAgreement(other.id, { contactPointId, ...GIVEN }, stampAt(3));
      expect(agreements).toMatchObject([
        { channel: 'sms', ...GIVEN, recorded: stampAt(3).when, recordedBy: STAMP.by, withdrawn: null },
      ]);
    });

    it('withdraws an agreement once; the first withdrawal stands', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const { contactPoints } = await people.addContactPoint(id, MOBILE, STAMP);
      const asked = { contactPointId: contactPoints[0]!.id, ...GIVEN };
      const { agreements } = await people.recordAgreement(id, asked, STAMP);
      const agreementId = agreements[0]!.id;
      const first = await people.withdrawAgreement(id, agreementId, stampAt(1));
      expect(first.withdrawn).toEqual(stampAt(1).when);
      expect(await people.withdrawAgreement(id, agreementId, stampAt(2))).toEqual(first);
      await expect(people.withdrawAgreement(id, uuidv7(), STAMP)).rejects.toBeInstanceOf(NotThere);
    });
  });
}
