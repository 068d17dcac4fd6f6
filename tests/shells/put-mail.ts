import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../src/contract/files';
import type { OutputOf } from '../../src/contract/index';
import type { App } from '../../src/main/app';
import { ask } from './ask';

/** A mail of a test, as a mail program writes it. */
export interface WrittenMail {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  /** As header lines have it. */
  readonly date?: string;
  readonly answers?: readonly string[];
  readonly text: string;
}

export const DANIEL = 'Daniel Okafor <daniel.okafor@example.org>';
export const SERVICE = 'Community Therapy <community.therapy@trust.example.org>';

/** The bytes of a mail (.eml): Daniel writes to the service, unless it says otherwise. */
export function eml({
  id,
  from = DANIEL,
  to = SERVICE,
  subject = 'Thursday visit',
  date = 'Thu, 19 Nov 2026 08:31:00 +0000',
  answers = [],
  text,
}: WrittenMail): Buffer {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${date}`,
    `Message-ID: <${id}@example.org>`,
    ...answers.map((each) => `In-Reply-To: <${each}@example.org>`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`);
}

/** Brings a file of mail in, in pieces as a page sends them. @throws Refused */
export async function putMail(
  app: Pick<App, 'call'>,
  name: string,
  content: Uint8Array,
): Promise<OutputOf<'trails.endFile'>> {
  const id = newId();
  await ask(app, 'trails.beginFile', { id, name, bytes: content.length });
  for (let at = 0; at < content.length; at += CHUNK_BYTES) {
    const piece = Buffer.from(content.subarray(at, at + CHUNK_BYTES)).toString('base64');
    await ask(app, 'trails.chunk', { id, place: at / CHUNK_BYTES, content: piece });
  }
  return ask(app, 'trails.endFile', { id });
}
