import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mergeTrails } from '../../../src/domain/trails/merge-trails';
import { findThirdParties } from '../../../src/domain/trails/third-parties/find-third-parties';
import { readMailBytes } from '../../../src/main/inbox/mail-files/read-mail-bytes';

const LINES = [
  'Good morning, could you come on Friday?',
  'My daughter Anna has the key, her number is 07700 900456.',
  'The frame is too low for me and the step at the door is high.',
  'Kind regards',
  'Maggie',
];

const block = (i: number) => [`From: Person ${i % 2} <person${i % 2}@example.org>`, `Sent: ${String((i % 28) + 1).padStart(2, '0')} November 2026 08:${String(i % 60).padStart(2, '0')}`, `To: Person ${(i + 1) % 2} <person${(i + 1) % 2}@example.org>`, 'Subject: RE: Thursday visit', '']; // prettier-ignore

/** One mail that quotes 199 others, as Outlook or as Gmail writes them. */
export function longTrail(messages: number, style: 'outlook' | 'gmail'): string {
  const lines: string[] = [];
  for (let i = 0; i < messages; i += 1) {
    const depth = style === 'gmail' ? '>'.repeat(i) : '';
    const lead = depth === '' ? '' : `${depth} `;
    if (i > 0 && style === 'outlook') lines.push(...block(i));
    lines.push(...LINES.map((line) => `${lead}${line} ${line.startsWith('Good') ? i : ''}`), lead);
    if (style === 'gmail')
      lines.push(
        `${lead}On Thu, ${(i % 28) + 1} Nov 2026 at 08:${String(i % 60).padStart(2, '0')}, Person ${i % 2} <person${i % 2}@example.org> wrote:`,
      );
  }
  const head =
    'From: Person 0 <person0@example.org>\r\nTo: Person 1 <person1@example.org>\r\nSubject: RE: Thursday visit\r\nDate: Mon, 30 Nov 2026 10:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n';
  return head + lines.join('\r\n');
}

/** Milliseconds from the bytes of a long trail to its messages, and to its third parties besides. */
export async function timeLongTrail(
  style: 'outlook' | 'gmail',
): Promise<{ messages: number; split: number; parties: number }> {
  const bytes = Buffer.from(longTrail(200, style));
  const began = performance.now();
  const mails = await readMailBytes(bytes);
  const messages = mergeTrails(mails);
  const split = performance.now() - began;
  findThirdParties(messages);
  return { messages: messages.length, split, parties: performance.now() - began };
}

/** A mail of 50 MB: a page of words and one attachment. */
export function largeMail(): Buffer {
  const head =
    'From: a@example.org\r\nTo: b@example.org\r\nSubject: Scan\r\nDate: Thu, 19 Nov 2026 08:31:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="q"\r\n\r\n--q\r\nContent-Type: text/plain\r\n\r\nThe scan is attached.\r\n--q\r\nContent-Type: application/pdf; name="scan.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n';
  const line = `${'QUJD'.repeat(19)}\r\n`;
  return Buffer.from(
    head + line.repeat(Math.floor((50 * 1024 * 1024) / line.length)) + '--q--\r\n',
    'latin1',
  );
}

/**
 * Has the 50 MB mail read, or taken in as a page hands it over, in a process of its own: milliseconds, and the most memory
 * it took in MB. What is taken in goes to the application as it was built.
 */
export function timeLargeMail(script: 'read-large.ts' | 'keep-large.ts'): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainword-trails-'));
  try {
    writeFileSync(join(folder, 'large.eml'), largeMail());
    const child = spawnSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), join(folder, 'large.eml')], { encoding: 'utf8' }); // prettier-ignore
    return child.stdout.trim() || child.stderr.slice(-400);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
