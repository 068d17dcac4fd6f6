import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../../../../src/domain/checks/fix';
import { found } from './alone';

const PIECES = `
ur u r 2 4 1 appt appts the its were well ill pls OT CPNs no no. temp max min 8 Sat sun Tue Mar
10ish x2 >3 & + f/u w/c e.g. Mill Rd (CMHT) team prob goin sooo lol xx :) 😀 dont Dr Khans clinic
PLEASE CALL @ is nurse will call you on to and see at 30mins half hr weeks time . , ?`
  .trim()
  .split(/\s+/u);
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 20 }).map((pieces) => pieces.join(' '));
const anything = fc.oneof(texts, fc.string({ unit: 'grapheme', maxLength: 80 }));

describe('wording in full, whatever is written', () => {
  it('never marks beyond the text, and marks what it says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const finding of found(text)) {
          expect(finding.start).toBeLessThan(finding.end);
          expect(finding.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(finding.start, finding.end)).toBe(finding.text);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the same when a sentence follows on a new line', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const ended = `${text}.`;
        const before = found(ended);
        const after = found(`${ended}\n${more}`).filter((finding) => finding.start < ended.length);
        expect(after).toEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds nothing of the same rule in the words of its own fix', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const finding of found(text)) {
          for (const fix of finding.fixes.filter((each) => each !== '')) {
            const end = finding.start + fix.length;
            const again = found(applyFix(text, finding, fix)).filter(
              ({ rule, start, end: to }) => rule === finding.rule && start < end && to > finding.start,
            );
            expect(again.map((each) => each.text)).toEqual([]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
