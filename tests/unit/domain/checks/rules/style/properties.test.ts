import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasDefaultFix } from '../../../../../../src/domain/checks/finding';
import { applyFix } from '../../../../../../src/domain/checks/fix';
import { styleRules } from '../../../../../../src/domain/checks/rules/style/style-rules';
import { tokenise } from '../../../../../../src/domain/checks/tokenise';
import { margaret, riverside } from '../../marked';
import { advice } from './advice';

/** Pieces that the rules of style look for, among others, in any order. */
const piece = fc.constantFrom(
  'commence', 'commenced', 'an', 'a', 'additional', 'initial', 'Please be advised that', 'your', 'visit', '14:30', '2.30pm', '2-6pm',
  '12am', '12 noon', '-', 'between', '6/8/25', '6th August', 'the 3rd of March', '25/12', 'on', 'Tuesday', '02079460123', '07700 900 123',
  "don't", 'can’t', 'PLEASE BRING YOUR', '!!', '?!', 'click here', 'https://bit.ly/abc', 'https://www.example.org/?dob=1', 'attend', 'ring us',
  'was', 'obtained', 'nil by mouth', 'be', '.', ',', '\n', 'Hello', 'Margaret', 'we', 'The majority of our', 'you', '(', ')', 'p.m.', '3', '£', '9',
); // prettier-ignore
const message = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
);
const context = { person: margaret, service: riverside };

describe('the rules of style', () => {
  it('stay within the text, whatever it holds', () => {
    fc.assert(
      fc.property(message, fc.constantFrom('sms' as const, 'email' as const), (text, channel) => {
        for (const rule of styleRules) {
          for (const { start, end } of rule.find(
            { field: 'text', text, tokens: tokenise(text) },
            { channel, ...context },
          )) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('have nothing more to say, by the same rule, of what their default fix made', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const rule of styleRules) {
          const find = (of: string) =>
            rule.find({ field: 'text', text: of, tokens: tokenise(of) }, { channel: 'sms', ...context });
          for (const { start, end, fixes = [], turnsMeaning = false } of find(text)) {
            const fix = fixes[0];
            if (fix === undefined || fix === '' || turnsMeaning) continue;
            const fixed = applyFix(text, { start, end }, fix);
            const left = find(fixed).filter((each) => each.start >= start && each.start < start + fix.length);
            expect(left.map((each) => fixed.slice(each.start, each.end))).toEqual([]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never offer a default fix that leaves the text as it is', () => {
    fc.assert(
      fc.property(message, (text) => {
        for (const finding of advice(text, context).filter(hasDefaultFix)) {
          expect(applyFix(text, finding, finding.fixes[0] ?? '')).not.toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });
});
