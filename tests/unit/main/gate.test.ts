import { describe, expect, it } from 'vitest';
import { contract } from '../../../src/contract/index';
import { createGate, type Handlers } from '../../../src/main/gate';
import { Refusal } from '../../../src/main/refusal';
import { AlreadyThere, ChangedElsewhere, DiskFull } from '../../../src/main/store/store-errors';

function gate(some: Partial<Handlers>) {
  const lines: string[] = [];
  const call = createGate(
    () => Promise.resolve(some),
    (line) => lines.push(line),
  );
  return { call, lines };
}

const throwing = (error: Error) =>
  gate({ 'people.get': () => Promise.reject(error) }).call('people.get', { id: ID });

const ID = '01990000-0000-7000-8000-0000000000b1';

describe('the gate', () => {
  it('lets a call of the contract through, parsed', async () => {
    let got = '';
    const { call } = gate({
      'people.find': async ({ query }) => {
        got = query;
        return [];
      },
    });
    expect(await call('people.find', { query: 'mar', extra: 1 })).toEqual({ ok: true, value: [] });
    expect(got).toBe('mar');
  });

  it.each(['people.delete', '__proto__', 'constructor', 'toString', ''])('knows no call %j', async (name) => {
    const result = await gate({}).call(name, {});
    expect(result).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });

  it('refuses what does not fit, with the schema’s reason and its field', async () => {
    const { call } = gate({});
    const typed = {
      givenName: 'Margaret',
      familyName: 'Holloway',
      preferredName: '',
      dateOfBirth: '1951-03-14',
      nhsNumber: '999 123 4567',
      recordNumber: null,
      postcode: '',
      address: '',
      preference: 'sms',
    };
    expect(await call('people.add', typed)).toEqual({
      ok: false,
      error: {
        code: 'invalid',
        field: 'nhsNumber',
        message: 'This is not a valid NHS number: one of its digits is wrong. Check it against the record.',
      },
    });
    expect(await call('people.add', { ...typed, nhsNumber: '' })).toMatchObject({
      error: {
        field: 'nhsNumber',
        message: 'Write the NHS number, or the record number where there is none.',
      },
    });
  });

  it('says of what no form could send only that it can’t be used', async () => {
    const { call } = gate({});
    for (const input of [undefined, null, 7, 'x', { id: 'no' }, { id: [ID] }]) {
      const result = await call('people.get', input);
      expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
      expect(JSON.stringify(result)).not.toMatch(/expected|zod|Invalid input/u);
    }
  });

  it('makes a sentence of every fault', async () => {
    expect(await throwing(new ChangedElsewhere())).toMatchObject({ error: { code: 'changed-elsewhere' } });
    expect(await throwing(new AlreadyThere('nhsNumber'))).toMatchObject({ error: { field: 'nhsNumber' } });
    expect(await throwing(new DiskFull())).toMatchObject({
      error: { code: 'unavailable', message: expect.stringMatching(/disk/u) },
    });
    expect(await throwing(new Refusal('stopped', 'Write the message.'))).toMatchObject({
      error: { code: 'stopped', message: 'Write the message.' },
    });
  });

  it('tells nobody, and no log, what an unexpected error says', async () => {
    const { call, lines } = gate({
      'people.get': () => Promise.reject(new Error('UNIQUE failed for 9990548609 Margaret')),
    });
    const result = await call('people.get', { id: ID });
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(`${JSON.stringify(result)} ${lines.join(' ')}`).not.toMatch(/999|Margaret|UNIQUE/u);
    expect(lines).toEqual(['people.get: Error']);
  });

  it('lets nothing out that the contract does not name', async () => {
    const settings = {
      staff: null,
      colleagues: [],
      smtp: null,
      notify: null,
      trustPhone: null,
      handOffs: { annexe: false, airmid: false },
      ready: [],
      mailHosts: {},
      writing: { assisted: false },
      checks: { turnedOff: [] },
    };
    const { call } = gate({ 'settings.get': () => Promise.resolve({ ...settings, password: 'secret' }) });
    expect(await call('settings.get', {})).toEqual({ ok: true, value: settings });
  });
});

describe('the contract', () => {
  it('names every call for a use case', () => {
    for (const name of Object.keys(contract)) expect(name).toMatch(/^[a-z]+\.[a-z][A-Za-z]+$/u);
  });
});
