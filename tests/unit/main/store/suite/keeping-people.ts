import { describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { AlreadyThere, ChangedElsewhere, NotThere } from '../../../../../src/main/store/store-errors';
import type { EmptyStore } from '../store-suite';
import { NO_NEEDS } from '../../../../../src/domain/people/communication-needs';
import { details, given, pointOf, STAMP, stampAt } from '../things';

const MOBILE = { channel: 'sms', value: '+447700900123', carerId: null } as const;
const NOTHING_SAID = { safety: 'own', safetyNote: null, verified: null, confirmed: null, failed: null };

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
      const nothing = {
        needs: NO_NEEDS,
        capacity: null,
        carers: [],
        contactPoints: [],
        agreements: [],
        askedToStop: null,
      };
      expect(added).toEqual({ ...all, ...nothing, id: added.id, version: 1 });
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
      expect(once.contactPoints).toEqual([
        { id: pointOf(once), ...MOBILE, ...NOTHING_SAID, added: STAMP.when },
      ]);
      expect(await people.addContactPoint(id, MOBILE, stampAt(5))).toEqual(once);
      await expect(people.addContactPoint(uuidv7(), MOBILE, STAMP)).rejects.toBeInstanceOf(NotThere);
    });

    it('ends a contact point together with its agreements, and keeps the facts', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const contactPointId = pointOf(await people.addContactPoint(id, MOBILE, STAMP));
      await people.recordAgreement(id, given(contactPointId), STAMP);
      const ended = await people.removeContactPoint(id, contactPointId, stampAt(9));
      expect(ended.contactPoints).toEqual([]);
      expect(ended.agreements).toMatchObject([{ contactPointId, withdrawn: stampAt(9).when }]);
      expect(await people.removeContactPoint(id, contactPointId, stampAt(10))).toEqual(ended);
      const again = await people.addContactPoint(id, MOBILE, stampAt(11));
      expect(again.contactPoints.map((point) => point.id)).not.toContain(contactPointId);
    });

    it('keeps what is said of a contact point: the newest saying of each kind counts (P20, P22, P33)', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const email = { channel: 'email', value: 'mag@example.org', carerId: null } as const;
      const pointId = pointOf(await people.addContactPoint(id, email, STAMP));
      await people.setSafety(id, pointId, { safety: 'unsafe', note: 'her ex-partner reads it' }, stampAt(1));
      await people.setSafety(id, pointId, { safety: 'shared', note: 'her son reads it' }, stampAt(2));
      await people.verifyContactPoint(id, pointId, 'under letters', stampAt(3, 'B. Admin'));
      const { contactPoints } = await people.confirmContactPoint(id, pointId, stampAt(4));
      expect(contactPoints).toEqual([
        {
          ...email,
          id: pointId,
          added: STAMP.when,
          safety: 'shared',
          safetyNote: 'her son reads it',
          verified: { evidence: 'under letters', when: stampAt(3).when, by: 'B. Admin' },
          confirmed: stampAt(4).when,
          failed: null,
        },
      ]);
    });

    it('marks a contact point where a message did not arrive, until somebody confirms it (P20)', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const pointId = pointOf(await people.addContactPoint(id, MOBILE, STAMP));
      const failed = async () => (await people.get(id))?.contactPoints[0]?.failed;
      expect(await people.markFailed(id, pointId, 'not-reachable-now', stampAt(1))).toBe(true);
      expect(await people.markFailed(id, pointId, 'wrong-contact-point', stampAt(2))).toBe(true);
      expect(await failed()).toEqual({ why: 'wrong-contact-point', when: stampAt(2).when });
      await people.confirmContactPoint(id, pointId, stampAt(3));
      expect(await failed()).toBeNull();
      await people.markFailed(id, pointId, 'refused', stampAt(4));
      expect(await failed()).toEqual({ why: 'refused', when: stampAt(4).when });
    });

    it('marks it once for one reason, not for a phone that was off after it, and never one that is gone', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const pointId = pointOf(await people.addContactPoint(id, MOBILE, STAMP));
      await people.markFailed(id, pointId, 'wrong-contact-point', stampAt(1));
      expect(await people.markFailed(id, pointId, 'wrong-contact-point', stampAt(2))).toBe(false);
      expect(await people.markFailed(id, pointId, 'not-reachable-now', stampAt(3))).toBe(false);
      const marks = (await people.history(id)).facts.filter(({ content }) => content.kind === 'point-failed');
      expect(marks).toHaveLength(1);
      await people.removeContactPoint(id, pointId, stampAt(4));
      expect(await people.markFailed(id, pointId, 'refused', stampAt(5))).toBe(false);
      expect(await people.markFailed(uuidv7(), pointId, 'refused', stampAt(5))).toBe(false);
    });

    it('says nothing of a contact point that is gone, another person’s, or no email', async () => {
      const { people } = await emptyStore();
      const one = await people.add(details(), STAMP);
      const other = await people.add(details({ givenName: 'Ann' }), STAMP);
      const pointId = pointOf(await people.addContactPoint(one.id, MOBILE, STAMP));
      await expect(people.confirmContactPoint(other.id, pointId, STAMP)).rejects.toBeInstanceOf(NotThere);
      await expect(people.verifyContactPoint(one.id, pointId, 'x', STAMP)).rejects.toBeInstanceOf(NotThere);
      await people.removeContactPoint(one.id, pointId, STAMP);
      const late = people.setSafety(one.id, pointId, { safety: 'own', note: null }, STAMP);
      await expect(late).rejects.toBeInstanceOf(NotThere);
    });

    it('keeps communication needs and capacity; what is said last counts (P41)', async () => {
      const { people } = await emptyStore();
      const { id } = await people.add(details(), STAMP);
      const needs = { format: 'easy-read', language: 'Polish', interpreter: true, support: 'Ann' } as const;
      await people.setNeeds(id, needs, stampAt(1));
      await people.setCapacity(id, 'fluctuates', stampAt(2));
      expect(await people.get(id)).toMatchObject({ needs, capacity: 'fluctuates', version: 1 });
      await people.setNeeds(id, NO_NEEDS, stampAt(3));
      expect(await people.setCapacity(id, null, stampAt(4))).toMatchObject({
        needs: NO_NEEDS,
        capacity: null,
      });
      await expect(people.setNeeds(uuidv7(), needs, STAMP)).rejects.toBeInstanceOf(NotThere);
    });
  });
}
