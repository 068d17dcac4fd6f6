import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../src/domain/checks/checker';
import type { PolicyPack } from '../../../../src/domain/policy/pack';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { checkTemplate, type TemplateSurroundings } from '../../../../src/domain/templates/check-template';
import { mergeFieldSchema, written } from '../../../../src/domain/templates/merge-field';
import type { TemplateDetails } from '../../../../src/domain/templates/template';
import { service } from '../facts';
import { details } from './some-template';

const checker = createChecker();
const BESIDE: TemplateSurroundings = { pack: shippedPack, service: null, today: '2026-11-24', turnedOff: [] };

function found(change: Partial<TemplateDetails>, beside: Partial<TemplateSurroundings> = {}) {
  return checkTemplate(details(change), { ...BESIDE, ...beside }, checker.checkWhileWriting);
}
const marked = (...of: Parameters<typeof found>) =>
  found(...of).map(({ rule, field, text }) => `${field} ${rule} ${text}`);

describe('the checks of a template', () => {
  it('find nothing in a good one', () => {
    expect(marked({})).toEqual([]);
  });

  it('mark what they find in its own places, before and behind its fields', () => {
    const text = 'Hello ((first name)), ur visit is on ((day)). Pls call ((service phone)).';
    const findings = found({ text });
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(['ur', 'Pls']);
    expect(findings.map(({ fixes }) => fixes[0])).toEqual(['your', 'Please']);
  });

  it('mark a field that there is not, also in the subject of an email', () => {
    expect(
      marked({ channel: 'email', subject: 'On ((weekday))', text: 'Dear ((surname)), call us.' }),
    ).toEqual([
      'text written-in-full/unfilled-field ((surname))',
      'subject written-in-full/unfilled-field ((weekday))',
    ]);
    const [finding] = found({ text: 'Hello ((name)), your visit is on ((day)).' });
    expect(finding).toMatchObject({
      severity: 'stop',
      message: 'There is no field “name”: write the words, or take it out.',
      fixes: ['((first name))', '((staff name))', '((service name))'],
    });
  });

  it('stop a field where the policy keeps it out: a name is fine in one place and not in another (P33)', () => {
    const text = 'Hello ((first name)), from ((staff name)), ((staff role)).';
    expect(found({ text })).toMatchObject([
      {
        severity: 'stop',
        text: '((staff role))',
        clause: 'P33',
        message: 'Your Trust’s policy keeps the role of who writes out of texts: take it out.',
      },
    ]);
    expect(marked({ channel: 'email', subject: 'Hello', text })).toEqual([]);
    const { sms } = shippedPack.templates.fields;
    const pack: PolicyPack = {
      ...shippedPack,
      templates: {
        fields: { ...shippedPack.templates.fields, sms: sms.filter((field) => field !== 'staff name') },
      },
    };
    expect(found({ text }, { pack }).map((finding) => finding.text)).toEqual([
      '((staff name))',
      '((staff role))',
    ]);
  });

  it('let the names of staff stand that the policy allows, and no others', () => {
    const text = 'Hello ((first name)), ((with)) will visit you on ((day)).';
    expect(marked({ text })).toEqual([]);
    expect(marked({ text: text.replace('((with))', 'Yewande Bello') })).toEqual([
      'text identifier/name Yewande Bello',
    ]);
  });

  it('say where the service’s footer stands twice (P14)', () => {
    const smsFooter = 'Replies are read 9am to 5pm on weekdays. In an emergency call 999.';
    const text = 'Hello ((first name)), call us. In an emergency call 999.';
    expect(found({ text }, { service: { ...service, smsFooter } })).toMatchObject([
      { text: 'In an emergency call 999.', severity: 'warn', clause: 'P14', fixes: [''] },
    ]);
    expect(marked({ text }, { service: { ...service, smsFooter: `Call us. ${service.name}` } })).toEqual([]);
  });

  it('say that a text could not go once it is filled with long names', () => {
    const long = `${'Please call us when you can. '.repeat(33)}((with)) ((place)).`;
    expect(found({ text: `Hello ((first name)). ${long}` }).at(-1)).toMatchObject({
      severity: 'stop',
      clause: 'P25',
    });
    const many = `Hello ((first name)). ${'Please call us when you can. '.repeat(18)}((place)).`;
    expect(found({ text: many }).at(-1)).toMatchObject({
      severity: 'advise',
      message: 'Filled with long names this goes as 4 texts in one: say it in fewer words.',
    });
    expect(marked({ channel: 'email', subject: 'Your visit', text: many })).toEqual([]);
  });

  it('always mark stretches of the template itself', () => {
    const parts = fc.array(
      fc.oneof(
        fc.constantFrom(...mergeFieldSchema.options).map(written),
        fc.constantFrom('ur', 'pls', 'Hello', '((no))', 'Dr Bello,', '\n'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, parts, fc.constantFrom('sms', 'email'), (some, more, channel) => {
        const [text, subject] = [some.join(' '), more.join(' ').replaceAll('\n', ' ')];
        for (const finding of found({ channel, text, subject })) {
          const own = finding.field === 'text' ? text : subject;
          expect(own.slice(finding.start, finding.end)).toBe(finding.text);
          expect(finding.end).toBeGreaterThan(finding.start);
        }
      }),
      { numRuns: 60 },
    );
  });
});
