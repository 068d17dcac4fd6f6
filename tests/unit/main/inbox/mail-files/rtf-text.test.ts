import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decompressedRtf } from '../../../../../src/main/inbox/mail-files/compressed-rtf';
import { rtfText } from '../../../../../src/main/inbox/mail-files/rtf-text';

describe('RTF beside a mail', () => {
  it('is its words, without fonts, pictures and instructions', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\colortbl;\red0;}\f0 Hello\par Gr\'fc\'dfe \u8364? and \{braces\}\tab x{\pict 0102}{\*\generator Word;}}`;
    expect(rtfText(rtf)).toEqual({ kind: 'text', content: 'Hello\nGrüße € and {braces}\tx' });
  });

  it('is the HTML it was made from', () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Hello {\*\htmltag84 <b>}\htmlrtf \b\htmlrtf0 Ann{\*\htmltag92 </b>}\htmlrtf\par}\htmlrtf0 {\*\htmltag72 </p>}}`;
    expect(rtfText(rtf)).toEqual({ kind: 'html', content: '<p>Hello <b>Ann</b></p>' });
  });

  it('reads letters of another code page by their font', () => {
    expect(
      rtfText(
        String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1\'cf\'f0\f0 ok}`,
      ).content,
    ).toBe('Прok');
  });

  it('is not unpacked where its header claims more than is there', () => {
    const bytes = new Uint8Array(32);
    new DataView(bytes.buffer).setUint32(0, 0x7fffffff, true);
    new DataView(bytes.buffer).setUint32(8, 0x75465a4c, true);
    expect(decompressedRtf(bytes)).toBeUndefined();
  });

  it('throws nothing, whatever stands there', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('{', '}', '\\', "\\'", '\\u-5?', '\\*', '\\htmltag', '\\uc9', '\\f1'), fc.string({ maxLength: 8 }))), (parts) => typeof rtfText(`{\\rtf1${parts.join('')}`).content === 'string'), { numRuns: 300 }); // prettier-ignore
  });
});
