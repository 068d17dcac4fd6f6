import { describe, expect, it } from 'vitest';
import { compareDateOfBirth, compareNumber, readOpenRecord } from '../../../../src/domain/record/open-record';
import { person } from '../facts';

const maggie = person();
const zosia = person({ nhsNumber: null, recordNumber: '105204' });

describe('an identifier from the open record', () => {
  it('matches however it is written', () => {
    expect(compareNumber('999-054 8609', maggie)).toBe('match');
    expect(compareDateOfBirth('14.3.51', maggie, 2026)).toBe('match');
    expect(compareNumber('105 204', zosia)).toBe('match');
  });

  it('of another person is told from nothing at all', () => {
    expect(compareNumber('999 000 0018', maggie)).toBe('other-person');
    expect(compareNumber(' ', maggie)).toBe('nothing');
    expect(compareDateOfBirth('5 August 1962', maggie, 2026)).toBe('other-person');
    expect(compareDateOfBirth('', maggie, 2026)).toBe('nothing');
  });

  it('a record number does not stand in for an NHS number', () => {
    expect(compareNumber('104882', maggie)).toBe('other-person');
  });
});

describe('what was copied out of the open record', () => {
  it('may say both at once', () => {
    expect(
      readOpenRecord('HOLLOWAY, Margaret  Born 14-Mar-1951  NHS No. 999 054 8609', maggie, 2026),
    ).toEqual({
      number: 'match',
      dateOfBirth: 'match',
    });
  });

  it('may be a namesake’s', () => {
    expect(
      readOpenRecord('HOLLOWAY, Margaret  Born 05-Aug-1962  NHS No. 999 000 0018', maggie, 2026),
    ).toEqual({
      number: 'other-person',
      dateOfBirth: 'other-person',
    });
  });

  it('says nothing when it names two people, or nobody', () => {
    expect(readOpenRecord('999 054 8609, 999 000 0018', maggie, 2026).number).toBe('nothing');
    expect(readOpenRecord('see you on Tuesday', maggie, 2026)).toEqual({
      number: 'nothing',
      dateOfBirth: 'nothing',
    });
  });

  it('is a record number only when it stands alone', () => {
    expect(readOpenRecord(' 105204\r\n', zosia, 2026).number).toBe('match');
    expect(readOpenRecord('Record 105204, ward 3', zosia, 2026).number).toBe('nothing');
  });
});
