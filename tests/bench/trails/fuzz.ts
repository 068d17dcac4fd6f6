import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { trailEntryText } from '../../../src/domain/record/trail-entry';
import { mergeTrails } from '../../../src/domain/trails/merge-trails';
import type { MailText } from '../../../src/domain/trails/mail-text';
import { findThirdParties } from '../../../src/domain/trails/third-parties/find-third-parties';
import { readMailBytes } from '../../../src/main/inbox/mail-files/read-mail-bytes';
import { UnreadableMail } from '../../../src/main/inbox/mail-files/unreadable-mail';

const gold = join(import.meta.dirname, '../../gold/mails');
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** A change to a file's bytes: some are lost, changed, doubled or put in. */
const change = fc.oneof(
  fc.record({
    kind: fc.constant('set' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 200 }),
  }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant('double' as const),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 255 }),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), bytes: fc.constantFrom('\r\n--outer\r\n', '\r\n\r\n', '<blockquote>', '</div>', '>>>> ', 'On Thu, 19 Nov 2026 at 08:31, a <a@b.c> wrote:\r\n', '-----Original Message-----\r\n', '=?utf-8?Q?=0D=0ABcc:_x?=', '\u202E', '\0', 'Content-Type: multipart/mixed; boundary="outer"\r\n', 'Content-Type: message/rfc822\r\n', 'Content-Transfer-Encoding: base64\r\n').map((text) => Buffer.from(text)) }), // prettier-ignore
);
type Change = { kind: 'set' | 'cut' | 'insert' | 'double'; at: number; bytes: Uint8Array };

function changed(original: Uint8Array, changes: readonly Change[]): Buffer {
  let bytes = Buffer.from(original);
  for (const { kind, at, bytes: piece } of changes) {
    const place = at % (bytes.length + 1);
    if (kind === 'set') bytes.set(piece.subarray(0, Math.max(0, bytes.length - place)), place);
    else if (kind === 'cut')
      bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + piece.length)]);
    else if (kind === 'insert')
      bytes = Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]);
    else
      bytes = Buffer.concat([
        bytes.subarray(0, place),
        bytes.subarray(Math.max(0, place - piece.length * 4), place),
        bytes.subarray(place),
      ]);
  }
  return bytes;
}

const header = fc.constantFrom('From: a@example.org', 'To: b@example.org, "c, d" <c@example.org>', 'Subject: =?iso-8859-1?Q?Gr=FC=DFe?=', 'Date: Thu, 19 Nov 2026 08:31:00 +0000', 'Content-Type: text/plain; charset=utf-8; format=flowed', 'Content-Type: text/html; charset=unknown-8bit', 'Content-Type: multipart/alternative; boundary=x', 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: quoted-printable', 'Content-Transfer-Encoding: base64', 'Content-Disposition: attachment; filename*=utf-8\'\'%E2%80%AEgnp.exe', 'MIME-Version: 1.0'); // prettier-ignore
const line = fc.oneof(fc.constantFrom('', '--x', '--x--', '> quoted', '>> more', 'On Thu, 19 Nov 2026 at 08:31, Ann <a@b.org> wrote:', 'From: Ann', 'Sent: 19 November 2026 08:31', 'To: Bob', 'Subject: Hi', '-----Original Message-----', '<div style="display:none">x</div>', '<script>x</script>', '<table><td><blockquote type=cite>', '=0D=0A', 'Kind regards', '-- '), fc.string({ unit: 'binary', maxLength: 80 }), header); // prettier-ignore
const madeUp = fc.tuple(fc.array(header, { maxLength: 8 }), fc.array(line, { maxLength: 40 })).map(([head, body]) => Buffer.from([...head, '', ...body].join('\r\n'))); // prettier-ignore

/** What must hold for any bytes. @throws where it does not */
async function readsSafely(bytes: Uint8Array): Promise<void> {
  const began = performance.now();
  let mails: MailText[];
  try {
    mails = await readMailBytes(bytes);
  } catch (error) {
    if (error instanceof UnreadableMail && /[.]$/u.test(error.message)) return;
    throw error;
  }
  const messages = mergeTrails(mails);
  const entry = trailEntryText({ messages: messages.map((message) => ({ message, omissions: [], leftOut: null })), enteredBy: 'J Mills' }, null, '2026-11-23T12:00:00.000Z'); // prettier-ignore
  for (const [i, parties] of findThirdParties(messages).entries()) {
    for (const { start, end, text } of parties)
      if (messages[i]?.body.slice(start, end) !== text) throw new Error('a span points elsewhere');
  }
  const shown = JSON.stringify([mails, messages]).replaceAll(/\\[nt]/gu, '');
  if (CONTROL.test(shown) || /\\u00(?:0|1)/u.test(shown)) throw new Error('a control character came through');
  const tags = entry.html.replaceAll(/<\/?(?:p|b|br|table|tr|th|td)(?: align="left")?>/gu, '');
  if (tags.includes('<') || tags.includes('>')) throw new Error('the entry holds markup');
  if (performance.now() - began > 5_000) throw new Error('it took too long');
}

/** Where mails to change come from; the Outlook files are other projects', so they may not be there. */
export function originals(msgFolder: string | undefined): { mime: Buffer[]; msg: Buffer[] } {
  const mime = readdirSync(gold).filter((file) => /\.(?:eml|mbox)$/u.test(file)).map((file) => readFileSync(join(gold, file))); // prettier-ignore
  const msg =
    msgFolder === undefined ? [] : readdirSync(msgFolder).map((file) => readFileSync(join(msgFolder, file)));
  return { mime, msg };
}

/** Runs so many cases of each kind. @returns how many ran @throws fast-check's report of the first case that fails */
export async function fuzz(
  kind: 'mime' | 'made-up' | 'msg',
  cases: number,
  seed: number,
  from: { mime: Buffer[]; msg: Buffer[] },
): Promise<number> {
  const files = kind === 'msg' ? from.msg : from.mime;
  if (files.length === 0) return 0;
  const bytes = kind === 'made-up' ? madeUp : fc.tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 })).map(([file, changes]) => changed(file, changes)); // prettier-ignore
  let ran = 0;
  await fc.assert(
    fc.asyncProperty(bytes, async (each) => {
      ran += 1;
      await readsSafely(each);
    }),
    { numRuns: cases, seed, endOnFailure: true },
  );
  return ran;
}
