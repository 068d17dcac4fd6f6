import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judged } from '../../../../src/main/judge';
import { Findings } from '../../../../src/main/batches/findings-of-list';
import type { OneOfMany } from '../../../../src/main/batches/one-of-many';
import type { CheckedRecipient, KeptRecipient } from '../../../../src/main/store/batch-store';
import { person, service } from '../../domain/facts';
import { content } from '../store/things';

/** A line of an invented list: who, where, whether it is stopped or taken out. */
interface Line {
  readonly who: number;
  readonly to: number;
  readonly stopped: boolean;
  readonly takenOut: boolean;
}

const lines = fc.array(
  fc.record({
    who: fc.nat({ max: 12 }),
    to: fc.nat({ max: 8 }),
    stopped: fc.boolean(),
    takenOut: fc.boolean(),
  }),
  { maxLength: 40 },
);

const recipient = ({ who, takenOut }: Line, i: number): KeptRecipient => ({
  position: i + 1,
  messageId: `m${i}`,
  personId: `p${who}`,
  given: {},
  about: null,
  line: null,
  contactPointId: null,
  state: 'unchecked',
  clause: null,
  sentence: null,
  alike: false,
  age: null,
  parts: 0,
  hash: null,
  takenOut,
});

function message({ to, stopped }: Line, i: number): OneOfMany {
  const judged: Judged = {
    decision: { verdict: 'allowed', pack: '2.0', reasons: [] },
    findings: [],
    person: person(),
    service,
    from: '07860 000111',
    to: `+4477009000${to}`,
    outgoing: 'Hello.',
    outgoingSubject: '',
  };
  return {
    draft: content(),
    judged,
    stop: stopped ? { clause: 'P2', sentence: 'Not agreed.' } : undefined,
    opens: undefined,
    hash: `h${i}`,
  };
}

function checked(list: readonly Line[]): { results: CheckedRecipient[]; found: Findings } {
  const found = new Findings();
  const counted = { alike: false, age: 40, parts: 1, toCarer: false };
  const results = list.map((line, i) => {
    const one = recipient(line, i);
    return found.leftOut(one, person()) ?? found.decided(one, message(line, i), counted);
  });
  return { results, found };
}

describe('whoever a list is made of', () => {
  it('nobody is written to twice, and no number or address either', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const going = checked(list).results.flatMap(({ state }, i) => (state === 'may-go' ? [list[i]] : []));
        expect(new Set(going.map((line) => line?.who)).size).toBe(going.length);
        expect(new Set(going.map((line) => line?.to)).size).toBe(going.length);
      }),
    );
  });

  it('who is stopped or taken out never goes, and is not in what is approved', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const { results, found } = checked(list);
        for (const [i, { state, hash }] of results.entries()) {
          if (list[i]?.stopped === true || list[i]?.takenOut === true) expect(state).not.toBe('may-go');
          expect(hash !== null).toBe(state === 'may-go');
        }
        expect(found.hashes).toEqual(results.flatMap(({ hash }) => hash ?? []));
      }),
    );
  });

  it('everybody is counted once', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const { mayGo, stopped, leftOut } = checked(list).found.summary();
        expect(mayGo + stopped + leftOut).toBe(list.length);
      }),
    );
  });
});
