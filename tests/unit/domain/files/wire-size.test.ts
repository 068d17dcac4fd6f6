import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import { encodedBytes, sizeWords, wireBytes } from '../../../../src/domain/files/wire-size';

/** The email a mail library makes, in bytes. */
async function mailOf(sizes: readonly number[], text: string): Promise<number> {
  const attachments = sizes.map((size, i) => ({
    filename: `A rather long name of a file, with ümlauts, number ${i}.pdf`,
    content: Buffer.alloc(size, 7),
  }));
  const made = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: 'Community Therapy <therapy@example.org>',
    to: 'maggie@example.org',
    subject: '[secure] Your care plan',
    text,
    attachments,
  });
  return Buffer.isBuffer(made.message) ? made.message.length : 0;
}

describe('what files take over the wire', () => {
  it('is four thirds of their bytes, and the ends of the lines', () => {
    expect(encodedBytes(57)).toBe(78);
    expect(encodedBytes(0)).toBe(0);
    expect(encodedBytes(25_000_000)).toBeGreaterThan((25_000_000 * 4) / 3);
  });

  it('is never less than the email that is really sent, and hardly more', { timeout: 20_000 }, async () => {
    const sizes = fc.array(fc.nat({ max: 300_000 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.string({ unit: 'binary', maxLength: 2_000 }), async (bytes, text) => {
        const sent = await mailOf(bytes, text);
        const counted = wireBytes(
          bytes.map((each) => ({ bytes: each })),
          text.length,
        );
        expect(counted).toBeGreaterThanOrEqual(sent);
        expect(counted - sent).toBeLessThan(20_000);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_000, '1 kB'],
    [240_400, '240 kB'],
    [999_499, '999 kB'],
    [999_500, '1 MB'],
    [2_449_000, '2.4 MB'],
    [35_000_000, '35 MB'],
    [1_250_000_000, '1.3 GB'],
  ])('%i bytes are “%s”', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});
