import { describe, expect, it } from 'vitest';
import { ask } from '../../../shells/ask';
import { eml } from '../../../shells/put-mail';
import { appsOfThisFile } from '../started-app';
import { copied, filed, keptAll, MAIL, recorded, trailOf, TYPED } from './filed-trail';
import { daniel } from './one-message';

const { start } = appsOfThisFile();

describe('filing a trail for a person (P26)', { timeout: 30_000 }, () => {
  it('needs two identifiers, out of the trail or typed', async () => {
    const { app } = start();
    const plain = await trailOf(app, eml({ id: 'p', from: 'Somebody <new@example.com>', text: 'Please call me back.' })); // prettier-ignore
    const { id: personId } = await daniel(app);
    const { id, version } = plain.trail;
    const file = (typed: object) => ask(app, 'trails.file', { id, version, personId, ...TYPED, ...typed });
    await expect(file({ number: null, dateOfBirth: null })).rejects.toThrow(/Two identifiers/u);
    await expect(file({ number: null })).rejects.toThrow(/Two identifiers/u);
    await expect(file({ number: '999 054 8609' })).rejects.toMatchObject({
      code: 'stopped',
      field: 'number',
    });
    await expect(file({ dateOfBirth: '3/11/1988' })).rejects.toMatchObject({ field: 'dateOfBirth' });
    expect((await file({})).personId).toBe(personId);
    // Filing it again is the same filing.
    await expect(file({})).rejects.toThrow(/Someone changed this/u);
  });

  it('takes the identifiers that stand in the trail', async () => {
    const { app } = start();
    const { view } = await filed(app, MAIL, { number: null, dateOfBirth: null });
    expect(view.filing).toMatchObject({ personName: 'Daniel Okafor', entryState: 'to-record' });
  });

  it('of a namesake is told by the number alone', async () => {
    const { app } = start();
    const mail = eml({
      id: 'n',
      from: 'M <m@example.com>',
      text: 'It is Margaret Holloway, born 14/03/1951.',
    });
    const { trail } = await trailOf(app, mail);
    const [maggie] = await ask(app, 'people.find', { query: '999 054 8609' });
    const file = { id: trail.id, version: trail.version, personId: maggie?.id ?? '', othersDetails: false };
    await expect(ask(app, 'trails.file', { ...file, number: null, dateOfBirth: '14/3/51' })).rejects.toThrow(
      /alone tells them apart/u,
    );
    await ask(app, 'trails.file', { ...file, number: '9990548609', dateOfBirth: '14/3/51' });
  });

  it('stops where another NHS number stands in the trail, until somebody says whose it is; it never goes into the entry', async () => {
    const { app } = start();
    const mail = eml({ id: 'm', text: 'Mine is 999 000 0026 and my wife’s NHS number is 999 012 3454.' });
    const { trail } = await trailOf(app, mail);
    const { id: personId } = await daniel(app);
    const file = { id: trail.id, version: trail.version, personId, ...TYPED };
    await expect(ask(app, 'trails.file', file)).rejects.toMatchObject({ field: 'othersDetails' });
    const filing = await ask(app, 'trails.file', { ...file, othersDetails: true });
    const view = (await ask(app, 'trails.get', { id: trail.id })).filings[0];
    const body = trail.messages[0]?.body ?? '';
    const at = body.indexOf('999 012 3454');
    const keep = { start: at, end: at + 12, choice: 'keep' as const, by: null };
    const messageId = trail.messages[0]?.id ?? '';
    const review = { messages: [{ messageId, leftOut: null, cuts: [], parties: [keep] }] };
    const kept = await ask(app, 'trails.review', {
      id: filing.id,
      version: view?.filing.version ?? 1,
      review,
    });
    expect(kept.mismatches).toHaveLength(1);
    await expect(copied(app, filing.entryId)).rejects.toThrow(/Another person’s NHS number/u);
    const removed = { messages: [{ messageId, leftOut: null, cuts: [], parties: [{ ...keep, choice: 'remove' as const }] }] }; // prettier-ignore
    const out = await ask(app, 'trails.review', {
      id: filing.id,
      version: kept.filing.version,
      review: removed,
    });
    expect([out.mismatches, out.undecided]).toEqual([[], 0]);
    expect((await copied(app, filing.entryId)).preview).not.toContain('3454');
  });

  it('is taken back before its entry is recorded, and not after', async () => {
    const { app } = start();
    const before = (await ask(app, 'record.list', {})).length;
    const { view, trail } = await filed(app);
    expect((await ask(app, 'record.list', {})).length).toBe(before + 1);
    await expect(
      ask(app, 'trails.setAside', { id: trail.id, version: trail.version, reason: 'not ours' }),
    ).rejects.toThrow(/filing back first/u);
    await ask(app, 'trails.unfile', { id: view.filing.id, version: view.filing.version });
    expect((await ask(app, 'record.list', {})).length).toBe(before);
    const again = await filed(app);
    await ask(app, 'trails.review', { id: again.view.filing.id, version: again.view.filing.version, review: keptAll(again.view) }); // prettier-ignore
    await recorded(app, again.entryId);
    const { id } = again.view.filing;
    await expect(ask(app, 'trails.unfile', { id, version: 2 })).rejects.toThrow(/stands in the record/u);
    await expect(ask(app, 'trails.review', { id, version: 2, review: { messages: [] } })).rejects.toThrow(/stands in the record/u); // prettier-ignore
  });
});
