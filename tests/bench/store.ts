import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { v7 as uuidv7 } from 'uuid';
import { openStore } from '../../src/main/store/open-store';
import type { Store } from '../../src/main/store/store';
import { openVault } from '../unit/main/store/open-vault';
import { seedMessages, type Amount } from './seed-messages';

const AMOUNT: Amount = { people: 20_000, messages: 100_000 };
const ROUNDS = 40;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);

async function line(name: string, work: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await milliseconds(() => work(round)));
  times.sort((a, b) => a - b);
  const shown = `p50 ${at(times, 0.5).padStart(7)} ms   p95 ${at(times, 0.95).padStart(7)} ms`;
  console.log(`  ${name.padEnd(44)} ${shown}`);
}

async function messageLines({ messages, records }: Store, personId: string): Promise<void> {
  const search = (words: string, person: string | null = null, before: string | null = null) =>
    messages.search({ words, personId: person, before, limit: 50 });
  await line('list: newest 50', () => search(''));
  await line('list: 50 from the middle', () => search('', null, '2026-10-15T10:00:00.000Z'));
  await line('list: one person', () => search('', personId));
  await line('search: "appointment"', () => search('appointment'));
  await line('search: "ap"', () => search('ap'));
  await line('search: "appoint tues"', () => search('appoint tues'));
  await line('search: "hol rem" (name and word)', () => search('hol rem'));
  await line('search: "trombone" (rare)', () => search('trombone'));
  await line('search: "xylophone" (not there)', () => search('xylophone'));
  await line('search: "please" of one person', () => search('please', personId));
  await line('count: owed to the record', () => records.owedCount());
  await line('list: drafts', () => messages.drafts());
}

async function peopleLines({ people }: Store): Promise<void> {
  await line('find: "m"', () => people.find('m', 20));
  await line('find: "mar hol"', () => people.find('mar hol', 20));
  await line('find: "holl mar"', () => people.find('holl mar', 20));
  await line('find: "o\'b"', () => people.find("o'b", 20));
  await line('find: record number', (round) => people.find(`RX 1${10_000 + round}`, 20));
  await line('find: NHS number', () => people.find('999 000 0018', 20));
  await line('recent: 10', () => people.recent(10));
  await line('alike: Mary Holloway', () =>
    people.alikeCandidates({ givenName: 'Mary', familyName: 'Holloway', dateOfBirth: '1951-03-14' }),
  );
}

async function writeLines({ messages }: Store, personId: string): Promise<void> {
  const [sent] = await messages.search({ words: '', personId, before: null, limit: 1 });
  const { id, content } = { id: uuidv7(), content: sent!.message };
  let version = 0;
  await line('save a draft (on the disk)', async () => {
    const stamp = { by: 'bench', when: { at: '2026-11-23T10:00:00.000Z', offset: 0 } };
    ({ version } = await messages.saveDraft(id, version, { ...content, text: `Draft ${version}` }, stamp));
  });
}

/** Prints how long a store with 100,000 messages takes to open, list, search and save. Judges nothing. */
export async function benchStore(amount: Amount = AMOUNT): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'plainword-bench-'));
  try {
    const seeding = await milliseconds(() => seedMessages(dir, amount, { vault: openVault }));
    const { size } = await stat(join(dir, 'plainword.db'));
    console.log(`Store of ${amount.people} people and ${amount.messages} messages`);
    console.log(`  filled in ${(seeding / 1000).toFixed(1)} s, ${(size / 2 ** 20).toFixed(0)} MB`);
    const open = () => openStore({ dir, vault: openVault, machine: 'bench' });
    await line('open and close', async () => (await open()).close());
    const store = await open();
    try {
      const [person] = await store.people.recent(1);
      await messageLines(store, person!.id);
      await peopleLines(store);
      await writeLines(store, person!.id);
    } finally {
      await store.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchStore();
