import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DiskFull } from '../../../../src/main/store/store-errors';
import { newFolder, openIn } from './folder';
import { details, STAMP } from './things';

const LONG = 'x'.repeat(100_000);

describe('a full disk', () => {
  it('refuses what is new, keeps what was there readable, and takes more once there is room', async () => {
    const store = await openIn(await newFolder(), { maxPages: 300 });
    const person = await store.people.add(details(), STAMP);
    let kept = 0;
    const filling = async () => {
      for (; kept < 50; kept++) await store.settings.write(`long-${kept}`, LONG);
    };
    await expect(filling()).rejects.toBeInstanceOf(DiskFull);
    expect(kept).toBeGreaterThan(0);
    expect(await store.people.get(person.id)).toEqual(person);
    expect(await store.settings.read(`long-${kept - 1}`, z.string())).toBe(LONG);
    expect(await store.settings.read(`long-${kept}`, z.string())).toBeUndefined();
    await store.settings.remove('long-0');
    await store.settings.write('again', LONG);
    expect(await store.settings.read('again', z.string())).toBe(LONG);
  });

  it('takes back the whole of a transaction that did not fit, even when its work went on', async () => {
    const dir = await newFolder();
    const store = await openIn(dir, { maxPages: 300 });
    const stubborn = store.transaction(async ({ settings }) => {
      await settings.write('small', 1);
      for (let i = 0; i < 50; i++) await settings.write(`long-${i}`, LONG).catch(() => undefined);
      await settings.write('last', 2);
    });
    const end = await stubborn.then(
      () => 'kept',
      () => 'refused',
    );
    const small = await store.settings.read('small', z.number());
    const last = await store.settings.read('last', z.number());
    expect([small, last]).toEqual(end === 'kept' ? [1, 2] : [undefined, undefined]);
    await store.close();
    const roomier = await openIn(dir);
    await roomier.settings.write('small', 3);
    expect(await roomier.settings.read('small', z.number())).toBe(3);
  });
});
