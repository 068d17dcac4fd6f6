import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { trailEntryText } from '../src/domain/record/trail-entry';
import { instantText, type InstantText } from '../src/domain/time/moment';
import type { WrittenDate } from '../src/domain/trails/dates/written-date';
import type { MailAddress, MailText } from '../src/domain/trails/mail-text';
import { mergeTrails, type MergedMessage } from '../src/domain/trails/merge-trails';
import { findThirdParties } from '../src/domain/trails/third-parties/find-third-parties';
import { knownPersonSchema, type KnownPerson } from '../src/domain/trails/third-parties/known-people';
import { readMailFile } from '../src/main/inbox/mail-files/read-mail-file';
import { UnreadableMail } from '../src/main/inbox/mail-files/unreadable-mail';

/** Who is known, as a file of JSON gives them: the person, carers, the care team. */
const knownSchema = z.array(knownPersonSchema);

const address = ({ name, address: mail }: MailAddress) =>
  name === '' ? mail : mail === '' ? name : `${name} <${mail}>`;
const date = (written: WrittenDate | null) => written?.at ?? written?.day ?? written?.written ?? null;

function shownMessage(message: MergedMessage, names: readonly string[]) {
  return {
    from: message.from === null ? null : address(message.from),
    to: message.to.map(address),
    cc: message.cc.map(address),
    date: date(message.date),
    subject: message.subject,
    body: message.body,
    quotedDepth: message.quotedDepth,
    dateAsWritten: message.date?.written ?? null,
    dateSureness: message.date?.sureness ?? null,
    senderFrom: message.senderFrom,
    folded: message.folded.map(({ kind, start, end }) => ({ kind, start, end })),
    answers: message.answers,
    files: message.mails.map((mail) => names[mail] ?? ''),
  };
}

/**
 * What the trail of some mails holds: each message once in order of time, what belongs to third parties, and the entry
 * with every message whole (nothing is taken out before a person has looked).
 */
export function trailOf(
  mails: readonly MailText[],
  names: readonly string[],
  known: readonly KnownPerson[],
  entered: InstantText,
) {
  const messages = mergeTrails(mails);
  const thirdParties = findThirdParties(messages, known).flatMap((found, message) =>
    found.map((each) => ({ message, ...each })),
  );
  const whole = messages.map((message) => ({ message, omissions: [], leftOut: null }));
  return {
    messages: messages.map((message) => shownMessage(message, names)),
    thirdParties,
    entry: trailEntryText({ messages: whole, enteredBy: '' }, null, entered).text,
    notes: mails.flatMap(({ notes }) => notes),
  };
}

const USAGE =
  'Write: npm run --silent file-trail -- FILE… (mails: .eml, .msg, .mbox or plain text), with --known FILE for a JSON list of who is known.';

async function knownFrom(file: string | undefined): Promise<KnownPerson[]> {
  if (file === undefined) return [];
  const text: unknown = JSON.parse(await readFile(file, 'utf8'));
  return knownSchema.parse(text);
}

/** Reads the files and prints their trail as JSON. A file that can't be read is named among the problems. @returns the exit code */
async function main(): Promise<number> {
  let files: string[];
  let known: KnownPerson[];
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { known: { type: 'string' } },
    });
    files = positionals;
    known = await knownFrom(values.known);
  } catch {
    files = [];
    known = [];
  }
  if (files.length === 0) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  const mails: MailText[] = [];
  const names: string[] = [];
  let code = 0;
  for (const file of files) {
    try {
      const read = await readMailFile(await readFile(file));
      mails.push(...read);
      names.push(...read.map(() => file));
    } catch (error) {
      if (!(error instanceof UnreadableMail) && !(error instanceof Error && 'code' in error)) throw error;
      const why =
        error instanceof UnreadableMail
          ? error.message
          : 'It could not be opened: check its name and that you may open it.';
      process.stderr.write(`${file}: ${why}\n`);
      code = 1;
    }
  }
  if (mails.length > 0)
    process.stdout.write(
      `${JSON.stringify(trailOf(mails, names, known, instantText(Temporal.Now.instant())), null, 2)}\n`,
    );
  return code;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
