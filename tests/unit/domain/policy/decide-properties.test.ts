import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/domain/policy/decide';
import { decisionSchema, type Decision } from '../../../../src/domain/policy/decision';
import type { Facts } from '../../../../src/domain/policy/facts';
import { isAtLeastAsStrict } from '../../../../src/domain/policy/strictness';
import type { Person } from '../../../../src/domain/people/person';
import { pack } from '../facts';
import { anyFacts, anyInstant, anyMessage } from './any-case';
import { twoPacks } from './stricter-pack';

const WORKING_HOURS = fc.constant('2026-11-24T10:00:00.000Z');
const clock = fc.oneof({ weight: 4, arbitrary: WORKING_HOURS }, { weight: 1, arbitrary: anyInstant });
const withdrawn = { at: '2026-11-01T09:00:00.000Z', offset: 0 };
const LEAVE = ['allowed', 'conditional', 'stopped'];
const hardness = ({ verdict }: Decision) => LEAVE.indexOf(verdict);

/** The facts after something was taken back. */
function without(facts: Facts, change: (person: Person) => Partial<Person>): Facts {
  return facts.person === null ? facts : { ...facts, person: { ...facts.person, ...change(facts.person) } };
}

/** What is left when a carer may no longer be told, is no longer a carer, or has no contact points. */
const ended = (facts: Facts) => [
  without(facts, ({ carers }) => ({ carers: carers.map((each) => ({ ...each, authority: null })) })),
  without(facts, () => ({ carers: [] })),
  without(facts, ({ contactPoints }) => ({
    contactPoints: contactPoints.filter(({ carerId }) => carerId === null),
  })),
];

describe('whatever the facts', () => {
  it('there is a decision, with one plain sentence for each cause', () => {
    fc.assert(
      fc.property(anyMessage, anyFacts, clock, (message, facts, now) => {
        const decision = decide(message, facts, now, pack);
        expect(decisionSchema.parse(decision)).toEqual(decision);
        const sentences = decision.reasons.map(({ sentence }) => sentence);
        expect(new Set(sentences).size).toBe(sentences.length);
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[A-Z“].*[^.]\.$/u);
          expect(sentence).not.toMatch(/[.!?] /u);
        }
        const effects = decision.reasons.map(({ effect }) => effect);
        expect(effects.toSorted((a, b) => b.localeCompare(a))).toEqual(effects);
      }),
      { numRuns: 1000 },
    );
  });

  it('withdrawing an agreement never allows more (P19)', () => {
    fc.assert(
      fc.property(anyMessage, anyFacts, clock, fc.nat(7), (message, facts, now, which) => {
        const after = without(facts, ({ agreements }) => ({
          agreements: agreements.map((each, i) => (i === which ? { ...each, withdrawn } : each)),
        }));
        expect(hardness(decide(message, after, now, pack))).toBeGreaterThanOrEqual(
          hardness(decide(message, facts, now, pack)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('whoever asked that no more is sent gets nothing, by any way, at any time, under any policy (P19)', () => {
    fc.assert(
      fc.property(
        anyMessage,
        anyFacts,
        clock,
        twoPacks,
        fc.boolean(),
        (message, facts, now, { lax }, byText) => {
          const askedToStop = { channel: byText ? ('sms' as const) : ('email' as const), when: withdrawn };
          const after = without(facts, () => ({ askedToStop }));
          if (after.person === null) return;
          const { verdict, reasons } = decide(message, after, now, lax);
          expect(verdict).toBe('stopped');
          expect(reasons).toContainEqual(expect.objectContaining({ clause: 'P19', next: 'phone-instead' }));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('withdrawing a carer’s authority, or ending what a carer had, never allows more (P18)', () => {
    fc.assert(
      fc.property(anyMessage, anyFacts, clock, (message, facts, now) => {
        const before = hardness(decide(message, facts, now, pack));
        for (const after of ended(facts))
          expect(hardness(decide(message, after, now, pack))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing goes without an agreement in force at its contact point, whatever the policy pack (P2, P12)', () => {
    fc.assert(
      fc.property(anyMessage, anyFacts, clock, twoPacks, (message, facts, now, { lax }) => {
        const { verdict } = decide(message, facts, now, lax);
        if (verdict === 'stopped') return;
        const agreed = facts.person?.agreements.filter(
          (each) =>
            each.withdrawn === null &&
            each.channel === message.channel &&
            each.contactPointId === message.contactPointId,
        );
        expect(agreed?.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('a stricter policy pack never allows more', () => {
    let [allowed, differed] = [0, 0];
    fc.assert(
      fc.property(anyMessage, anyFacts, clock, twoPacks, (message, facts, now, { lax, strict }) => {
        expect(isAtLeastAsStrict(strict, lax)).toBe(true);
        const [before, after] = [decide(message, facts, now, lax), decide(message, facts, now, strict)];
        expect(hardness(after)).toBeGreaterThanOrEqual(hardness(before));
        if (before.verdict !== 'stopped') allowed += 1;
        if (before.verdict !== after.verdict) differed += 1;
      }),
      { numRuns: 4000 },
    );
    // The cases are no empty ones.
    expect(allowed).toBeGreaterThan(100);
    expect(differed).toBeGreaterThan(10);
  });
});
