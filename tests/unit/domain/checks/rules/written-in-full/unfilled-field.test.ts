import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../../../../src/domain/checks/checker';
import { mayOverride } from '../../../../../../src/domain/policy/override';

const checker = createChecker();
const found = (text: string, subject?: string) =>
  checker
    .check(text, subject === undefined ? { channel: 'sms' } : { channel: 'email', subject })
    .filter(({ rule }) => rule === 'written-in-full/unfilled-field');

describe('a gap that a template left', () => {
  it('stops the message, and says what belongs there', () => {
    expect(found('Hello Maggie, your visit is on ((day)).')).toMatchObject([
      {
        severity: 'stop',
        text: '((day))',
        message: 'Fill this in: the day of the week, such as “Tuesday”.',
        clause: 'P29',
        fixes: [],
      },
    ]);
  });

  it('is found in the subject too, and whatever its name', () => {
    expect(
      found('Dear Maggie, (( )) call us.', 'On ((date))').map(({ field, text }) => [field, text]),
    ).toEqual([
      ['text', '(( ))'],
      ['subject', '((date))'],
    ]);
    expect(found('See you on ((weekday)).')[0]?.message).toBe(
      'There is no field “weekday”: write the words, or take it out.',
    );
  });

  it('is nothing in ordinary brackets', () => {
    expect(found('Call us (9am to 5pm), or come (Monday).')).toEqual([]);
  });

  it('stops whatever a policy softens or a desk switches off', () => {
    const tuning = { 'written-in-full/*': 'off', 'written-in-full/unfilled-field': 'advise' } as const;
    expect(checker.check('See you on ((day)).', { channel: 'sms', tuning })).toMatchObject([
      { rule: 'written-in-full/unfilled-field', severity: 'stop' },
    ]);
  });

  it('can’t be kept with a reason', () => {
    expect(mayOverride({ rule: 'written-in-full/unfilled-field' })).toBe(false);
  });
});

describe('names that a template put there', () => {
  const text = 'Hello Maggie, Yewande Bello will visit you on Tuesday.';
  const names = (expectedNames: string[]) =>
    checker
      .check(text, { channel: 'sms', person: { givenName: 'Maggie' }, expectedNames })
      .filter(({ rule }) => rule === 'identifier/name')
      .map((finding) => finding.text);

  it('are quiet where the policy lets them stand; others are pointed at', () => {
    expect(names([])).toEqual(['Yewande Bello']);
    expect(names(['Yewande Bello'])).toEqual([]);
    expect(names(['Yewande', ''])).toEqual(['Yewande Bello']);
  });
});
