import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanFileName,
  endingOf,
  freeName,
  MAX_NAME,
  neutralName,
  stemOf,
} from '../../../../src/domain/files/file-name';

describe('the name of a file', () => {
  it.each([
    ['C:\\Users\\shah\\Desktop\\Care plan.pdf', 'Care plan.pdf'],
    ['/home/shah/../Care plan.pdf', 'Care plan.pdf'],
    ['Care\u0000 pl\nan.pdf', 'Care plan.pdf'],
    ['gpj.\u202Eexe.pdf', 'gpj.exe.pdf'],
    ['  Map  of\tthe   clinic .png ', 'Map ofthe clinic.png'],
    ['what?*.pdf', 'what.pdf'],
    ['CON.pdf', 'file CON.pdf'],
    ['...', 'file'],
    ['.pdf', 'pdf'],
    ['letter..pdf', 'letter.pdf'],
  ])('%j goes out as %j', (given, clean) => {
    expect(cleanFileName(given)).toBe(clean);
  });

  it('has no folder, nothing unseen and no more than its length, whatever is given; cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const clean = cleanFileName(given);
        expect(clean).toBe(cleanFileName(clean));
        expect(clean.length).toBeGreaterThan(0);
        expect(clean.length).toBeLessThanOrEqual(MAX_NAME);
        expect(clean).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
        expect(clean).not.toMatch(/^[.\s]|[.\s]$/u);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its ending when it is too long', () => {
    const clean = cleanFileName(`${'a'.repeat(400)}.pdf`);
    expect(clean).toHaveLength(MAX_NAME);
    expect(endingOf(clean)).toBe('pdf');
  });

  it('is its stem and its ending', () => {
    expect([endingOf('Plan v1.2.PDF'), stemOf('Plan v1.2.PDF')]).toEqual(['pdf', 'Plan v1.2']);
    expect([endingOf('Plan'), stemOf('Plan')]).toEqual(['', 'Plan']);
  });

  it('that tells nothing is found beside those taken', () => {
    expect(neutralName('HIV results.pdf', [])).toBe('Document.pdf');
    expect(neutralName('HIV results.pdf', ['document.PDF', 'Document 2.pdf'])).toBe('Document 3.pdf');
    expect(neutralName('wound.jpeg', [])).toBe('Picture.jpeg');
  });

  it('is like no other of its message', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a (2).pdf', 'b'), { maxLength: 12 }),
        (names) => {
          const taken: string[] = [];
          for (const name of names) taken.push(freeName(name, taken));
          expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(names.length);
        },
      ),
    );
  });
});
