/** Takes a mail in, files and records its trail and deletes it, and kills itself after the commit whose number it is given. */
import { openStore } from '../../../../../src/main/store/open-store';
import { mailText } from '../../../domain/trails/mail';
import { begun, BYTES, filed, recorded, wholeMail } from '../mails-and-trails';
import { openVault } from '../open-vault';
import { details, STAMP } from '../things';

const [dir = '', last = '1'] = process.argv.slice(2);
let commits = 0;

function onCommit(): void {
  commits += 1;
  if (commits === Number(last)) process.kill(process.pid, 'SIGKILL');
}

async function story(): Promise<void> {
  const store = await openStore({ dir, vault: openVault, machine: 'desk-1', onCommit });
  const { mails } = store;
  const person = await store.people.add(details(), STAMP);
  const mail = wholeMail(BYTES);
  await mails.begin(mail.id, STAMP);
  await mails.chunk(mail.id, 0, BYTES.subarray(0, 20));
  await mails.chunk(mail.id, 1, BYTES.subarray(20));
  await mails.finish(mail, STAMP);
  const read = await mails.read(mail.id, [mailText('Can you come on Friday?')]);
  const trail = await begun(store, read);
  await recorded(store, await filed(store, trail.id, person));
  await mails.askDeletion(mail.id, STAMP);
  await mails.deleted(mail.id, 'expunged', STAMP.when, STAMP);
  await mails.dropSpent();
}

void story();
