import { describe, expect, it } from 'vitest';
import type { App } from '../../../../../src/main/app';
import { ask } from '../../../../shells/ask';
import { appsOfThisFile } from '../../started-app';

const { start } = appsOfThisFile();

type What = 'people' | 'agreements';

const preview = (app: App, what: What, lines: readonly string[]) =>
  ask(app, 'people.previewImport', { what, csv: lines.join('\n') });

async function takeOver(app: App, what: What, lines: readonly string[]): Promise<number> {
  const { digest } = await preview(app, what, lines);
  return (await ask(app, 'people.import', { what, csv: lines.join('\n'), digest })).taken;
}

const PEOPLE = 'NHS number,Record number,First name,Surname,DOB,Mobile';
const ASHDOWN = '999 000 4994,QA 1,Quentin,Ashdown,14/03/1951,07700 900123';
const AGREEMENTS = 'NHS number,Mobile,Kind,Form,Date agreed,Evidence';
const QUENTIN = '9990004994,07700900123,reminders,verbal,03/03/2026,template 4';

const quentin = async (app: App) => {
  const [found] = await ask(app, 'people.find', { query: '9990004994' });
  return ask(app, 'people.get', { id: found!.id });
};

describe('a list of people', () => {
  it('says what it would do before anything is done: new, here already, and faults with their lines', async () => {
    const { app } = start();
    const lines = [
      PEOPLE,
      ASHDOWN,
      '9990548609,,Maggie,Holloway,14/03/1951,',
      ',104882,Maggie,Holloway,14/03/1951,',
      '9990004994,QA 9,Quentin,Ashdown,14/03/1951,',
      '9990005028,104882,Somebody,Else,14/03/1951,',
      '9990000019,QA 8,Ann,Young,14/03/1951,',
    ];
    const looked = await preview(app, 'people', lines);
    expect(looked).toEqual({
      ready: 1,
      known: 3,
      faults: [
        { line: 6, sentence: expect.stringMatching(/another NHS number/u) },
        { line: 7, sentence: expect.stringMatching(/one of its digits is wrong/u) },
      ],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(await ask(app, 'people.find', { query: 'ashdown' })).toEqual([]);
    expect(await takeOver(app, 'people', lines)).toBe(1);
    expect(await quentin(app)).toMatchObject({
      recordNumber: 'QA 1',
      contactPoints: [{ value: '+447700900123' }],
      agreements: [],
    });
    expect(await preview(app, 'people', lines)).toMatchObject({ ready: 0, known: 4 });
  });

  it('is not taken over when the file is another one than was looked at', async () => {
    const { app } = start();
    const { digest } = await preview(app, 'people', [PEOPLE, ASHDOWN]);
    const csv = [PEOPLE, ASHDOWN.replace('1951', '1952')].join('\n');
    const other = ask(app, 'people.import', { what: 'people', csv, digest });
    await expect(other).rejects.toMatchObject({ code: 'changed-elsewhere' });
    expect(await ask(app, 'people.find', { query: 'ashdown' })).toEqual([]);
  });

  it('is not taken over when somebody in it was added since it was looked at', async () => {
    const { app } = start();
    const { digest } = await preview(app, 'people', [PEOPLE, ASHDOWN]);
    const csv = [PEOPLE, ASHDOWN].join('\n');
    await ask(app, 'people.import', { what: 'people', csv, digest });
    const twice = ask(app, 'people.import', { what: 'people', csv, digest });
    await expect(twice).rejects.toMatchObject({ code: 'changed-elsewhere' });
  });

  it('says what is missing where it can’t be read at all', async () => {
    const { app } = start();
    expect(await preview(app, 'people', [])).toMatchObject({ faults: [{ line: 1 }], ready: 0 });
    expect(await preview(app, 'people', [PEOPLE])).toMatchObject({
      faults: [{ line: 1, sentence: expect.stringMatching(/nothing below it/u) }],
    });
    expect(await preview(app, 'people', ['one,two', '1,2'])).toMatchObject({
      faults: [{ line: 1, sentence: expect.stringContaining('“First name”') }],
    });
    await expect(takeOver(app, 'people', [PEOPLE])).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('a list of agreements', () => {
  it('is taken over with where the evidence is, owes nothing to the record, and stands in the register', async () => {
    const { app } = start();
    await takeOver(app, 'people', [PEOPLE, ASHDOWN]);
    const owed = (await ask(app, 'record.list', {})).length;
    expect(await takeOver(app, 'agreements', [AGREEMENTS, QUENTIN])).toBe(1);
    const person = await quentin(app);
    expect(person.contactPoints).toHaveLength(1);
    expect(person.agreements).toMatchObject([
      {
        source: 'imported',
        points: [],
        personalContact: expect.stringMatching(/^imported: evidence is in the record/u),
        confirmed: { at: '2026-03-03T12:00:00.000Z', offset: 0 },
        withdrawn: null,
      },
    ]);
    expect(await ask(app, 'record.list', {})).toHaveLength(owed);
    const register = await ask(app, 'people.register', { show: 'in-force', words: 'ashdown', after: null });
    expect(register).toMatchObject({
      lines: [{ personName: 'Quentin Ashdown', source: 'imported' }],
      more: false,
    });
  });

  it('names the lines of people nobody has here, and of numbers that are two people’s', async () => {
    const { app } = start();
    const heading = 'NHS number,Record number,Mobile,Kind,Form,Date agreed';
    const rest = '07700900123,reminders,verbal,03/03/2026';
    const looked = await preview(app, 'agreements', [
      heading,
      `9990004994,,${rest}`,
      `9990548609,104901,${rest}`,
      `9990548609,104882,${rest}`,
      `,104882,${rest}`,
    ]);
    expect(looked).toMatchObject({
      ready: 1,
      known: 1,
      faults: [
        { line: 2, sentence: expect.stringMatching(/Nobody here has this number/u) },
        { line: 3, sentence: expect.stringMatching(/two different people/u) },
      ],
    });
  });

  it('does not bring back what a person opted out of here since (P19)', async () => {
    const { app } = start();
    await takeOver(app, 'people', [PEOPLE, ASHDOWN]);
    await takeOver(app, 'agreements', [AGREEMENTS, QUENTIN]);
    const person = await quentin(app);
    const agreementId = person.agreements[0]!.id;
    await ask(app, 'people.withdrawAgreement', { personId: person.id, agreementId });
    expect(await preview(app, 'agreements', [AGREEMENTS, QUENTIN])).toMatchObject({
      ready: 0,
      known: 0,
      faults: [{ line: 2, sentence: expect.stringMatching(/opted out here after that date/u) }],
    });
  });
});
