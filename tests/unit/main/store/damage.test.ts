import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFolder, openIn } from './folder';
import { DATABASE, KEY_FILE, readKeyJson, storeInUse } from './store-in-use';

/** A copy with one bit of a byte turned. */
function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

/** Everything the store in use holds, in words, or the name of the error that refused it. */
async function readAll(dir: string): Promise<string> {
  try {
    const store = await openIn(dir);
    const sent = await store.messages.search({ words: '', personId: null, before: null, limit: 5 });
    const people = await store.people.find('holl', 5);
    await store.close();
    return [...sent.map(({ message }) => message.text), ...people.map((row) => row.familyName)].join(', ');
  } catch (error) {
    return error instanceof Error ? error.name : 'not an error';
  }
}

const WHOLE = 'Your appointment is on Tuesday., Holloway';

describe('a changed byte', () => {
  it('anywhere in the key file is noticed', async () => {
    const dir = await storeInUse();
    const path = join(dir, KEY_FILE);
    const good = await readFile(path);
    const said = JSON.stringify(await readKeyJson(dir));
    const unnoticed: number[] = [];
    for (let at = 0; at < good.length; at++) {
      await writeFile(path, flipped(good, at));
      const says = await readKeyJson(dir).then(JSON.stringify, () => 'nothing');
      // A changed space between the parts changes nothing that is said.
      if (says !== said && (await readAll(dir)) !== 'StoreDamaged') unnoticed.push(at);
    }
    expect(unnoticed).toEqual([]);
    await writeFile(path, good);
    expect(await readAll(dir)).toBe(WHOLE);
  });

  it('anywhere in the store is noticed when it is read, and never crashes', async () => {
    const dir = await storeInUse();
    const path = join(dir, DATABASE);
    const good = await readFile(path);
    expect(await readAll(dir)).toBe(WHOLE);
    const examples: Array<[number]> = [[0], [3], [15], [24], [100], [4095], [4096], [good.length - 1]];
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: good.length - 1 }), async (at) => {
        await writeFile(path, flipped(good, at));
        // A page that nothing needed is not read, so what is read is either right or refused.
        expect(['StoreDamaged', WHOLE]).toContain(await readAll(dir));
      }),
      { numRuns: 40, examples },
    );
    await writeFile(path, flipped(good, 100));
    expect(await readAll(dir)).toBe('StoreDamaged');
  });

  it('in the log of a crashed program costs at most what was not moved into the store yet', async () => {
    const dir = await storeInUse();
    const crashed = await newFolder();
    const store = await openIn(dir);
    await store.settings.write('before', 1);
    await store.checkpoint();
    await store.settings.write('after', 2);
    const log = await readFile(join(dir, `${DATABASE}-wal`));
    const copies = [DATABASE, KEY_FILE].map(async (name) =>
      writeFile(join(crashed, name), await readFile(join(dir, name))),
    );
    await Promise.all(copies);
    await writeFile(join(crashed, `${DATABASE}-wal`), flipped(log, log.length - 100));
    expect(await readAll(crashed)).toBe(WHOLE);
  });
});
