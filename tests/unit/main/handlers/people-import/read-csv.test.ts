import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../../src/main/handlers/people-import/read-csv';

const HEADING = ['First name', 'Surname', 'DOB', 'NHS'];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe('a CSV file', () => {
  it.each([',', ';', '\t'])('is read with %o between its cells, whatever stands in them', (sign) => {
    const address = '"1, High Street; Flat 2\tabove"';
    const csv = `${[...HEADING, 'Address'].join(sign)}\nAnn${sign}Young${sign}1951-03-14${sign}1${sign}${address}\n`;
    expect(readCsv(csv, 'people').lines).toEqual([
      { line: 2, cells: ['Ann', 'Young', '1951-03-14', '1', '1, High Street; Flat 2\tabove'] },
    ]);
  });

  it('tells the line of the file, past quoted line ends, blank lines and every kind of line end', () => {
    const csv = `\uFEFFFirst name,Surname\r\nAnn,"a\r\nb"\r\n\r\n,\rBen,x\nCat,y`;
    const { heading, lines } = readCsv(csv, 'people');
    expect(heading).toEqual({ line: 1, cells: ['First name', 'Surname'] });
    expect(lines.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, 'Ann'],
      [6, 'Ben'],
      [7, 'Cat'],
    ]);
    expect(lines[0]?.cells[1]).toBe('a\nb');
  });

  it('may say in its first line what stands between the cells', () => {
    const { heading, lines } = readCsv('sep=;\r\nFirst name;Surname\r\nAnn;"Young, the"\r\n', 'people');
    expect(heading?.line).toBe(2);
    expect(lines).toEqual([{ line: 3, cells: ['Ann', 'Young, the'] }]);
  });

  it('says which line has an open quotation mark, or more cells than there are columns', () => {
    const { lines } = readCsv('First name,Surname\nAnn,Young,High Street\nBen,Young,\nCat,"Yo', 'people');
    expect(lines.map(({ line, fault }) => [line, fault === undefined])).toEqual([
      [2, false],
      [3, true],
      [4, false],
    ]);
  });

  it('gives back any cells that were written into it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', ';', '\t', '"', '\n', ' ', 'é', '“') });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const csv = rows.map((row) => row.map(quoted).join(',')).join('\n');
        const { lines } = readCsv(`"First name","Surname"\n${csv}`, 'people');
        const kept = rows.filter((row) => row.some((each) => each.trim() !== ''));
        expect(lines.map(({ cells }) => cells)).toEqual(kept);
        expect(lines.every(({ fault }) => fault === undefined)).toBe(true);
      }),
    );
  });

  it('reads any text without failing, and no line comes before the one above it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\uFEFF', ' ') }), (csv) => {
        const lines = readCsv(csv, 'agreements').lines.map(({ line }) => line);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }),
    );
  });
});
