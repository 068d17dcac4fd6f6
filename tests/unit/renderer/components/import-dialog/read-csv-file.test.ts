import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvFile } from '../../../../../src/renderer/components/import-dialog/read-csv-file';

const read = (...parts: BlobPart[]) => readCsvFile(new Blob(parts));
const refusedAs = async (file: Promise<Awaited<ReturnType<typeof readCsvFile>>>) => {
  const answer = await file;
  return answer.ok ? 'taken' : answer.sentence;
};

describe('a chosen file', () => {
  it('is read as UTF-8 with every letter, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (name) => {
        fc.pre(!name.includes('\0'));
        const csv = `First name\n${name}`;
        expect(await read(csv)).toEqual({ ok: true, csv });
      }),
    );
  });

  it('is read as an older Windows program wrote it', async () => {
    const bytes = new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x80]);
    expect(await read(bytes)).toEqual({ ok: true, csv: 'Zoë €' });
  });

  it.each([
    ['Excel’s “Unicode text”', [0xff, 0xfe, 0x41, 0x00]],
    ['the other byte order', [0xfe, 0xff, 0x00, 0x41]],
  ])('is read as %s', async (_, bytes) => {
    expect(await read(new Uint8Array(bytes))).toEqual({ ok: true, csv: 'A' });
  });

  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 1, 2], /Excel workbook/u],
    ['an older workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2], /Excel workbook/u],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], /not a CSV file/u],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x00, 0x00], /not a CSV file/u],
    ['nothing', [], /empty/u],
    ['blank lines', [0x0a, 0x20, 0x0a], /empty/u],
  ])('that is %s is refused with what to do', async (_, bytes, reason) => {
    expect(await refusedAs(read(new Uint8Array(bytes)))).toMatch(reason);
  });

  it('that is too large is refused before it is read', async () => {
    expect(await refusedAs(read(new Uint8Array(40_000_001)))).toMatch(/too large/u);
  });

  it('that went away meanwhile says so', async () => {
    const gone = new Blob(['First name']);
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    expect(await refusedAs(readCsvFile(gone))).toMatch(/may have been moved/u);
  });
});
