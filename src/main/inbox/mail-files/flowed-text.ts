const FLOWED = /;[ \t\r\n]*format\s*=\s*"?flowed"?/giu;
/** Only the header lines say so; those of the parts stand near the beginning of what they head. */
const LOOKED_AT = 2 * 1024 * 1024;
const QUOTE = /^(?:> ?)*/u;

/**
 * Takes "format=flowed" out of a mail's header lines, so that the lines stay as they were written: the library joins a
 * quoted line to the answer beneath it, and the two are of different people. Same length, so that nothing moves.
 */
export function withoutFlow(bytes: Uint8Array): { bytes: Uint8Array; isFlowed: boolean } {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOKED_AT)).toString(
    'latin1',
  );
  const places = [...head.matchAll(FLOWED)].map(
    (match) => match.index + match[0].toLowerCase().lastIndexOf('flowed'),
  );
  if (places.length === 0) return { bytes, isFlowed: false };
  const fixed = new Uint8Array(bytes);
  for (const place of places) fixed.set(Buffer.from('fixed_'), place);
  return { bytes: fixed, isFlowed: true };
}

/** Joins lines that a mail program broke for the wire (RFC 3676): those that end in a space, within one depth of quotes. */
export function unflowed(text: string): string {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const before = lines.at(-1);
    if (
      before !== undefined &&
      before.endsWith(' ') &&
      !/^(?:> ?)*-- $/u.test(before) &&
      depth(before) === depth(line) &&
      !isBare(line)
    ) {
      lines[lines.length - 1] = before + unstuffed(line.replace(QUOTE, ''));
    } else lines.push(depth(line) === 0 ? unstuffed(line) : line);
  }
  return lines.join('\n');
}

const depth = (line: string): number => (QUOTE.exec(line)?.[0] ?? '').split('>').length - 1;
const isBare = (line: string): boolean => line.replace(QUOTE, '').trim() === '';

/** A space was put before a line that began with one, with ">" or with "From ". */
function unstuffed(line: string): string {
  return line.startsWith(' ') ? line.slice(1) : line;
}
