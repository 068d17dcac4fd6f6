import { describe, expect, it } from 'vitest';
import { filingStop, type FilingGrounds } from '../../../../../src/domain/trails/right-record/filing-stop';
import type { Reason } from '../../../../../src/domain/trails/right-record/proposal';

const reason = (kind: Reason['kind'], counts = true): Reason => ({ kind, counts, messageId: null });
const stop = (reasons: Reason[], change: Partial<FilingGrounds> = {}, hasNamesake = false) =>
  filingStop({
    proposal: { reasons, mismatches: [], hasNamesake },
    number: 'nothing',
    dateOfBirth: 'nothing',
    othersDetails: false,
    ...change,
  });

describe('a trail is filed for a person', () => {
  it('by two identifiers, out of the trail, typed, or one of each', () => {
    expect(stop([reason('nhs-number'), reason('date-of-birth')])).toBeNull();
    expect(stop([reason('full-name')], { dateOfBirth: 'match' })).toBeNull();
    expect(stop([], { number: 'match', dateOfBirth: 'match' })).toBeNull();
  });

  it('never by one alone, found twice or typed again', () => {
    expect(stop([reason('nhs-number'), reason('nhs-number')])).toBe('too-few-identifiers');
    expect(stop([reason('date-of-birth')], { dateOfBirth: 'match' })).toBe('too-few-identifiers');
    expect(stop([], { number: 'match' })).toBe('too-few-identifiers');
  });

  it('never by an address that nobody verified (P22)', () => {
    const reasons = [
      reason('nhs-number'),
      reason('unverified-address', false),
      reason('shared-address', false),
    ];
    expect(stop(reasons)).toBe('too-few-identifiers');
  });

  it('who has a namesake by the number alone', () => {
    const reasons = [reason('full-name'), reason('date-of-birth')];
    expect(stop(reasons, {}, true)).toBe('number-alone-tells');
    expect(stop(reasons, { number: 'match' }, true)).toBeNull();
  });

  it('never where what was typed is another’s, whatever the trail says', () => {
    const reasons = [reason('nhs-number'), reason('date-of-birth')];
    expect(stop(reasons, { number: 'other-person' })).toBe('number-is-anothers');
    expect(stop(reasons, { dateOfBirth: 'other-person', othersDetails: true })).toBe('date-is-anothers');
  });

  it('only where somebody says so when another’s number stands in it', () => {
    const mismatch = { kind: 'nhs-number', messageId: '', start: 0, end: 1, found: '', theirs: '' } as const;
    const proposal = {
      reasons: [reason('nhs-number'), reason('date-of-birth')],
      mismatches: [mismatch],
      hasNamesake: false,
    };
    expect(stop([], { proposal })).toBe('mismatch');
    expect(stop([], { proposal, othersDetails: true })).toBeNull();
  });
});
