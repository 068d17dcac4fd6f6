import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKER_VERSION, createChecker } from '../../../../src/domain/checks/checker';
import { clauseSchema, findingSchema } from '../../../../src/domain/checks/finding';
import { applyFix } from '../../../../src/domain/checks/fix';
import { shippedRules } from '../../../../src/domain/checks/rules/shipped-rules';
import type { Tuning } from '../../../../src/domain/checks/tuning';
import { margaret as person, riverside as service } from './marked';

const checker = createChecker();

/** Pieces of messages, well and badly written, and what may stand between them. */
const piece = fc.oneof(
  fc.constantFrom(
    'u',
    'ur appt',
    'tmrw',
    'cant',
    '999 054 8609',
    'LE1 5WZ',
    '14/3/51',
    'Mrs Holloway',
    'DNA',
    'f/u',
    'e.g.',
    '12 Mill Lane',
    '07700 900123',
    'a@example.org',
    'https://example.org',
    '😀',
    '👨‍👩‍👧',
    ':)',
    'xx',
    '2 see',
    'overdose',
    'wtf',
    'WhatsApp',
    '@',
    '&',
    'results are positive',
    '500mg',
    '\uD800',
    '\uDC00',
    '\u0000',
    '\u202E',
    'שלום',
    'مرحبا',
    '\u200D',
    '\uFE0F',
    'é',
    'İ',
    'ﬀ',
    '’',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const message = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '\n', '. ', ', ', '', '-', '/')), { maxLength: 25 })
  .map((pieces) => pieces.map(([words, gap]) => words + gap).join(''));

/** What speaks, and how strongly, of one short text with text speak and a number in it. */
function strengths(tuning: Tuning): [string, string][] {
  return checker
    .check('ur NHS number is 999 054 8609', { channel: 'sms', tuning })
    .map(({ rule, severity }) => [rule, severity]);
}

describe('the checker', () => {
  it('marks words that stand where it says, in the shape the contract has, none overlapping', () => {
    fc.assert(
      fc.property(message, message, fc.constantFrom('sms', 'email'), (text, subject, channel) => {
        const findings = checker.check(text, { channel, subject, person, service, accepted: ['appt'] });
        let last = { field: 'text', end: 0 };
        for (const finding of findings) {
          expect(() => findingSchema.parse(finding)).not.toThrow();
          const field = finding.field === 'text' ? text : subject;
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(field.slice(finding.start, finding.end)).toBe(finding.text);
          if (finding.field === last.field) expect(finding.start).toBeGreaterThanOrEqual(last.end);
          last = finding;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings for the same message', () => {
    fc.assert(
      fc.property(message, (text) => {
        expect(checker.check(text, { channel: 'sms', person })).toEqual(
          createChecker().check(text, { channel: 'sms', person }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is content with what a default fix of text speak or an abbreviation wrote', () => {
    const words = fc.constantFrom(
      'u',
      'ur',
      'appt',
      'tmrw',
      'cant',
      'im',
      'CPN',
      'f/u',
      'asap',
      'pls',
      'thx',
      'b4',
      'gonna',
      'PALS',
      'ecg',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (list) => {
        const text = `The nurse said ${list.join(' and ')} to them today.`;
        const [finding] = checker
          .check(text, { channel: 'sms' })
          .filter(({ rule }) => rule.startsWith('written-in-full/'));
        if (finding === undefined) return;
        const fixed = applyFix(text, finding, finding.fixes[0] ?? '');
        const end = finding.start + (finding.fixes[0] ?? '').length;
        const left = checker.check(fixed, { channel: 'sms' });
        expect(
          left.filter(
            ({ rule, start }) => rule.startsWith('written-in-full/') && start >= finding.start && start < end,
          ),
        ).toEqual([]);
      }),
    );
  });

  it('looks at the subject of an email, and at none of a text', () => {
    const context = { subject: 'ur appt' };
    expect(checker.check('', { channel: 'email', ...context }).map(({ field }) => field)).toEqual([
      'subject',
      'subject',
    ]);
    expect(checker.check('', { channel: 'sms', ...context })).toEqual([]);
  });

  it('shows the strongest finding where several speak of the same words', () => {
    const findings = checker.check('Your NHS number is 999 054 8609', { channel: 'sms', person });
    expect(findings.map(({ rule, message: why }) => [rule, why])).toEqual([
      ['identifier/nhs-number', 'This is the person’s own NHS number: leave it out.'],
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(checker.check('', { channel: 'sms' })).toEqual([]);
    expect(checker.check(' \n\t ', { channel: 'email', subject: '' })).toEqual([]);
  });

  it('says that only the first part of a very long text was looked at', () => {
    const findings = checker.check(`${'word '.repeat(25_000)} ur appt`, { channel: 'sms' });
    expect(findings.filter(({ rule }) => rule === 'style/length')).toMatchObject([
      { start: 100_000, severity: 'advise' },
    ]);
  });

  it.each([
    ['one word', 'a'],
    ['words', 'u appt dont 12 Mill Lane '],
    ['full stops', 'a.'],
    ['brackets', '((((('],
    ['digits', '0123456789'],
    ['spaced digits', '07 '],
    ['capitals', 'Theodore Ward '],
    ['hyphens', 'Smith-'],
    ['at signs', 'a@'],
    ['emoji', '👨‍👩‍👧‍👦'],
    ['lone surrogates', '\uD83D'],
    ['joiners', '\u200D'],
    ['combining marks', 'e\u0301\u0302'],
    ['stretched', 'sooo'],
    ['new lines', '\n'],
    ['regards', 'kind regards\n'],
    ['dates', '14/3/51 '],
    ['laughter', 'lol'],
    ['emoticons', ':) www.a '],
    ['conditions', 'if overdose '],
    ['negations', 'not whatsapp '],
  ])('stays quick on a megabyte of %s', (_what, piece_) => {
    const text = piece_.repeat(Math.ceil(1_000_000 / piece_.length));
    const start = performance.now();
    checker.check(text, { channel: 'sms', person, service });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('leaves out what is switched off and speaks softly where it is softened', () => {
    expect(strengths({})).toContainEqual(['identifier/nhs-number', 'stop']);
    expect(strengths({ 'identifier/nhs-number': 'warn' })).toContainEqual(['identifier/nhs-number', 'warn']);
    expect(strengths({ 'written-in-full/*': 'off' })).toEqual([['identifier/nhs-number', 'stop']]);
  });

  it('has a clause, a plain name and words for what was looked for in every rule', () => {
    expect(CHECKER_VERSION).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(checker.rules).toHaveLength(shippedRules.length);
    expect(new Set(shippedRules.map(({ name }) => name)).size).toBe(shippedRules.length);
    for (const { name, clause, looksFor } of shippedRules) {
      expect(name).toMatch(/^[a-z-]+\/[a-z-]+$/u);
      expect(clauseSchema.safeParse(clause).success).toBe(true);
      expect(looksFor).not.toBe('');
    }
  });
});
