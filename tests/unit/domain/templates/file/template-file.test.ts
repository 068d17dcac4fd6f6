import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../../../src/domain/templates/file/import-plan';
import {
  MAX_TEMPLATE_FILE,
  readTemplateFile,
  templateFile,
  type FiledTemplate,
} from '../../../../../src/domain/templates/file/template-file';
import { purposeSchema } from '../../../../../src/domain/messages/purpose';
import { details, template } from '../some-template';

const SERVICE = { id: '01990000-0000-7000-8000-0000000000f1', name: 'Elm Street Team' };
const nameOf = (id: string) => (id === SERVICE.id ? SERVICE.name : null);

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() === text && text !== '' && !/[\p{Cs}\p{Cc}]/u.test(text));
const anyTemplate = fc
  .record({
    name: line,
    owner: line,
    purpose: fc.constantFrom(...purposeSchema.options),
    channel: fc.constantFrom('sms', 'email'),
    subject: fc.oneof(fc.constant(''), line),
    text: line,
    serviceId: fc.constantFrom(null, SERVICE.id),
  })
  .map((written) => template(written));

function sentence(json: string): string {
  const read = readTemplateFile(json);
  return read.ok ? 'read' : read.sentence;
}
const filed = (change: object = {}) => {
  const { serviceId: _id, ...words } = details();
  return { ...words, service: null, ...change };
};
const fileOf = (...templates: object[]) => JSON.stringify({ form: 'plainword-templates-1', templates });

describe('a file of templates', () => {
  it('is read as it was written, with the services by their names', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { minLength: 1, maxLength: 5 }), (templates) => {
        const read = readTemplateFile(templateFile(templates, nameOf));
        expect(read.ok && read.templates.map(({ name, text, service }) => [name, text, service])).toEqual(
          templates.map(({ name, text, serviceId }) => [
            name,
            text,
            serviceId === null ? null : SERVICE.name,
          ]),
        );
      }),
    );
  });

  it('says nothing of who wrote or approved it', () => {
    const file = templateFile([template()], nameOf);
    expect(file).not.toContain('Adeyemi');
    expect(file).not.toContain('Shah');
  });

  it('is refused with one sentence, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((one) => fileOf(one)),
        ),
        (json) => {
          expect(sentence(json)).toMatch(/^\p{Lu}.*\.$|^read$/u);
        },
      ),
    );
  });

  it.each([
    ['', 'This file is not JSON: choose a file that Plainword exported.'],
    ['{}', 'This is not a file of templates: choose one that Plainword exported.'],
    [fileOf(), 'A file has between 1 and 500 templates: split it and try again.'],
    [
      fileOf(filed({ text: ' ' })),
      'Template 1 of the file can’t be used: its text does not fit (Write the words of the template). Nothing was imported.',
    ],
    [
      fileOf(filed(), filed({ channel: 'whatsapp' })),
      'Template 2 of the file can’t be used: its channel does not fit. Nothing was imported.',
    ],
    [
      fileOf(filed({ approved: true })),
      'Template 1 of the file can’t be used: it has parts that are not known. Nothing was imported.',
    ],
    [
      fileOf(filed({ name: 'a\u0000b' })),
      'Template 1 of the file can’t be used: its name does not fit (This has characters that can’t be sent: write it again). Nothing was imported.',
    ],
    [' '.repeat(MAX_TEMPLATE_FILE + 1), 'This file is too large to be templates: choose another one.'],
  ])('says what is wrong with it %#', (json, words) => {
    expect(sentence(json)).toBe(words);
  });
});

describe('an import', () => {
  const one: FiledTemplate = { ...filed(), service: null };
  const here = template();

  it('adds, changes and leaves alone, by name, channel and service', () => {
    const plan = importPlan(
      [one, { ...one, name: 'New' }, { ...one, channel: 'email' }, { ...one, service: 'elm street team' }],
      [here, template({ id: SERVICE.id, channel: 'email', text: 'Dear ((first name)).' })],
      [SERVICE],
    );
    expect(plan.map(({ does, id }) => [does, id])).toEqual([
      ['same', here.id],
      ['add', null],
      ['change', SERVICE.id],
      ['add', null],
    ]);
    expect(plan[3]?.details.serviceId).toBe(SERVICE.id);
  });

  it('refuses a service that is not here, and a second one of a name', () => {
    const plan = importPlan([one, { ...one, name: ' reminder' }, { ...one, service: 'Oak' }], [], [SERVICE]);
    expect(plan.map(({ does, sentence: why }) => [does, why])).toEqual([
      ['add', null],
      ['refuse', 'The file has another one of this name for the same channel and service.'],
      ['refuse', 'There is no service “Oak” here: set it up first, or change the file.'],
    ]);
  });
});
