import { describe, expect, it } from 'vitest';
import type { RegisterQuery } from '../../../../../src/main/store/people-store';
import type { Store } from '../../../../../src/main/store/store';
import type { EmptyStore } from '../store-suite';
import { details, given, pointOf, STAMP, stampAt } from '../things';

const ALL: RegisterQuery = {
  show: 'all',
  words: '',
  after: null,
  saidBefore: stampAt(60).when.at,
  limit: 50,
};

/** Somebody who agreed to texts so many minutes after ten. */
async function agreeing({ people }: Store, familyName: string, minutes: number, number: string) {
  const { id } = await people.add(details({ familyName, recordNumber: `RX ${number}` }), STAMP);
  const mobile = { channel: 'sms', value: `+447700900${number}`, carerId: null } as const;
  const pointId = pointOf(await people.addContactPoint(id, mobile, STAMP));
  const { agreements } = await people.recordAgreement(id, given(pointId), stampAt(minutes));
  return { personId: id, agreementId: agreements[0]!.id };
}

export function registerOfAgreements(emptyStore: EmptyStore): void {
  const filled = async () => {
    const store = await emptyStore();
    const adams = await agreeing(store, 'Adams', 1, '101');
    const brown = await agreeing(store, 'Brown', 2, '102');
    const clark = await agreeing(store, 'Clark', 90, '103');
    const list = async (change: Partial<RegisterQuery>) =>
      (await store.people.register({ ...ALL, ...change })).map(({ personName }) => personName.split(' ')[1]);
    return { store, people: store.people, adams, brown, clark, list };
  };

  describe('the register of agreements', () => {
    it('shows each agreement with its person, newest first', async () => {
      const { people, clark, list } = await filled();
      expect(await list({})).toEqual(['Clark', 'Brown', 'Adams']);
      const [first] = await people.register({ ...ALL, limit: 1 });
      expect(first).toEqual({
        ...clark,
        personName: 'Margaret Clark',
        channel: 'sms',
        kind: 'routine',
        form: 'verbal',
        source: 'discussed',
        recorded: stampAt(90).when,
        confirmed: null,
        withdrawn: null,
        carerName: null,
      });
    });

    it('tells those in force, those withdrawn and those to be confirmed apart', async () => {
      const { people, adams, brown, list } = await filled();
      expect(await list({ show: 'to-confirm' })).toEqual(['Brown', 'Adams']);
      await people.withdrawAgreement(adams.personId, adams.agreementId, stampAt(95));
      await people.confirmAgreement(brown.personId, brown.agreementId, stampAt(96));
      expect(await list({ show: 'in-force' })).toEqual(['Clark', 'Brown']);
      expect(await list({ show: 'withdrawn' })).toEqual(['Adams']);
      expect(await list({ show: 'to-confirm' })).toEqual([]);
      expect(await list({ show: 'all' })).toEqual(['Clark', 'Brown', 'Adams']);
      const confirmed = (await people.register({ ...ALL, show: 'in-force' })).at(-1);
      expect(confirmed).toMatchObject({ confirmed: stampAt(96).when });
    });

    it('goes on behind a line, in each of its lists', async () => {
      const { people, adams, brown, clark, list } = await filled();
      for (const show of ['all', 'in-force'] as const) {
        expect(await list({ show, after: clark.agreementId, limit: 1 })).toEqual(['Brown']);
        expect(await list({ show, after: adams.agreementId })).toEqual([]);
      }
      expect(await list({ show: 'to-confirm', after: brown.agreementId })).toEqual(['Adams']);
      await people.withdrawAgreement(adams.personId, adams.agreementId, stampAt(95));
      await people.withdrawAgreement(brown.personId, brown.agreementId, stampAt(95));
      const [first] = await people.register({ ...ALL, show: 'withdrawn', limit: 1 });
      const rest = await people.register({ ...ALL, show: 'withdrawn', after: first!.agreementId });
      expect(new Set([first, ...rest].map((line) => line?.personName))).toEqual(
        new Set(['Margaret Adams', 'Margaret Brown']),
      );
    });

    it('finds by the beginnings of names and by numbers, and nobody by signs', async () => {
      const { list } = await filled();
      expect(await list({ words: 'mar bro' })).toEqual(['Brown']);
      expect(await list({ words: 'rx103' })).toEqual(['Clark']);
      expect(await list({ words: 'zzz' })).toEqual([]);
      expect(await list({ words: '%' })).toEqual([]);
    });

    it('names the carer whose agreement it is', async () => {
      const { people, adams } = await filled();
      const ruth = { name: 'Ruth Adams', relationship: 'daughter' };
      const carerId = (await people.addCarer(adams.personId, ruth, STAMP)).carers[0]!.id;
      const mobile = { channel: 'sms', value: '+447700900199', carerId } as const;
      const pointId = pointOf(await people.addContactPoint(adams.personId, mobile, STAMP), mobile.value);
      await people.recordAgreement(adams.personId, given(pointId), stampAt(100));
      const [first] = await people.register(ALL);
      expect(first).toMatchObject({ personName: 'Margaret Adams', carerName: 'Ruth Adams' });
    });
  });
}
