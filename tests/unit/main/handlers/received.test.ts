import { describe, expect, it } from 'vitest';
import type { NewReceived } from '../../../../src/domain/messages/received';
import type { Person } from '../../../../src/domain/people/person';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';
import { daniel, draftTo } from './one-message';

const { start } = appsOfThisFile();

const TEXT = 'hi  its Dan, cant make thurs!! 😟';

async function record(app: App, person: Person, change: Partial<NewReceived> = {}) {
  const [service] = await ask(app, 'services.list', {});
  return ask(app, 'received.record', {
    personId: person.id,
    serviceId: service?.id ?? '',
    channel: 'sms',
    from: '07700 900133',
    to: '07860 000111',
    subject: '',
    text: TEXT,
    received: '2026-11-24T09:41:00.000Z',
    ...change,
  });
}

/** Nobody agreed to anything any more. */
async function withdrawAll(app: App, person: Person): Promise<void> {
  for (const { id, withdrawn } of person.agreements) {
    if (withdrawn === null) {
      await ask(app, 'people.withdrawAgreement', { personId: person.id, agreementId: id });
    }
  }
}

describe('a message from a service user', () => {
  it('is kept to the letter, and owes an entry to the record (P5, P25)', async () => {
    const { app } = start();
    const person = await daniel(app);
    const received = await record(app, person);
    expect(received).toMatchObject({ text: TEXT, received: { at: '2026-11-24T09:41:00.000Z', offset: 0 } });
    const owed = await ask(app, 'record.list', {});
    expect(owed.find(({ about }) => about.kind === 'received')).toMatchObject({
      about: { kind: 'received', receivedId: received.id },
      personId: person.id,
      purpose: null,
      happened: received.received,
      state: 'to-record',
    });
    expect(await ask(app, 'received.ofPerson', { personId: person.id })).toEqual([received]);
  });

  it('is recorded without an agreement, out of hours and for a service without a procedure (P2)', async () => {
    const { app, platform } = start();
    const person = await daniel(app);
    await withdrawAll(app, person);
    const [service] = await ask(app, 'services.list', {});
    if (service === undefined) throw new Error('the demo has no service');
    const { id, version, ...details } = service;
    await ask(app, 'services.edit', {
      id,
      version,
      details: { ...details, sop: { ...details.sop, approval: null } },
    });
    platform.clock.set('2026-11-28T23:00:00.000Z');
    await record(app, person, { from: 'nobody@example.com', channel: 'email', subject: 'urgent' });
    expect(await ask(app, 'received.ofPerson', { personId: person.id })).toHaveLength(1);
  });

  it('of somebody who is not here is not kept for nobody', async () => {
    const { app } = start();
    const person = await daniel(app);
    const nobody = { ...person, id: '01990000-0000-7000-8000-00000000dead' };
    await expect(record(app, nobody)).rejects.toMatchObject({ code: 'not-found' });
    const owed = await ask(app, 'record.list', {});
    expect(owed.filter(({ about }) => about.kind === 'received')).toEqual([]);
  });

  it('can’t have arrived later than now', async () => {
    const { app } = start();
    const later = record(app, await daniel(app), { received: '2026-11-24T10:01:00.000Z' });
    await expect(later).rejects.toMatchObject({ code: 'invalid', field: 'received' });
  });
});

describe('an answer', () => {
  it('is to the one who wrote, and to nobody else', async () => {
    const { app } = start();
    const { id } = await record(app, await daniel(app));
    const [joan] = await ask(app, 'people.find', { query: '999 012 3454' });
    const other = await ask(app, 'people.get', { id: joan?.id ?? '' });
    await expect(draftTo(app, other, { answersId: id })).rejects.toMatchObject({ code: 'invalid' });
    const missing = '01990000-0000-7000-8000-00000000beef';
    await expect(draftTo(app, other, { answersId: missing })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('that was sent answers what they wrote (P31)', async () => {
    const { app } = start();
    const person = await daniel(app);
    const mailbox = { channel: 'email', from: 'daniel.okafor@example.org', subject: 'Thursday' } as const;
    const received = await record(app, person, mailbox);
    const draft = await draftTo(app, person, { answersId: received.id, channel: 'email' });
    await ask(app, 'messages.send', { ...draft, overrides: [] });
    await expect
      .poll(async () => (await ask(app, 'messages.get', { id: draft.id })).status, { timeout: 10_000 })
      .toBe('sent');
    const [now] = await ask(app, 'received.ofPerson', { personId: person.id });
    expect(now?.answered).not.toBeNull();
  });
});
