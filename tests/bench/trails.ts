import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { printLine } from './percentiles';
import { fuzz, originals } from './trails/fuzz';
import { measureGold } from './trails/gold';
import { timeProposals } from './trails/proposals';
import { measureShared, sharedMails } from './trails/shared';
import { timeLargeMail, timeLongTrail } from './trails/speed';

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((part / whole) * 100).toFixed(1)}%)`;
const CASES = { mime: 8_000, 'made-up': 8_000, msg: 6_000 } as const;
const SEED = 20_261_123;

async function benchGold(): Promise<void> {
  const { mails, messages, right, labels, found, relationships, related, falseOnes, misses } =
    await measureGold();
  console.log(`# Trails: ${mails} gold mails`);
  printLine('messages right in sender, date and body', share(right.all, messages), '98%');
  printLine(
    '  sender; date; body',
    [right.sender, right.date, right.body].map((each) => share(each, messages)).join('; '),
  );
  printLine('third parties found', share(found, labels), '95%');
  printLine('  with the relationship that the words name', share(related, relationships));
  printLine('  marked although they are none', String(falseOnes));
  for (const miss of misses) console.log(`    ${miss}`);
}

async function benchShared(): Promise<void> {
  const folder = sharedMails();
  if (folder === undefined) {
    console.log('\n# Other projects’ mails: skipped, shared/data/mail is not here');
    return;
  }
  const { files, messages, right, misses } = await measureShared(folder);
  console.log(`\n# ${files} mails of other projects’ tests, read by eye`);
  printLine('messages right in sender, date and body', share(right, messages), '98%');
  for (const miss of misses) console.log(`    ${miss}`);
}

async function benchSpeed(): Promise<void> {
  console.log('\n# Time');
  for (const style of ['outlook', 'gmail'] as const) {
    const first = await timeLongTrail(style);
    const second = await timeLongTrail(style);
    printLine(
      `200 messages, ${style}: read, split, merged`,
      `${first.split.toFixed(0)} ms, again ${second.split.toFixed(0)} ms`,
      '300 ms',
    );
    printLine(
      '  and third parties found',
      `${first.parties.toFixed(0)} ms, again ${second.parties.toFixed(0)} ms`,
    );
  }
  const { first, again, proposed } = await timeProposals(200, 20_000);
  printLine(
    `200 messages naming 400 people, 20,000 here: whom it may belong to (${proposed})`,
    `${first.toFixed(0)} ms, again ${again.toFixed(0)} ms`,
    '100 ms',
  );
  printLine('a mail of 50 MB', timeLargeMail('read-large.ts'), '2,000 ms, 300 MB');
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  printLine('  taken in, kept, read and answered', timeLargeMail('keep-large.ts'), '2,000 ms, 300 MB');
}

async function benchFuzz(): Promise<void> {
  console.log('\n# Hostile bytes: no crash, no hang, no control character or markup that comes through');
  const folder = sharedMails();
  const from = originals(folder === undefined ? undefined : join(folder, 'msg'));
  for (const kind of ['mime', 'made-up', 'msg'] as const) {
    const began = performance.now();
    const ran = await fuzz(kind, CASES[kind], SEED, from);
    const took = ((performance.now() - began) / 1000).toFixed(0);
    printLine(kind === 'mime' ? 'gold mails with changed bytes' : kind === 'msg' ? 'Outlook files with changed bytes' : 'mails made up', ran === 0 ? 'skipped: there are none here' : `${ran} cases in ${took} s`); // prettier-ignore
  }
}

/** Prints what the reading and splitting of mails gets right, how long it takes, and what hostile bytes do to it. */
export async function benchTrails(): Promise<void> {
  await benchGold();
  await benchShared();
  await benchSpeed();
  await benchFuzz();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchTrails();
