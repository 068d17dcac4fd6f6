/** Attachments larger than this, coded, are not decoded: only their size is wanted. */
const LARGE = 256 * 1024;
const HEADERS = 16 * 1024;
const MARK = 'plainword-left-out:';
/** A mark as it stands in the mail: whole, so that "10" is not read in "100". */
const CODED_MARK = /cGxhaW53b3JkLWxlZnQtb3V0O[A-Za-z0-9+/]{1,12}={0,2}/gu;

/** Content of an attachment that was taken out of the bytes it lies in, base64, before they were parsed. */
export interface TakenOut {
  readonly source: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** Decoded, in bytes: exact to a few. */
  readonly size: number;
}

/**
 * Takes the content of large base64 parts out before a mail is parsed, and puts a mark with a number there: a mail of
 * 50 MB is its words and a list. Parts of text stay, and mails within the mail. What is taken out is added to `taken`,
 * where the number of its mark counts.
 */
export function withoutLargeParts(bytes: Uint8Array, taken: TakenOut[]): Uint8Array {
  const mail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mail.length < LARGE) return bytes;
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const place of codings(mail)) {
    const part = place < at ? undefined : largePart(mail, place);
    if (part === undefined) continue;
    const mark = Buffer.from(`${MARK}${taken.length}`).toString('base64');
    kept.push(mail.subarray(at, part.start), Buffer.from(mark));
    taken.push({ source: bytes, ...part });
    at = part.end;
  }
  return at === 0 ? bytes : Buffer.concat([...kept, mail.subarray(at)]);
}

/** What was taken out where this content has its mark; undefined for content that stands as it came. */
export function takenOutOf(content: Uint8Array, taken: readonly TakenOut[]): TakenOut | undefined {
  if (taken.length === 0 || content.byteLength > MARK.length + 12) return undefined;
  const text = Buffer.from(content).toString('latin1').trim();
  return text.startsWith(MARK) ? taken[Number(text.slice(MARK.length))] : undefined;
}

/** The content of an attachment as it came, with what was taken out of it or of the parts within it. */
export function wholeContent(content: Uint8Array, taken: readonly TakenOut[]): Uint8Array {
  const own = takenOutOf(content, taken);
  if (own !== undefined) return Buffer.from(coded(own), 'base64');
  if (taken.length === 0) return content;
  const text = Buffer.from(content).toString('latin1');
  if (text.search(CODED_MARK) === -1) return content;
  const whole = text.replaceAll(CODED_MARK, (mark) => {
    const within = takenOutOf(Buffer.from(mark, 'base64'), taken);
    return within === undefined ? mark : coded(within);
  });
  return Buffer.from(whole, 'latin1');
}

function coded({ source, start, end }: TakenOut): string {
  return Buffer.from(source.buffer, source.byteOffset + start, end - start).toString('latin1');
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
