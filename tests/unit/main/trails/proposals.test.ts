import { v7 as uuidv7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import type { Person, PersonDetails } from '../../../../src/domain/people/person';
import { withDecision } from '../../../../src/domain/trails/review/change-review';
import { NO_REVIEW } from '../../../../src/domain/trails/review/review';
import { createProposals, type Proposals } from '../../../../src/main/trails/proposals';
import { NotThere } from '../../../../src/main/store/store-errors';
import { keptMessage, placeOf } from '../../domain/trails/kept-messages';
import { openDesk, type TestDesk } from '../desk';
import { details } from '../store/things';

const desks: TestDesk[] = [];
afterEach(async () => {
  await Promise.all(desks.splice(0).map(({ store }) => store.close()));
});

interface Scene {
  readonly desk: TestDesk;
  readonly proposals: Proposals;
  add(change: Partial<PersonDetails>): Promise<Person>;
}

async function scene(): Promise<Scene> {
  const desk = await openDesk();
  desks.push(desk);
  const { store, surroundings } = desk;
  const stamp = await surroundings.stamp();
  return {
    desk,
    proposals: createProposals(surroundings),
    add: (change) => store.people.add(details(change), stamp),
  };
}

describe('the people a trail is proposed for', () => {
  it('are found in the store by number, name, address and birthday, with the reasons', async () => {
    const { proposals, add } = await scene();
    const tom = await add({ givenName: 'Tom', familyName: 'Marsh', nhsNumber: '9990000018' });
    const sue = await add({ givenName: 'Sue', familyName: 'Marsh', nhsNumber: '9990000026', dateOfBirth: '1970-01-02' }); // prettier-ignore
    const messages = [keptMessage('Sue Marsh, DOB 2 January 1970, asks for her husband, 999 000 0018.')];
    const found = await proposals.of({ messages }, null);
    expect(found.map(({ personId, reasons }) => [personId, reasons.map(({ kind }) => kind)])).toEqual([
      [tom.id, ['nhs-number']],
      [sue.id, ['date-of-birth', 'full-name']],
    ]);
    expect(found[1]?.mismatches.map((mismatch) => mismatch.found)).toEqual(['999 000 0018']);
  });

  it('hold the one who was chosen, whatever speaks for them', async () => {
    const { proposals, add } = await scene();
    const tom = await add({ givenName: 'Tom', nhsNumber: '9990000018' });
    const messages = [keptMessage('The frame is too low.')];
    expect(await proposals.of({ messages }, null)).toEqual([]);
    expect(await proposals.of({ messages }, tom.id)).toMatchObject([
      { personId: tom.id, identifiers: 0, reasons: [] },
    ]);
    expect(await proposals.of({ messages }, uuidv7())).toEqual([]);
  });

  it('are namesakes where somebody else is called so, though nothing in the trail speaks for that other one', async () => {
    const { proposals, add } = await scene();
    const john = await add({ givenName: 'John', familyName: 'Smith', nhsNumber: '9990000018' });
    await add({ givenName: 'Jonathan', preferredName: 'John', familyName: 'Smith', dateOfBirth: '1972-07-09', nhsNumber: '9990000026' }); // prettier-ignore
    const found = await proposals.of({ messages: [keptMessage('999 000 0018')] }, null);
    expect(found).toMatchObject([{ personId: john.id, hasNamesake: true, identifiers: 1 }]);
  });

  it('are not those who share one word of a name, or a birthday alone', async () => {
    const { proposals, add } = await scene();
    await add({ givenName: 'Tom', familyName: 'Marsh', nhsNumber: '9990000018', dateOfBirth: '1970-01-02' });
    const messages = [keptMessage('Tom came. My date of birth is 2 January 1970.')];
    expect(await proposals.of({ messages }, null)).toEqual([]);
  });
});

describe('whose details belong in the entry', () => {
  it('is the person, their carers, the service and who works there, and nobody else who is known', async () => {
    const { desk, proposals, add } = await scene();
    const { store, surroundings } = desk;
    const stamp = await surroundings.stamp();
    await store.settings.write('staffBook', [
      { id: uuidv7(), account: 'rs', name: 'Rana Shah', role: 'occupational therapist', team: '', pin: null, wrongPins: 0, lockedUntil: null, acknowledged: [] }, // prettier-ignore
    ]);
    const tom = await add({
      givenName: 'Tom',
      preferredName: 'Tommy',
      nhsNumber: '9990000018',
      postcode: 'LE65 1AA',
    });
    await add({ givenName: 'Sue', nhsNumber: '9990000026' });
    const withCarer = await store.people.addCarer(
      tom.id,
      { name: 'Anna Bell', relationship: 'daughter' },
      stamp,
    );
    const carerId = withCarer.carers[0]?.id ?? null;
    await store.people.addContactPoint(tom.id, { channel: 'sms', value: '+447700900456', carerId }, stamp);
    await store.people.addContactPoint(tom.id, { channel: 'email', value: 'tom@example.org', carerId: null }, stamp); // prettier-ignore
    const known = await proposals.knownPeople({ messages: [] }, tom.id);
    expect(known).toMatchObject([
      { names: ['Tom Tommy Holloway'], emails: ['tom@example.org'], nhsNumbers: ['9990000018'], addresses: ['LE65 1AA'], birthDays: ['1951-03-14'] }, // prettier-ignore
      { names: ['Anna Bell'], phones: ['07700 900456'] },
      { emails: [desk.service.mailbox] },
      { names: ['Rana Shah'] },
    ]);
    await expect(proposals.knownPeople({ messages: [] }, uuidv7())).rejects.toThrow(NotThere);
  });
});

describe('what of somebody else stands in an entry', () => {
  it('is gone when it is taken out', async () => {
    const { proposals, add } = await scene();
    const tom = await add({ givenName: 'Tom', nhsNumber: '9990000018' });
    const message = keptMessage('I am 999 000 0018, she is 999 000 0026.');
    const trail = { messages: [message] };
    const standing = await proposals.mismatches(trail, tom.id, NO_REVIEW);
    expect(standing).toMatchObject([
      { found: '999 000 0026', theirs: '999 000 0018', messageId: message.id },
    ]);
    const review = withDecision(NO_REVIEW, message, placeOf(message.body, '999 000 0026'), 'remove');
    expect(await proposals.mismatches(trail, tom.id, review)).toEqual([]);
  });
});
