/** Attachments larger than this, coded, are not decoded: only their size is wanted. */
const LARGE = 256 * 1024;
const HEADERS = 16 * 1024;
const MARK = 'plainword-left-out:';

/** A mail without the bytes of its large attachments; their sizes in bytes stand at the number the mark names. */
export interface LightMail {
  readonly bytes: Uint8Array;
  readonly sizes: readonly number[];
}

/**
 * Takes the content of large base64 parts out before a mail is parsed, and puts a mark with a number there: a mail of
 * 50 MB is its words and a list. Parts of text stay, and mails within the mail.
 */
export function withoutLargeParts(bytes: Uint8Array): LightMail {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mail.length < LARGE) return { bytes, sizes: [] };
  const kept: Uint8Array[] = [];
  const sizes: number[] = [];
  let at = 0;
  for (const place of codings(mail)) {
    const part = place < at ? undefined : largePart(mail, place);
    if (part === undefined) continue;
    kept.push(
      mail.subarray(at, part.start),
      Buffer.from(Buffer.from(`${MARK}${sizes.length}`).toString('base64')),
    );
    sizes.push(part.size);
    at = part.end;
  }
  if (sizes.length === 0) return { bytes, sizes };
  return { bytes: Buffer.concat([...kept, mail.subarray(at)]), sizes };
}

/** The size of an attachment that was taken out; undefined for one that stands as it came. */
export function sizeTakenOut(content: Uint8Array, sizes: readonly number[]): number | undefined {
  if (sizes.length === 0 || content.byteLength > MARK.length + 12) return undefined;
  const text = Buffer.from(content).toString('latin1').trim();
  return text.startsWith(MARK) ? sizes[Number(text.slice(MARK.length))] : undefined;
}

/** Where "base64" stands, in order. */
function codings(mail: Buffer): number[] {
  const places: number[] = [];
  for (const word of ['base64', 'BASE64', 'Base64']) {
    for (let at = mail.indexOf(word); at !== -1 && places.length < 20_000; at = mail.indexOf(word, at + 6))
      places.push(at);
  }
  return places.sort((a, b) => a - b);
}

function largePart(mail: Buffer, place: number): { start: number; end: number; size: number } | undefined {
  const after = mail.subarray(place, place + HEADERS).toString('latin1');
  const blank = /\r?\n\r?\n/u.exec(after);
  if (blank === null) return undefined;
  const before = mail.subarray(Math.max(0, place - HEADERS), place).toString('latin1');
  const own = before.slice(
    before.search(/(?:\r?\n\r?\n|\n--[^\n]*\n)(?![\s\S]*(?:\r?\n\r?\n|\n--[^\n]*\n))/u) + 1,
  );
  const headers = own + after.slice(0, blank.index);
  if (!/content-transfer-encoding[ \t]*:\s*"?base64/iu.test(headers) || /content-type[ \t]*:\s*(?:text|message|multipart)\//iu.test(headers) || !/content-type[ \t]*:/iu.test(headers)) return undefined; // prettier-ignore
  const start = place + blank.index + blank[0].length;
  const next = mail.indexOf('\n--', start - 1);
  const end = next === -1 ? mail.length : next;
  if (end - start < LARGE) return undefined;
  // Lines of 76 characters and their ends: the mark of padding makes it exact to a few bytes.
  const line = Math.max(1, mail.indexOf(0x0a, start) - start + 1);
  const ends = Math.ceil((end - start) / line) * (mail[start + line - 2] === 0x0d ? 2 : 1);
  return { start, end, size: Math.floor(((end - start - ends) * 3) / 4) };
}
