import { describe, expect, it } from 'vitest';
import { ask } from '../../../shells/ask';
import { appsOfThisFile } from '../started-app';

const { start } = appsOfThisFile();

describe('people', () => {
  it('with a namesake or a twin are pointed out in every list', async () => {
    const { app } = start();
    const found = await ask(app, 'people.find', { query: 'holl' });
    expect(found.map(({ likenesses }) => likenesses)).toEqual([['same-name'], ['same-name']]);
    const [twin] = await ask(app, 'people.find', { query: 'amy price' });
    expect(twin?.likenesses).toEqual(['similar-name', 'same-birthday']);
  });

  it('are found at once by the NHS number on the clipboard', async () => {
    const { app, platform } = start();
    const events: unknown[] = [];
    app.onEvent((event) => events.push(event));
    platform.clipboard.held = { text: 'NHS No. 999 054 8609', html: '' };
    await app.askForPersonOnClipboard();
    platform.clipboard.held = { text: 'nothing here', html: '' };
    await app.askForPersonOnClipboard();
    expect(events).toEqual([
      { kind: 'person-asked', personId: expect.any(String), sentence: null },
      { kind: 'person-asked', personId: null, sentence: expect.stringMatching(/copy one/u) },
    ]);
  });

  it('are not born tomorrow', async () => {
    const { app } = start();
    const details = {
      givenName: 'Maggie', familyName: 'Hollow', preferredName: null, dateOfBirth: '2026-11-25', nhsNumber: null,
      recordNumber: '900001', postcode: null, address: null, preference: 'unknown',
    } as const; // prettier-ignore
    await expect(ask(app, 'people.add', details)).rejects.toMatchObject({ field: 'dateOfBirth' });
    const today = { ...details, dateOfBirth: '2026-11-24' };
    expect((await ask(app, 'people.add', today)).dateOfBirth).toBe('2026-11-24');
  });

  it('are not added twice under one NHS number', async () => {
    const { app } = start();
    const details = {
      givenName: 'Maggie', familyName: 'Hollow', preferredName: null, dateOfBirth: '1951-03-14', nhsNumber: '999 054 8609',
      recordNumber: null, postcode: null, address: null, preference: 'unknown',
    } as const; // prettier-ignore
    await expect(ask(app, 'people.add', details)).rejects.toMatchObject({
      code: 'invalid',
      field: 'nhsNumber',
    });
  });
});
