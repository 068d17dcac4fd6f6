import { describe, expect, it } from 'vitest';
import { changedAgreements } from '../../../../src/domain/people/agreement-changes';
import { agreement } from '../facts';

const now = { at: '2026-11-24T10:00:00.000Z', offset: 0 };
const later = { at: '2026-11-24T11:00:00.000Z', offset: 0 };

describe('what was done to agreements (P19)', () => {
  it('is told for each that is new, confirmed or withdrawn, and for no other', () => {
    const same = agreement({ id: '01990000-0000-7000-8000-0000000000a1' });
    const other = agreement({ id: '01990000-0000-7000-8000-0000000000a2' });
    const third = agreement({ id: '01990000-0000-7000-8000-0000000000a3', confirmed: now });
    const added = agreement({ id: '01990000-0000-7000-8000-0000000000a4' });
    const changed = changedAgreements(
      [same, other, third],
      [same, { ...other, withdrawn: now, withdrawnBy: 'A' }, { ...third, confirmed: later }, added],
    );
    expect(changed.map(({ agreement: { id }, change }) => [id.at(-1), change])).toEqual([
      ['2', 'withdrawn'],
      ['3', 'confirmed'],
      ['4', 'recorded'],
    ]);
  });

  it('is nothing for one that was withdrawn before', () => {
    const gone = agreement({ withdrawn: now, withdrawnBy: 'A' });
    expect(changedAgreements([gone], [gone])).toEqual([]);
  });
});
