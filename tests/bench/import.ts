import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { App } from '../../src/main/app';
import { createApp } from '../../src/main/app';
import { ask } from '../shells/ask';
import { testPlatform } from '../shells/test-platform';
import { seededChance } from './chance';
import { inventedName, inventedNhsNumber } from './invented';
import { printLine } from './percentiles';

type What = 'people' | 'agreements';

/** A list as a record system exports it, and the list of agreements of the same people. */
function inventedLists(rows: number): Record<What, string> {
  const chance = seededChance(3);
  const people = ['NHS number,Record number,First name,Surname,DOB,Mobile,Address'];
  const agreements = ['Record number,Mobile,Kind,Form,Date agreed,Evidence'];
  for (let row = 0; row < rows; row++) {
    const { givenName, familyName } = inventedName(chance);
    const mobile = `07700 900${String(row % 1000).padStart(3, '0')}`;
    const born = `${String(1 + (row % 28)).padStart(2, '0')}/03/${1930 + (row % 80)}`;
    const record = `IM ${100_000 + row}`;
    const nhs = inventedNhsNumber(row) ?? '';
    people.push(`${nhs},${record},${givenName},${familyName},${born},${mobile},"${row}, High Street"`);
    agreements.push(`${record},${mobile},reminders,verbal,03/03/2026,template 4`);
  }
  return { people: people.join('\r\n'), agreements: agreements.join('\r\n') };
}

/** Runs `work`, and tells how long it took and how long the slowest small call beside it had to wait. */
async function beside(app: App, work: () => Promise<unknown>): Promise<{ took: number; waited: number }> {
  const ending = new AbortController();
  let waited = 0;
  const others = (async () => {
    while (!ending.signal.aborted) {
      const asked = performance.now();
      await ask(app, 'people.find', { query: 'zoë wi' });
      waited = Math.max(waited, performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  ending.abort();
  await others;
  return { took, waited };
}

/** Prints how long it takes to look at and take over lists of people and agreements. Judges nothing. */
export async function benchImport(sizes: readonly number[] = [10_000, 100_000]): Promise<void> {
  console.log('# Lists of people and agreements taken over');
  for (const rows of sizes) {
    const platform = testPlatform();
    const app = createApp(platform);
    try {
      const lists = inventedLists(rows);
      for (const what of ['people', 'agreements'] as const) {
        const csv = lists[what];
        let digest = '';
        const looked = await beside(app, async () => {
          ({ digest } = await ask(app, 'people.previewImport', { what, csv }));
        });
        const taken = await beside(app, () => ask(app, 'people.import', { what, csv, digest }));
        for (const [step, { took, waited }] of Object.entries({ preview: looked, import: taken })) {
          const figure = `${(took / 1000).toFixed(2)} s, another call waited ${waited.toFixed(0)} ms at most`;
          printLine(`${step} of ${rows} ${what}`, figure);
        }
      }
    } finally {
      await app.close();
      rmSync(platform.dataDir, { recursive: true, force: true });
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchImport();
