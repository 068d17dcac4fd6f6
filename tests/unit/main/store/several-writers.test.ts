import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../../../src/main/store/open-database';
import { StoreUnavailable } from '../../../../src/main/store/store-errors';
import { newFolder, openIn } from './folder';
import { openVault } from './open-vault';

describe('two programs on one store', () => {
  it('wait for each other and lose nothing', async () => {
    const dir = await newFolder();
    const [one, two] = [await openIn(dir), await openIn(dir)];
    await one.settings.write('count', 0);
    const addOne = (store: typeof one) =>
      store.transaction(async ({ settings }) => {
        await settings.write('count', ((await settings.read('count', z.number())) ?? 0) + 1);
      });
    await Promise.all(Array.from({ length: 20 }, (_, i) => addOne(i % 2 === 0 ? one : two)));
    expect(await one.settings.read('count', z.number())).toBe(20);
    expect(await two.settings.read('count', z.number())).toBe(20);
  });

  it('say that the store is in use when the other holds it too long, and go on afterwards', async () => {
    const dir = await newFolder();
    const one = await openIn(dir);
    const two = await openIn(dir, { busyMilliseconds: 50 });
    await one.transaction(async ({ settings }) => {
      await settings.write('a', 1);
      await expect(two.settings.write('a', 2)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await two.settings.read('a', z.number())).toBeUndefined();
    });
    await two.settings.write('a', 3);
    expect(await one.settings.read('a', z.number())).toBe(3);
  });

  it('say when another’s reading holds the log back', async () => {
    const dir = await newFolder();
    const one = await openIn(dir, { busyMilliseconds: 50 });
    const other = await openDatabase({ dir, vault: openVault });
    await other.db.transaction().execute(async (inner) => {
      await inner.selectFrom('settings').selectAll().execute();
      await expect(one.checkpoint()).rejects.toBeInstanceOf(StoreUnavailable);
    });
    await one.checkpoint();
    await other.db.destroy();
  });
});
