import { describe, expect, it } from 'vitest';
import type { App } from '../../../../src/main/app';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

/** The oldest entry that the demo owes to the record, and its person. */
async function owed(app: App) {
  const [entry] = await ask(app, 'record.list', {});
  if (entry === undefined) throw new Error('the demo owes nothing');
  return { entry, person: await ask(app, 'people.get', { id: entry.personId }) };
}

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
