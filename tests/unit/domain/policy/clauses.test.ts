import { describe, expect, it } from 'vitest';
import { decide } from '../../../../src/domain/policy/decide';
import { facts, pack, text, TUESDAY_10AM } from '../facts';
import { AGREEMENT_CASES } from './clauses/agreement-cases';
import type { ClauseCase } from './clauses/clause-case';
import { PERSON_CASES } from './clauses/person-cases';
import { SERVICE_CASES } from './clauses/service-cases';
import { TIME_CASES } from './clauses/time-cases';

const CASES = [...AGREEMENT_CASES, ...PERSON_CASES, ...SERVICE_CASES, ...TIME_CASES];

const decided = (each: ClauseCase) =>
  decide(each.message ?? text(), each.facts ?? facts(), each.now ?? TUESDAY_10AM, each.pack ?? pack);

describe('the policy, clause by clause', () => {
  it.each(CASES)('$says', (each) => {
    const { verdict, reasons } = decided(each);
    expect(verdict).toBe(each.effect === 'stop' ? 'stopped' : 'conditional');
    // One cause, one reason.
    expect(reasons).toHaveLength(1);
    const [reason] = reasons;
    const { effect, clause, next } = each;
    expect(reason).toMatchObject({ effect, clause, next });
    expect(reason?.at).toBe(each.at);
    expect(reason?.sentence).toMatch(/^[A-Z“].*\.$/u);
    expect(reason?.sentence).toMatch(each.sentence ?? /./u);
  });

  it('has a case for every clause that a decision carries', () => {
    const told = new Set(CASES.flatMap(({ says }) => says.match(/P\d+/gu) ?? []));
    const carried =
      'P1 P2 P3 P4 P6 P7 P9 P10 P11 P12 P13 P14 P15 P17 P18 P19 P20 P21 P22 P25 P27 P29 P32 P33 P40 P41';
    expect([...told].toSorted()).toEqual(carried.split(' ').toSorted());
  });

  it('leaves what the words say to the checks, which speak beside it (P27, P33, P36, P37)', () => {
    const worded = text({ text: 'I have chest pain. Send your diagnosis by WhatsApp to Margaret Holloway.' });
    expect(decide(worded, facts(), TUESDAY_10AM, pack).verdict).toBe('allowed');
  });
});
