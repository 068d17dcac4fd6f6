import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMailBytes } from '../../../../src/main/inbox/mail-files/read-mail-bytes';
import { isMbox, MboxSplitter, type MboxPart } from '../../../../src/main/trails/mbox-splitter';

const line = fc.oneof(
  fc.constantFrom('From ann@example.org Thu Nov 19 08:31:05 2026', 'From the station it is near.', '>From here', '', '\r', 'Subject: Hi', '>>From there'), // prettier-ignore
  fc.string({ maxLength: 40 }).map((text) => text.replaceAll('\n', ' ')),
);
const folder = fc
  .array(line, { maxLength: 30 })
  .map((lines) => Buffer.from(['From ann@example.org Thu Nov 19 08:31:05 2026', 'From: a@example.org', ...lines].join('\n'))); // prettier-ignore

/** The mails of a folder that comes in in pieces of this length. */
function split(bytes: Buffer, length: number): string[] {
  const splitter = new MboxSplitter();
  const mails: string[] = [];
  const take = (parts: readonly MboxPart[]) => {
    for (const part of parts) {
      if (part.kind === 'mail') mails.push('');
      else mails.push((mails.pop() ?? '') + Buffer.from(part.bytes).toString('utf8'));
    }
  };
  for (let at = 0; at < bytes.length; at += length) take(splitter.push(bytes.subarray(at, at + length)));
  take(splitter.end());
  return mails;
}

/** A mail of a folder, with its separator. */
const mail = (name: string, text: string) => `From ${name} Thu Nov 19 08:31:05 2026\nFrom: ${name}\nSubject: ${text}\nDate: Thu, 19 Nov 2026 08:31:05 +0000\n\n${text}\n>From here on\n\n`; // prettier-ignore

describe('a folder of mails that comes in piece by piece', () => {
  it('gives the same mails whatever the pieces', () => {
    fc.assert(
      fc.property(
        folder.filter((bytes) => bytes.every((byte) => byte < 128)),
        fc.integer({ min: 1, max: 300 }),
        (bytes, length) => {
          expect(split(bytes, length)).toEqual(split(bytes, bytes.length));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the mails that reading the whole folder gives', async () => {
    const bytes = Buffer.from(['a@example.org', 'b@example.org', 'c@example.org'].map((name) => mail(name, `by ${name}\nFrom 2026 on`)).join('')); // prettier-ignore
    expect(isMbox(bytes)).toBe(true);
    const whole = await readMailBytes(bytes);
    const single = await Promise.all(split(bytes, 7).map((each) => readMailBytes(Buffer.from(each))));
    expect(single.flat()).toEqual(whole);
    expect(whole).toHaveLength(3);
  });

  it('passes a line on that has no end', () => {
    const bytes = Buffer.from(`From a@example.org Thu Nov 19 08:31:05 2026\n${'x'.repeat(200_000)}`);
    expect(split(bytes, 4_096)).toEqual(['x'.repeat(200_000)]);
  });
});
