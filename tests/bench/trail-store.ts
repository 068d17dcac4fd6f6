import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../src/domain/people/person';
import { openStore } from '../../src/main/store/open-store';
import type { Aggregates, Store } from '../../src/main/store/store';
import { begun, filed, mailReply, readMail, recorded, wholeMail } from '../unit/main/store/mails-and-trails';
import { openVault } from '../unit/main/store/open-vault';
import { details, SERVICE_ID, STAMP } from '../unit/main/store/things';

const TRAILS = 5_000;
const PEOPLE = 500;
const AT_ONCE = 100;
const ROUNDS = 20;
const LARGE_MAIL = 50_000_000;

async function line(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).padStart(7);
  console.log(`  ${name.padEnd(44)} p50 ${at(0.5)} ms   p95 ${at(0.95)} ms`);
}

/** A trail of one mail: of ten one is open, the others are recorded, and half of those are deleted where they lay. */
async function addTrail(inside: Aggregates, nth: number, person: Person): Promise<void> {
  const mail = await readMail(inside, { messageId: `<${nth}@example.org>` });
  const { id } = await begun(inside, mail);
  await inside.replies.arrived(mailReply(mail.id), STAMP);
  if (nth % 10 === 0) return;
  await recorded(inside, await filed(inside, id, person));
  await inside.replies.belongsTo(mail.id, person.id, SERVICE_ID, STAMP);
  await inside.replies.answered({ kind: 'mail', id: mail.id }, STAMP);
  if (nth % 2 === 0) await inside.mails.deleted(mail.id, 'by-hand', STAMP.when, STAMP);
}

async function fill(store: Store): Promise<void> {
  const people: Person[] = [];
  for (let nth = 0; nth < PEOPLE; nth++) {
    people.push(await store.people.add(details({ familyName: `Holloway ${nth}` }), STAMP));
  }
  for (let from = 0; from < TRAILS; from += AT_ONCE) {
    await store.transaction(async (inside) => {
      for (let nth = from; nth < from + AT_ONCE; nth++) await addTrail(inside, nth, people[nth % PEOPLE]!);
    });
  }
}

async function lines({ trails, mails, replies, records }: Store): Promise<void> {
  await line('count: open trails', () => trails.openCount());
  await line('list: open trails', () => trails.openLines());
  await line('list: 50 done', () => trails.doneLines(50));
  await line('trails by a message id', () => trails.withMailIds(['<7@example.org>']));
  await line('list: originals to delete', () => mails.undeleted());
  await line('list: replies that wait', () => replies.waiting());
  await line('list: 50 settled replies', () => replies.settled(50));
  await line('count: owed to the record', () => records.owedCount());
}

/** Prints how long the lists of a store with 5,000 trails take, and a mail of 50 MB. Judges nothing. */
export async function benchTrailStore(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'plainword-bench-'));
  try {
    const store = await openStore({ dir, vault: openVault, machine: 'bench' });
    await fill(store);
    console.log(`Store of ${TRAILS} trails`);
    await lines(store);
    const content = new Uint8Array(LARGE_MAIL);
    const start = performance.now();
    const { id } = await store.mails.keep(wholeMail(content), content, STAMP);
    const kept = performance.now();
    await store.mails.bytes(id);
    const read = performance.now() - kept;
    console.log(`  a mail of 50 MB: kept in ${Math.round(kept - start)} ms, read in ${Math.round(read)} ms`);
    await store.close();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
