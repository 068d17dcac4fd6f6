import { readFileSync } from 'node:fs';
import { readMailFile } from '../../../src/main/inbox/mail-files/read-mail-file';

/** Reads one file as the program does and prints what it took: run in a process of its own. */
const before = process.resourceUsage().maxRSS / 1000;
const began = performance.now();
const mails = await readMailFile(readFileSync(process.argv[2] ?? ''));
const took = performance.now() - began;
const most = process.resourceUsage().maxRSS / 1000;
console.log(`${took.toFixed(0)} ms, at most ${most.toFixed(0)} MB for the whole process (${before.toFixed(0)} MB before), ${mails[0]?.attachments[0]?.size ?? 0} bytes attached`); // prettier-ignore
