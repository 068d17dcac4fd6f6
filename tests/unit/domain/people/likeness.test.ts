import { describe, expect, it } from 'vitest';
import { likenesses, oneSlipApart, plainName } from '../../../../src/domain/people/likeness';

const person = (givenName: string, familyName: string, dateOfBirth = '1951-03-14') => ({
  givenName,
  familyName,
  dateOfBirth,
});

describe('people who could be taken for one another', () => {
  it('have the same name, however it is written', () => {
    expect(likenesses(person('Zoë', 'O’Brien'), person('zoe', "O'BRIEN", '1980-01-01'))).toEqual([
      'same-name',
    ]);
  });

  it('have names one slip apart', () => {
    expect(likenesses(person('Margaret', 'Holloway'), person('Margarte', 'Holoway', '1980-01-01'))).toEqual([
      'similar-name',
    ]);
  });

  it('have first and last name turned round, or an initial in common', () => {
    expect(likenesses(person('James', 'Thomas'), person('Thomas', 'James', '1980-01-01'))).toEqual([
      'similar-name',
    ]);
    expect(likenesses(person('Daniel', 'Okafor'), person('David', 'Okafor', '1980-01-01'))).toEqual([
      'similar-name',
    ]);
  });

  it('are twins: the same family name and birthday', () => {
    expect(likenesses(person('Amy', 'Price'), person('Anna', 'Price'))).toEqual([
      'similar-name',
      'same-birthday',
    ]);
  });

  it('are not those whose short names differ', () => {
    expect(likenesses(person('Amy', 'Lee'), person('Joe', 'Lea', '1980-01-01'))).toEqual([]);
  });
});

describe('one slip', () => {
  it.each([
    ['holloway', 'holoway'],
    ['holloway', 'hollowya'],
    ['shah', 'shaw'],
    ['a', 'a'],
  ])('%s and %s', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(true);
    expect(oneSlipApart(b, a)).toBe(true);
  });

  it('is not two', () => {
    expect(oneSlipApart('holloway', 'halloweye')).toBe(false);
    expect(oneSlipApart('', 'ab')).toBe(false);
  });
});

it('a plain name has no case, accent, hyphen or apostrophe', () => {
  expect(plainName(' Anne-Marie  O’Łuć ')).toBe('anne marie oluc');
});
