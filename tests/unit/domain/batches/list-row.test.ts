import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListRow, timeIn } from '../../../../src/domain/batches/list-row';
import { listHeading } from '../../../../src/domain/people/import/headings';

const HEADING = [
  'NHS number',
  'Record number',
  'Date of birth',
  'Appointment date',
  'Appointment time',
  'Place',
];
const TODAY = '2026-11-23';

function read(...cells: string[]) {
  const heading = listHeading(HEADING);
  if (!heading.ok) throw new Error(heading.sentence);
  return readListRow(cells, heading.columns, TODAY);
}

describe('a line of a list', () => {
  it('names a person by number and birthday, and what is put in for them', () => {
    expect(read('999 054 8609', '', '14/03/1951', '02/12/2026', '2.30pm', 'Elm Street')).toEqual({
      ok: true,
      row: {
        nhsNumber: '9990548609',
        recordNumber: null,
        dateOfBirth: '1951-03-14',
        given: { place: 'Elm Street' },
        about: '2026-12-02T14:30:00.000Z',
      },
    });
  });

  it('reads an appointment next year, by London’s clocks', () => {
    expect(read('', '104882', '14/03/1951', '01/07/2027', '09:00', '')).toMatchObject({
      row: { about: '2027-07-01T08:00:00.000Z' },
    });
  });

  it('fills the day where no time is given', () => {
    expect(read('', '104882', '14/03/1951', '01/12/2026', '', '')).toMatchObject({
      row: { given: { day: 'Tuesday', date: 'Tuesday 1 December 2026' }, about: null },
    });
  });

  it.each([
    [['', '', '14/03/1951', '', '', ''], 'Who this is can’t be told'],
    [['9990548608', '', '14/03/1951', '', '', ''], ''],
    [['9990548609', '', '', '', '', ''], 'date of birth is missing'],
    [['9990548609', '', '14/03/1951', 'soon', '9:00', ''], 'date can’t be read'],
    [['9990548609', '', '14/03/1951', '02/12/2026', 'nine', ''], 'time can’t be read'],
    [['9990548609', '', '14/03/1951', '', '9:00', ''], 'a time and no date'],
    [['9990548609', '', '14/03/1951', '', '', 'x'.repeat(400)], 'too long'],
  ])('is refused with a sentence that quotes nothing: %j', (cells, sentence) => {
    const row = read(...cells);
    expect(row.ok).toBe(false);
    if (row.ok) return;
    expect(row.sentence).toContain(sentence);
    expect(row.sentence).not.toMatch(/9990548|soon|nine|xxx/u);
  });

  it('needs the second identifier among its columns', () => {
    expect(listHeading(['NHS number', 'Time'])).toMatchObject({ ok: false });
    expect(listHeading(['Email', 'Date of birth'])).toMatchObject({ ok: false });
  });

  it('reads every time a clock shows, in either form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const two = String(minute).padStart(2, '0');
        expect(timeIn(`${hour}:${two}`)).toEqual({ hour, minute });
        const half = hour < 12 ? 'am' : 'pm';
        expect(timeIn(`${hour % 12 === 0 ? 12 : hour % 12}.${two}${half}`)).toEqual({ hour, minute });
      }),
    );
    expect(timeIn('9')).toBeUndefined();
    expect(timeIn('25:00')).toBeUndefined();
  });
});
