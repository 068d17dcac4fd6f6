import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../../../src/contract/index';
import type { Handlers } from '../../../../src/main/gate';
import { peopleHandlers } from '../../../../src/main/handlers/people';
import { openDesk, type TestDesk } from '../desk';

let desk: TestDesk;
let people: Pick<Handlers, Extract<keyof Handlers, `people.${string}`>>;

beforeEach(async () => {
  desk = await openDesk();
  people = peopleHandlers(desk.surroundings);
  return () => desk.store.close();
});

type Owed = Array<[kind: string, change: string, agreementId: string]>;

/** The entries that changes of agreements owe to the record. */
async function owed(): Promise<Owed> {
  const entries = await desk.store.records.owed();
  return entries.flatMap(({ about, personId }) =>
    about.kind === 'agreement' && personId === desk.person.id
      ? [[about.kind, about.change, about.agreementId] satisfies Owed[number]]
      : [],
  );
}

const given = (contactPointId: string): InputOf<'people.recordAgreement'>['agreement'] => ({
  contactPointId,
  kind: 'routine',
  form: 'verbal',
  signedFormAt: null,
  personalContact: 'by phone',
  exception: null,
  points: [],
  dataPrivacyReference: null,
});

const withCarer = async (): Promise<{ carerId: string; agreementId: string }> => {
  const personId = desk.person.id;
  const carer = { name: 'Ruth', relationship: 'daughter' };
  const carerId = (await people['people.addCarer']({ personId, carer })).carers[0]!.id;
  const point = { channel: 'sms', value: '+447700900555', carerId } as const;
  const { contactPoints } = await people['people.addContactPoint']({ personId, point });
  const agreement = { ...given(contactPoints.at(-1)!.id), points: [] };
  const person = await people['people.recordAgreement']({ personId, agreement });
  return { carerId, agreementId: person.agreements.at(-1)!.id };
};

describe('what is recorded about a person', () => {
  it('owes an entry for each change of an agreement, in the same step (P19)', async () => {
    const personId = desk.person.id;
    const agreement = given(desk.person.contactPoints[0]!.id);
    const recorded = await people['people.recordAgreement']({ personId, agreement });
    const agreementId = recorded.agreements.at(-1)!.id;
    desk.platform.clock.pass({ minutes: 1 });
    await people['people.confirmAgreement']({ personId, agreementId });
    desk.platform.clock.pass({ minutes: 1 });
    await people['people.withdrawAgreement']({ personId, agreementId });
    await people['people.withdrawAgreement']({ personId, agreementId });
    expect((await owed()).map(([, change, id]) => [change, id])).toEqual([
      ['recorded', agreementId],
      ['confirmed', agreementId],
      ['withdrawn', agreementId],
    ]);
    expect(desk.events.filter((event) => event === 'record')).toHaveLength(3);
  });

  it('owes entries for agreements that end with their number, or with their carer', async () => {
    const personId = desk.person.id;
    const [mobile] = desk.person.contactPoints;
    await people['people.removeContactPoint']({ personId, contactPointId: mobile!.id });
    expect(await owed()).toEqual([['agreement', 'withdrawn', desk.person.agreements[0]!.id]]);
    const { carerId, agreementId } = await withCarer();
    const after = await people['people.removeCarer']({ personId, carerId });
    expect(after.contactPoints.some((point) => point.carerId === carerId)).toBe(false);
    expect((await owed()).slice(1)).toEqual([
      ['agreement', 'recorded', agreementId],
      ['agreement', 'withdrawn', agreementId],
    ]);
  });

  it('owes nothing for what is no agreement, and tells pages of it all the same', async () => {
    const personId = desk.person.id;
    const [mobile, email] = desk.person.contactPoints;
    const needs = { format: 'easy-read', language: null, interpreter: false, support: null } as const;
    await people['people.setNeeds']({ personId, needs });
    await people['people.setCapacity']({ personId, capacity: 'fluctuates' });
    await people['people.confirmContactPoint']({ personId, contactPointId: mobile!.id });
    const safety = { safety: 'shared', note: 'her son' } as const;
    await people['people.setSafety']({ personId, contactPointId: mobile!.id, safety });
    await people['people.verifyContactPoint']({ personId, contactPointId: email!.id, evidence: 'letters' });
    expect(desk.events).toEqual(['people', 'people', 'people', 'people', 'people']);
    expect(await owed()).toEqual([]);
    const cleared = await people['people.setCapacity']({ personId, capacity: '' });
    expect(cleared).toMatchObject({ needs, capacity: null });
  });

  it('keeps a carer’s authority apart from their agreement (P18)', async () => {
    const personId = desk.person.id;
    const { carerId } = await withCarer();
    const authority = { basis: 'person-agreed', evidence: 'under consent' } as const;
    const told = await people['people.recordAuthority']({ personId, carerId, authority });
    expect(told.carers[0]?.authority).toMatchObject(authority);
    const untold = await people['people.withdrawAuthority']({ personId, carerId });
    expect(untold.carers[0]?.authority).toBeNull();
    expect(untold.agreements.at(-1)?.withdrawn).toBeNull();
  });

  it('refuses in one sentence what can’t be: confirming what was withdrawn, verifying a number by email', async () => {
    const personId = desk.person.id;
    const [mobile] = desk.person.contactPoints;
    const agreementId = desk.person.agreements[0]!.id;
    await people['people.withdrawAgreement']({ personId, agreementId });
    await expect(people['people.confirmAgreement']({ personId, agreementId })).rejects.toThrow(
      /was withdrawn: ask the person/u,
    );
    const verified = { personId, contactPointId: mobile!.id, evidence: 'letters' };
    await expect(people['people.verifyContactPoint'](verified)).rejects.toThrow(/Only an email address/u);
  });

  it('can be read back as sentences, the newest first', async () => {
    const personId = desk.person.id;
    desk.platform.clock.pass({ minutes: 1 });
    await people['people.withdrawAgreement']({ personId, agreementId: desk.person.agreements[0]!.id });
    const lines: OutputOf<'people.history'> = await people['people.history']({ personId });
    expect(lines[0]).toMatchObject({ sentence: 'Agreement to texts for reminders withdrawn' });
    expect(lines.map(({ sentence }) => sentence)).toContain('Added to Plainword');
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });
});
