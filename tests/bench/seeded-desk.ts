import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataDir } from '../../src/main/platform/claim-data-dir';
import { keyFileVault } from '../../tools/browser-shell/key-file-vault';
import { buildIfOlder } from '../../tools/start/build-if-older';
import { launchInProcess } from '../shells/launch-in-process';
import { seedMessages } from './seed-messages';

/** A Monday morning after the last of the seeded messages. */
export const BENCH_CLOCK = '2026-11-23T10:04:00.000Z';

const AMOUNT = { people: 20_000, messages: 100_000 };

/** Gives a folder with a demo store of 20,000 people and 100,000 sent messages, and takes it away afterwards. */
export async function withSeededDesk(work: (dataDir: string) => Promise<void>): Promise<void> {
  buildIfOlder(join(import.meta.dirname, '../..'), (line) => console.log(line));
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-bench-'));
  try {
    claimDataDir(dataDir, 'demo');
    await seedMessages(dataDir, AMOUNT, { vault: keyFileVault(join(dataDir, 'vault', 'key')) });
    // The first opening adds the demo's own service and people.
    const shell = await launchInProcess({ dataDir, clock: BENCH_CLOCK });
    await shell.page.getByRole('combobox', { name: 'Who is it to?' }).waitFor({timeout:8000}).catch(async e=>{ await shell.page.screenshot({path:'/tmp/seed.png'}); console.log(await shell.app.call('desk.get',{}), await shell.app.call('services.list',{}), await shell.app.call('settings.get',{})); throw e});
    await shell.close();
    await work(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
