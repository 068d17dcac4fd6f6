import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { z } from 'zod';
import { keyFileVault } from '../../tools/browser-shell/key-file-vault';
import { expect, test } from '../shells/fixture';
import { launchInProcess } from '../shells/launch-in-process';

/** A store that can't be opened is left as it is; once what was wrong is put right, "Try again" opens it. */

const STORE = ['plainword.db', 'plainword.db-wal', 'store-key.json', join('vault', 'key')];

async function usedStore(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'plainword-mend-'));
  const shell = await launchInProcess({ dataDir });
  await shell.page.getByRole('navigation').waitFor();
  await shell.close();
  return dataDir;
}

/** What lies in a folder, file by file. */
function held(dataDir: string): Map<string, string> {
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    STORE.includes(name),
  );
  return new Map(files.map((name) => [name, readFileSync(join(dataDir, name)).toString('base64')]));
}

const ADD_A_VERSION = `
  import Database from 'better-sqlite3';
  const [file, key] = process.argv.slice(1);
  const db = new Database(file);
  db.pragma("cipher='sqlcipher'");
  db.pragma('key="x\\'' + key + '\\'"');
  db.prepare('insert into store_versions (version, name) values (9999, ?)').run('from the future');
  db.pragma('wal_checkpoint(truncate)');
  db.close();
`;

/** Notes in the store that a version from years ahead wrote it, as its migrations would. */
async function writtenByTheFuture(dataDir: string): Promise<void> {
  const keyFile = z
    .object({ wrapped: z.string(), salt: z.string() })
    .parse(JSON.parse(readFileSync(join(dataDir, 'store-key.json'), 'utf8')));
  const key = await keyFileVault(join(dataDir, 'vault', 'key')).unwrap(keyFile.wrapped);
  const hex = Buffer.from(key).toString('hex');
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    ADD_A_VERSION,
    join(dataDir, 'plainword.db'),
    hex + keyFile.salt,
  ]);
}

interface Fault {
  readonly what: string;
  readonly says: string;
  harm(dataDir: string, other: string): Promise<void> | void;
}

const FAULTS: readonly Fault[] = [
  {
    what: 'that a newer version migrated',
    says: 'A newer version of Plainword wrote this store: install the newer version to open it.',
    harm: writtenByTheFuture,
  },
  {
    what: 'beside the key file of another store',
    says: 'The key on this computer does not open the store: nothing was changed.',
    harm: (dataDir, other) => {
      copyFileSync(join(other, 'store-key.json'), join(dataDir, 'store-key.json'));
      copyFileSync(join(other, 'vault', 'key'), join(dataDir, 'vault', 'key'));
    },
  },
  {
    what: 'of another user of the computer',
    says: 'This store belongs to another user or computer: sign in as the one who made it, or ask IT for help.',
    harm: (dataDir, other) => copyFileSync(join(other, 'vault', 'key'), join(dataDir, 'vault', 'key')),
  },
  {
    what: 'with a damaged page in its middle',
    says: 'The store on this computer is damaged: nothing was overwritten.',
    harm: (dataDir) => {
      const file = join(dataDir, 'plainword.db');
      const bytes = readFileSync(file);
      bytes[4096 + 100] = (bytes[4096 + 100] ?? 0) ^ 0xff;
      writeFileSync(file, bytes);
    },
  },
  {
    what: 'whose file is empty',
    says: 'The store on this computer is damaged: nothing was overwritten.',
    harm: (dataDir) => truncateSync(join(dataDir, 'plainword.db'), 0),
  },
  {
    what: 'whose file is gone',
    says: 'The store on this computer is damaged: nothing was overwritten.',
    harm: (dataDir) => rmSync(join(dataDir, 'plainword.db')),
  },
];

let other = '';
test.beforeAll(async () => {
  other = await usedStore();
});
test.afterAll(() => rmSync(other, { recursive: true, force: true }));

for (const { what, says, harm } of FAULTS) {
  test(`a store ${what}: one sentence, nothing overwritten, and “Try again” once it is mended`, async () => {
    const dataDir = await usedStore();
    const good = held(dataDir);
    await harm(dataDir, other);
    const harmed = held(dataDir);
    const shell = await launchInProcess({ dataDir });
    const { page } = shell;
    await expect(page.getByRole('heading', { level: 1, name: 'Plainword could not open' })).toBeFocused();
    await expect(page).toHaveTitle('Plainword could not open');
    await expect(page.getByRole('alert')).toContainText(says);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    // Answered when that attempt has ended too.
    expect(await page.evaluate(() => window.plainword.call('desk.get', {}))).toMatchObject({ ok: false });
    await expect(page.getByRole('alert')).toContainText(says);
    expect(held(dataDir)).toEqual(harmed);

    for (const [name, bytes] of good) writeFileSync(join(dataDir, name), Buffer.from(bytes, 'base64'));
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      page.getByRole('navigation').getByRole('button', { name: /^To record.*3 to record/u }),
    ).toBeVisible();
    await shell.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
}
