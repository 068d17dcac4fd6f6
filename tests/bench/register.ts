import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RegisterQuery } from '../../src/main/store/people-store';
import { openStore } from '../../src/main/store/open-store';
import type { Store } from '../../src/main/store/store';
import { openVault } from '../unit/main/store/open-vault';
import { inMilliseconds, printLine } from './percentiles';
import { seedAgreements } from './seed-agreements';
import { seedMessages } from './seed-messages';

const PEOPLE = 100_000;
const ROUNDS = 30;
const AIM = 'within 100 ms';

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function line(what: string, aim: string, work: (round: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await milliseconds(() => work(round)));
  printLine(what, inMilliseconds(times), aim);
}

async function registerLines({ people }: Store): Promise<void> {
  const query = { words: '', after: null, saidBefore: '2025-11-23T10:00:00.000Z', limit: 51 };
  const page = (change: Partial<RegisterQuery> & Pick<RegisterQuery, 'show'>) =>
    people.register({ ...query, ...change });
  for (const show of ['in-force', 'to-confirm', 'withdrawn', 'all'] as const) {
    await line(`register: first page, ${show}`, AIM, () => page({ show }));
  }
  await line('register: nothing to confirm', AIM, () =>
    page({ show: 'to-confirm', saidBefore: '2000-01-01T00:00:00.000Z' }),
  );
  for (const words of ['mar hol', 'zoë wi', 's', 'RX 123456', 'nobody']) {
    await line(`register: “${words}”`, AIM, () => page({ show: 'in-force', words }));
  }
  let after: string | null = null;
  await line('register: each page behind the last one', AIM, async () => {
    after = (await page({ show: 'all', after })).at(-1)?.agreementId ?? null;
  });
}

async function personLines({ people }: Store): Promise<void> {
  const some = await people.find('mar', ROUNDS);
  const id = (round: number) => some[round % some.length]?.id ?? '';
  await line('people.get', '', (round) => people.get(id(round)));
  await line('people.history', '', (round) => people.history(id(round)));
}

/** Prints how long the register of agreements takes over 100,000 people. Judges nothing. */
export async function benchRegister(count = PEOPLE): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'plainword-bench-'));
  try {
    await seedMessages(dir, { people: count, messages: 0 }, { vault: openVault });
    await seedAgreements(dir, openVault);
    console.log(`# The register over ${count} people`);
    const store = await openStore({ dir, vault: openVault, machine: 'bench' });
    try {
      await registerLines(store);
      await personLines(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchRegister();
