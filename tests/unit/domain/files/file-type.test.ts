import { describe, expect, it } from 'vitest';
import { ANY_BYTES, mediaTypeOf, secondEnding } from '../../../../src/domain/files/file-type';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';

describe('what a file is', () => {
  it('is told by its ending, for every type that may be sent', () => {
    for (const ending of shippedPack.attachments.types) {
      expect([ending, mediaTypeOf(`Plan.${ending.toUpperCase()}`)]).not.toEqual([ending, ANY_BYTES]);
    }
    expect(mediaTypeOf('Plan')).toBe(ANY_BYTES);
  });

  it.each([
    ['invoice.pdf.exe', 'pdf'],
    ['invoice.exe.pdf', 'exe'],
    ['macros.docm.pdf', 'docm'],
    ['scan.pdf.pdf', 'pdf'],
  ])('is hidden in %j', (name, hidden) => {
    expect(secondEnding(name)).toBe(hidden);
  });

  it.each(['Plan v1.2.pdf', 'Letter 24.11.2026.docx', 'Dr. Shah.pdf', 'Plan.pdf', 'pdf'])(
    'is plain in %j',
    (name) => {
      expect(secondEnding(name)).toBeUndefined();
    },
  );

  it('never has macros under the shipped policy', () => {
    for (const ending of ['docm', 'xlsm', 'pptm', 'exe', 'js', 'html', 'zip'])
      expect(shippedPack.attachments.types).not.toContain(ending);
  });
});
