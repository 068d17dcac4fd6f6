import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchInProcess } from '../shells/launch-in-process';

/** A store that can't be opened: one sentence and a way on, and nothing is written over. */

async function usedStore(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-shut-'));
  const shell = await launchInProcess({ dataDir });
  await shell.page.getByRole('heading', { level: 1 }).waitFor();
  await shell.close();
  return dataDir;
}

const FAULTS: ReadonlyArray<readonly [what: string, says: RegExp, harm: (dataDir: string) => void]> = [
  [
    'whose key file is missing',
    /key on this computer does not open the store/u,
    (dataDir) => rmSync(join(dataDir, 'store-key.json')),
  ],
  [
    'that was damaged',
    /damaged: nothing was overwritten/u,
    (dataDir) => {
      const file = join(dataDir, 'plainword.db');
      writeFileSync(file, readFileSync(file).fill(7, 64, 4096));
    },
  ],
  [
    'that a newer version wrote',
    /newer version of Plainword/u,
    (dataDir) => {
      const file = join(dataDir, 'store-key.json');
      writeFileSync(file, readFileSync(file, 'utf8').replace('"format": 1', '"format": 2'));
    },
  ],
];

for (const [what, says, harm] of FAULTS) {
  test(`a store ${what} is not opened, and says so`, async () => {
    const dataDir = await usedStore();
    harm(dataDir);
    const before = readFileSync(join(dataDir, 'plainword.db'));
    const shell = await launchInProcess({ dataDir });
    const { page } = shell;
    await expect(page.getByRole('heading', { name: 'Plainword could not open' })).toBeVisible();
    await expect(page.getByText(says)).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(says)).toBeVisible();
    await shell.close();
    expect(readFileSync(join(dataDir, 'plainword.db')).equals(before)).toBe(true);
    rmSync(dataDir, { recursive: true, force: true });
  });
}
