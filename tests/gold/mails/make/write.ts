import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Conversation, Known, Written } from './conversation';
import { plainBody } from './conversation';
import { CONVERSATIONS } from './conversations';
import { expectedOf, type Expected } from './gold-mail';
import { firstHtml, HTML_PROGRAMS } from './html-programs';
import { LETTER_TEAM, LETTERS } from './letters';
import { mailBytes } from './mail-bytes';
import { ODD_MAILS } from './odd-mails';
import { TEXT_PROGRAMS } from './text-programs';

const folder = join(import.meta.dirname, '..');
const stories: Conversation[] = Object.values(CONVERSATIONS);

async function save(
  name: string,
  kind: 'eml' | 'mbox' | 'txt',
  bytes: Buffer | string,
  expected: Expected,
): Promise<void> {
  writeFileSync(join(folder, `${name}.${kind}`), bytes);
  const json = join(folder, `${name}.json`);
  writeFileSync(
    json,
    await format(JSON.stringify(expected), { ...(await resolveConfig(json)), parser: 'json' }),
  );
}

/** Conversations in turn, so that each program carries another one. */
function storyFor(i: number): Conversation {
  return stories[i % stories.length] ?? CONVERSATIONS.thursday;
}

async function writeProgram(name: string, i: number, kind: 'text' | 'html'): Promise<void> {
  const story = storyFor(kind === 'text' ? i : i * 2);
  const program = kind === 'text' ? Object.entries(TEXT_PROGRAMS).find(([key]) => key === name)?.[1] : Object.entries(HTML_PROGRAMS).find(([key]) => key === name)?.[1]; // prettier-ignore
  const [first, ...rest] = story.messages;
  if (program === undefined || first === undefined) return;
  let body = kind === 'text' ? plainBody(first.body) : firstHtml(first);
  let last = first;
  // A forward passes one mail on; a conversation is answered as often as it was.
  const answers = name.includes('forward') ? rest.slice(0, 1) : rest;
  for (const answer of answers) {
    body = program(answer, last, body);
    last = answer;
  }
  const bytes = await mailBytes(name, last, kind === 'text' ? { text: body } : { html: `<html><head></head><body>${body}</body></html>` }, i % 3 === 0 ? 'base64' : 'quoted-printable'); // prettier-ignore
  await save(name, 'eml', bytes, expectedOf(name, story, answers.length + 1));
}

async function writePasted(): Promise<void> {
  const story = CONVERSATIONS.results;
  const [first, second] = story.messages;
  if (first === undefined || second === undefined) return;
  const pasted = TEXT_PROGRAMS['outlook-no-divider']({ ...second, body: '' }, second, TEXT_PROGRAMS['outlook-no-divider'](second, first, plainBody(first.body))); // prettier-ignore
  await save('pasted-outlook', 'txt', pasted.trimStart(), expectedOf('pasted-outlook', story, 2));
}

async function writeMbox(): Promise<void> {
  const story = CONVERSATIONS.keys;
  const parts: Buffer[] = [];
  for (const [i, written] of story.messages.entries()) {
    const mail = await mailBytes(`mbox-${i}`, written, {
      text: `${plainBody(written.body)}\n\nFrom next week we are in the new building.`,
    });
    const escaped = mail.toString('latin1').replaceAll(/^(>*From )/gmu, '>$1');
    parts.push(
      Buffer.from(`From ${written.from.address} Mon Jun  8 09:15:00 2026\r\n${escaped}\r\n\r\n`, 'latin1'),
    );
  }
  const expected = expectedOf('mbox', story, 3);
  const messages = expected.messages.map((each) => ({
    ...each,
    quotedDepth: 0,
    body: `${each.body}\n\nFrom next week we are in the new building.`,
  }));
  await save('mbox', 'mbox', Buffer.concat(parts), { ...expected, messages });
}

async function writeAttached(): Promise<void> {
  const story = CONVERSATIONS.insulin;
  const [first, second] = story.messages;
  if (first === undefined || second === undefined) return;
  const inner = await mailBytes('attached-inner', first, { text: plainBody(first.body) });
  const outer = await mailBytes('attached', second, { text: plainBody(second.body) });
  const [head = '', ...body] = outer.toString('latin1').split('\r\n\r\n');
  const kept = head.split('\r\n').filter((line) => !/^Content-|^MIME/u.test(line));
  const part = head.split('\r\n').filter((line) => line.startsWith('Content-'));
  const mime = [...kept, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="outer"', '', '--outer', ...part, '', body.join('\r\n\r\n'), '--outer', 'Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="Blood sugar.eml"', '', inner.toString('latin1'), '--outer--', ''].join('\r\n'); // prettier-ignore
  await save('attached-mail', 'eml', Buffer.from(mime, 'latin1'), expectedOf('attached-mail', story, 2));
}

async function writeLetter(name: string, written: Written, known: Known): Promise<void> {
  const story = { messages: [written], known: [known, LETTER_TEAM] };
  await save(
    name,
    'eml',
    await mailBytes(name, written, { text: plainBody(written.body) }),
    expectedOf(name, story, 1),
  );
}

mkdirSync(folder, { recursive: true });
for (const [i, name] of Object.keys(TEXT_PROGRAMS).entries()) await writeProgram(name, i, 'text');
for (const [i, name] of Object.keys(HTML_PROGRAMS).entries()) await writeProgram(name, i, 'html');
for (const { name, envelope, expected, ...body } of ODD_MAILS)
  await save(name, 'eml', await mailBytes(name, envelope, body), expected);
for (const [i, { written, known }] of LETTERS.entries())
  await writeLetter(`letter-${String(i + 1).padStart(2, '0')}`, written, known);
await writePasted();
await writeMbox();
await writeAttached();
