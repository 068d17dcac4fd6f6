import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../../../src/contract/index';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

const details = (change: Partial<InputOf<'people.add'>>): InputOf<'people.add'> => ({
  givenName: 'Quentin', familyName: 'Ashdown', preferredName: null, dateOfBirth: '1951-03-14', nhsNumber: null,
  recordNumber: null, postcode: null, address: null, preference: 'unknown', ...change,
}); // prettier-ignore

const at = ({ id, version }: { id: string; version: number }) => ({ id, version });

describe('merging two entries', () => {
  it('leaves one person, with a line in their history, and agreements still owed to the record', async () => {
    const { app } = start();
    const keep = await ask(app, 'people.add', details({ recordNumber: 'QA 1' }));
    const drop = await ask(app, 'people.add', details({ recordNumber: 'QA 2', nhsNumber: '9990004994' }));
    const point = { channel: 'sms', value: '07700 900123', carerId: null } as const;
    const { contactPoints } = await ask(app, 'people.addContactPoint', { personId: drop.id, point });
    const agreement: InputOf<'people.recordAgreement'>['agreement'] = {
      contactPointId: contactPoints[0]!.id, kind: 'routine', form: 'verbal', signedFormAt: null, exception: null,
      personalContact: 'by phone', points: [], dataPrivacyReference: null,
    }; // prettier-ignore
    await ask(app, 'people.recordAgreement', { personId: drop.id, agreement });
    const merged = await ask(app, 'people.merge', { keep: at(keep), drop: at(drop) });
    expect(merged).toMatchObject({ id: keep.id, version: 2, nhsNumber: '9990004994' });
    expect(merged.agreements).toHaveLength(1);
    expect(await ask(app, 'people.find', { query: 'ashdown' })).toHaveLength(1);
    await expect(ask(app, 'people.get', { id: drop.id })).rejects.toMatchObject({ code: 'not-found' });
    const [first, second] = await ask(app, 'people.history', { personId: keep.id });
    expect([first?.sentence, second?.sentence].join('\n')).toContain('Merged with another entry');
    const owed = (await ask(app, 'record.list', {})).filter(({ personId }) => personId === keep.id);
    expect(owed.map(({ about }) => about.kind)).toEqual(['agreement']);
  });

  it('is refused for two NHS numbers, with a sentence that says why, and changes nothing', async () => {
    const { app } = start();
    const [one, other] = await ask(app, 'people.find', { query: 'margaret holloway' });
    const both = [await ask(app, 'people.get', one!), await ask(app, 'people.get', other!)] as const;
    await expect(ask(app, 'people.merge', { keep: at(both[0]), drop: at(both[1]) })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining('two people: nothing was merged'),
    });
    expect(await ask(app, 'people.get', { id: both[1].id })).toEqual(both[1]);
  });

  it('is refused when somebody changed one of the two meanwhile', async () => {
    const { app } = start();
    const keep = await ask(app, 'people.add', details({ recordNumber: 'QA 1' }));
    const drop = await ask(app, 'people.add', details({ recordNumber: 'QA 2' }));
    await ask(app, 'people.edit', { ...at(drop), details: details({ recordNumber: 'QA 3' }) });
    const late = ask(app, 'people.merge', { keep: at(keep), drop: at(drop) });
    await expect(late).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });
});
