import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoService, demoStaff } from '../../src/main/demo/demo-service';
import { claimDataDir } from '../../src/main/platform/claim-data-dir';
import { openStore } from '../../src/main/store/open-store';
import { keyFileVault } from '../../tools/browser-shell/key-file-vault';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { seedMessages } from './seed-messages';

/** A Monday morning after the last of the seeded messages. */
export const BENCH_CLOCK = '2026-11-23T10:04:00.000Z';

const AMOUNT = { people: 20_000, messages: 100_000 };

/** Gives the folder of a desk with 20,000 people and 100,000 sent messages, and takes it away afterwards. */
export async function withSeededDesk(work: (dataDir: string) => Promise<void>): Promise<void> {
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-bench-'));
  const vault = keyFileVault(join(dataDir, 'vault', 'key'));
  try {
    claimDataDir(dataDir, 'demo');
    await seedMessages(dataDir, AMOUNT, { vault });
    // With a service and somebody at the desk the demo's own people are left out.
    const store = await openStore({ dir: dataDir, vault, machine: 'bench' });
    await store.services.add(demoService(BENCH_CLOCK.slice(0, 10)), {
      by: 'bench',
      when: { at: BENCH_CLOCK, offset: 0 },
    });
    await store.settings.write('staff', demoStaff);
    await store.close();
    await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
