import { describe, expect, it } from 'vitest';
import { proposePeople } from '../../../../../src/domain/trails/right-record/propose-people';
import { goldPeople, goldTrails, messagesOf } from './gold-trails';

const people = goldPeople();
const candidates = [...people.values()];
const points = candidates.flatMap(({ id, contactPoints }) =>
  contactPoints.map(({ value }) => ({ personId: id, value })),
);
const keyOf = (id: string) => [...people].find(([, person]) => person.id === id)?.[0] ?? '';

describe.each([...goldTrails()])('whose record a trail belongs in: %s', (_file, trails) => {
  it.each(trails)('$says', (trail) => {
    const proposals = proposePeople(messagesOf(trail), {
      candidates,
      others: { people: candidates, points },
      personId: null,
      thisYear: 2026,
    });
    const found = proposals.map(({ personId, reasons, mismatches, hasNamesake, identifiers }) => {
      const kinds = (counts: boolean) =>
        reasons.filter((each) => each.counts === counts).map(({ kind }) => kind);
      expect(identifiers).toBe(kinds(true).length);
      return {
        person: keyOf(personId),
        counts: kinds(true),
        told: kinds(false),
        mismatches: mismatches.map((mismatch) => mismatch.found),
        namesake: hasNamesake,
      };
    });
    expect(found).toEqual(trail.expected);
  });
});

describe('the gold data', () => {
  it('has at least 40 trails', () => {
    expect([...goldTrails().values()].flat().length).toBeGreaterThanOrEqual(40);
  });
});
