import { describe, expect, it } from 'vitest';
import { NO_NEEDS } from '../../../../src/domain/people/communication-needs';
import type { FactContent, PersonFact } from '../../../../src/domain/people/person-fact';
import { standingFacts } from '../../../../src/domain/people/standing-facts';

const id = (n: number) => `01990000-0000-7000-8000-00000000000${n}`;
const POINT = id(8);

/** Facts as they were written, one a minute. */
function facts(...contents: Array<[FactContent, about?: string]>): PersonFact[] {
  return contents.map(([content, about], n) => ({
    id: id(n),
    about: about ?? null,
    by: 'R. Shah',
    when: { at: `2026-11-24T10:0${n}:00.000Z`, offset: 0 },
    content,
  }));
}

describe('what holds of a person', () => {
  it('is nothing special where nothing was recorded', () => {
    const standing = standingFacts([]);
    expect(standing).toMatchObject({ needs: NO_NEEDS, capacity: null, carers: [] });
    expect(standing.ofPoint(POINT)).toEqual({
      safety: 'own',
      safetyNote: null,
      verified: null,
      confirmed: null,
      failed: null,
    });
    expect(standing.agreementConfirmed(POINT)).toBeNull();
  });

  it('is what was said last, of each thing by itself', () => {
    const standing = standingFacts(
      facts(
        [{ kind: 'safety', safety: 'unsafe', note: 'x' }, POINT],
        [{ kind: 'safety', safety: 'own', note: null }, id(9)],
        [{ kind: 'capacity', capacity: 'fluctuates' }],
        [{ kind: 'capacity', capacity: null }],
      ),
    );
    expect(standing.ofPoint(POINT)).toMatchObject({ safety: 'unsafe', safetyNote: 'x' });
    expect(standing.ofPoint(id(9)).safety).toBe('own');
    expect(standing.capacity).toBeNull();
  });

  it('says that nothing arrived at a number until somebody confirms it again (P20)', () => {
    const failed: [FactContent, string] = [{ kind: 'point-failed', why: 'wrong-contact-point' }, POINT];
    const confirmed: [FactContent, string] = [{ kind: 'point-confirmed' }, POINT];
    const failedAfter = (...all: Array<[FactContent, string?]>) =>
      standingFacts(facts(...all)).ofPoint(POINT).failed?.why ?? null;
    expect(failedAfter(failed)).toBe('wrong-contact-point');
    expect(failedAfter(failed, confirmed)).toBeNull();
    expect(failedAfter(confirmed, failed)).toBe('wrong-contact-point');
    expect(failedAfter([failed[0], id(9)])).toBeNull();
  });

  it('has a carer’s authority only until it is withdrawn, and again when it is recorded again (P18)', () => {
    const carer: [FactContent] = [{ kind: 'carer', name: 'Ruth', relationship: 'daughter' }];
    const authority: [FactContent, string] = [
      { kind: 'authority', basis: 'person-agreed', evidence: 'consent' },
      id(0),
    ];
    const withdrawn: [FactContent, string] = [{ kind: 'authority-withdrawn' }, id(0)];
    const basisAfter = (...all: Array<[FactContent, string?]>) =>
      standingFacts(facts(...all)).carers[0]?.authority?.basis ?? null;
    expect(basisAfter(carer)).toBeNull();
    expect(basisAfter(carer, authority)).toBe('person-agreed');
    expect(basisAfter(carer, authority, withdrawn)).toBeNull();
    expect(basisAfter(carer, authority, withdrawn, authority)).toBe('person-agreed');
    expect(standingFacts(facts(carer, authority, [{ kind: 'carer-ended' }, id(0)])).carers).toEqual([]);
  });
});
