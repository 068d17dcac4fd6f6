import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';
import { daniel } from './one-message';

const { start } = appsOfThisFile();

/** The oldest entry that the demo owes to the record, and its person. */
async function owed(app: App) {
  const [entry] = await ask(app, 'record.list', {});
  if (entry === undefined) throw new Error('the demo owes nothing');
  return { entry, person: await ask(app, 'people.get', { id: entry.personId }) };
}

describe('the original of a message (P16)', () => {
  it('is deleted by hand once it stands in the record, and never before', async () => {
    const { app } = start();
    const person = await daniel(app);
    const [service] = await ask(app, 'services.list', {});
    const received = await ask(app, 'received.record', {
      personId: person.id,
      serviceId: service?.id ?? '',
      channel: 'email',
      from: 'daniel.okafor@example.org',
      to: 'community.therapy@trust.example.org',
      subject: 'Thursday',
      text: 'I can come on Thursday.',
      received: '2026-11-24T09:41:00.000Z',
    });
    const list = await ask(app, 'record.list', {});
    const entry = list.find(({ about }) => about.kind === 'received' && about.receivedId === received.id);
    if (entry === undefined) throw new Error('it owes no entry');
    await expect(ask(app, 'record.originalDeleted', { id: entry.id })).rejects.toMatchObject({
      code: 'stopped',
    });
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    await ask(app, 'record.confirm', {
      id: entry.id,
      version: copied.version,
      number: person.nhsNumber,
      dateOfBirth: person.dateOfBirth,
    });
    expect(await ask(app, 'record.originals', {})).toMatchObject([
      { entry: { id: entry.id }, place: 'mailbox' },
    ]);
    await ask(app, 'record.originalDeleted', { id: entry.id });
    expect(await ask(app, 'record.originals', {})).toEqual([]);
  });
});

describe('a record entry', () => {
  it('is closed by two identifiers of the right person, typed', async () => {
    const { app, platform } = start();
    const { entry, person } = await owed(app);
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    expect(platform.clipboard.held.text).toContain('NHS number    999 054 8609');
    expect(platform.clipboard.held.html).toContain('<table>');
    const done = await ask(app, 'record.confirm', {
      id: entry.id,
      version: copied.version,
      number: '999 054 8609',
      dateOfBirth: '14/3/51',
    });
    expect(done).toMatchObject({ state: 'recorded', recordedBy: 'R. Shah, occupational therapist' });
    expect(person.familyName).toBe('Holloway');
  });

  it('is refused on another person’s number, even a namesake’s, and stays owed', async () => {
    const { app } = start();
    const { entry } = await owed(app);
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    const confirm = { id: entry.id, version: copied.version };
    await expect(
      ask(app, 'record.confirm', { ...confirm, number: '999 000 0018', dateOfBirth: '14/3/51' }),
    ).rejects.toMatchObject({ code: 'stopped', field: 'number' });
    await expect(
      ask(app, 'record.confirm', { ...confirm, number: '999 054 8609', dateOfBirth: '5/8/62' }),
    ).rejects.toMatchObject({ code: 'stopped', field: 'dateOfBirth' });
    expect((await ask(app, 'record.list', {})).map(({ id }) => id)).toContain(entry.id);
  });

  it('is not closed by the entry’s own copy on the clipboard, nor by the number copied to find the record', async () => {
    const { app, platform } = start();
    const { entry } = await owed(app);
    await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    const read = () => ask(app, 'record.readClipboard', { id: entry.id });
    expect(await read()).toEqual({ number: 'nothing', dateOfBirth: 'nothing' });
    await ask(app, 'record.copyNhsNumber', { id: entry.id });
    expect(platform.clipboard.held.text).toBe('9990548609');
    expect(await read()).toEqual({ number: 'nothing', dateOfBirth: 'nothing' });
    platform.clipboard.held = { text: '999 054 8609', html: '' };
    expect((await read()).number).toBe('match');
    platform.clipboard.held = { text: '999 000 0018', html: '' };
    expect((await read()).number).toBe('other-person');
  });

  it('must be copied again after 20 minutes, and after another entry was copied', async () => {
    const { app, platform } = start();
    const [first, second] = await ask(app, 'record.list', {});
    if (first === undefined || second === undefined) throw new Error('the demo owes too little');
    const copied = await ask(app, 'record.copy', { id: first.id, version: first.version });
    expect(copied.copyIsFresh).toBe(true);
    platform.clock.pass({ minutes: 21 });
    expect((await ask(app, 'record.get', { id: first.id })).copyIsFresh).toBe(false);
    const typed = { number: '999 054 8609', dateOfBirth: '14/3/51' };
    await expect(
      ask(app, 'record.confirm', { id: first.id, version: copied.version, ...typed }),
    ).rejects.toThrow(/copy the entry again/iu);
    const again = await ask(app, 'record.copy', { id: first.id, version: copied.version });
    platform.clock.pass({ seconds: 1 });
    await ask(app, 'record.copy', { id: second.id, version: second.version });
    await expect(
      ask(app, 'record.confirm', { id: first.id, version: again.version, ...typed }),
    ).rejects.toThrow(/copy the entry again/iu);
  });

  it('must be copied again when the NHS number took its place on the clipboard', async () => {
    const { app } = start();
    const { entry } = await owed(app);
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    await ask(app, 'record.copyNhsNumber', { id: entry.id });
    expect((await ask(app, 'record.get', { id: entry.id })).copyIsFresh).toBe(false);
    const again = await ask(app, 'record.copy', { id: entry.id, version: copied.version });
    expect(again.copyIsFresh).toBe(true);
  });

  it('shows no identifier beside its question', async () => {
    const { app } = start();
    const { entry } = await owed(app);
    const view = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    expect(view.preview).not.toMatch(/054|8609|104882|1951|Holloway/u);
  });
});

/** Daniel’s texts, withdrawn just now, and the entry that owes. */
async function withdrawn(app: App) {
  const person = await daniel(app);
  const texts = person.agreements.find((each) => each.channel === 'sms' && each.withdrawn === null);
  await ask(app, 'people.withdrawAgreement', { personId: person.id, agreementId: texts?.id ?? '' });
  const entry = (await ask(app, 'record.list', {})).find(({ about }) => about.kind === 'agreement');
  if (entry === undefined) throw new Error('nothing is owed');
  return { entry, person };
}

describe('the entry of an agreement (P19)', () => {
  it('is owed for a withdrawal, copied, and confirmed like any other', async () => {
    const { app, platform } = start();
    const { entry } = await withdrawn(app);
    expect(entry).toMatchObject({ about: { change: 'withdrawn' }, purpose: null, channel: 'sms' });
    const copied = await ask(app, 'record.copy', { id: entry.id, version: entry.version });
    const { text } = platform.clipboard.held;
    expect(text).toContain('AGREEMENT to texts withdrawn\nService user  Daniel Okafor');
    expect(text).toContain('Withdrawn     from 24 November 2026, 10am');
    expect(text).toContain('Withdrawn by  R. Shah, occupational therapist');
    expect(copied.preview).not.toMatch(/Okafor|999 000/u);
    const typed = { number: '999 000 0026', dateOfBirth: '2/11/88' };
    const done = await ask(app, 'record.confirm', { id: entry.id, version: copied.version, ...typed });
    expect(done.state).toBe('recorded');
  });

  it('still names the number when it is no longer theirs', async () => {
    const { app, platform } = start();
    const person = await daniel(app);
    const point = person.contactPoints.find(({ channel }) => channel === 'sms');
    await ask(app, 'people.removeContactPoint', { personId: person.id, contactPointId: point?.id ?? '' });
    const entry = (await ask(app, 'record.list', {})).find(({ about }) => about.kind === 'agreement');
    await ask(app, 'record.copy', { id: entry?.id ?? '', version: 1 });
    expect(platform.clipboard.held.text).toContain('Texts to      07700 900133');
  });
});

describe('the entry of a received message (P25)', () => {
  it('has it verbatim, with who wrote it down', async () => {
    const { app, platform } = start();
    const person = await daniel(app);
    const [service] = await ask(app, 'services.list', {});
    await ask(app, 'received.record', {
      personId: person.id,
      serviceId: service?.id ?? '',
      channel: 'sms',
      from: '+447700900133',
      to: '07860 000111',
      subject: '',
      text: 'cant make thurs!!',
      received: '2026-11-24T09:41:00.000Z',
    });
    const entry = (await ask(app, 'record.list', {})).find(({ about }) => about.kind === 'received');
    await ask(app, 'record.copy', { id: entry?.id ?? '', version: 1 });
    const { text } = platform.clipboard.held;
    expect(text).toContain('From          07700 900133');
    expect(text).toContain('Recorded by   R. Shah, occupational therapist');
    expect(text.endsWith('\n\ncant make thurs!!')).toBe(true);
  });
});
