import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFile, replaceFile } from '../../../../../src/main/store/opening/written-safely';
import { newFolder } from '../folder';

describe('a file written safely', () => {
  it('is made once: the second of two makers changes nothing', async () => {
    const dir = await newFolder();
    const path = join(dir, 'key.json');
    const made = await Promise.all([makeFile(path, 'one'), makeFile(path, 'two')]);
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(made[0] ? 'one' : 'two');
    expect(await readdir(dir)).toEqual(['key.json']);
  });

  it('is replaced whole, readable by this user alone, and leaves nothing beside it', async () => {
    const dir = await newFolder();
    const path = join(dir, 'key.json');
    await makeFile(path, 'a long first text');
    await replaceFile(path, 'short');
    expect(await readFile(path, 'utf8')).toBe('short');
    expect(await readdir(dir)).toEqual(['key.json']);
    const rights = process.platform === 'win32' ? 0o600 : (await stat(path)).mode & 0o777;
    expect(rights).toBe(0o600);
  });

  it('is left as it was when the folder is gone', async () => {
    const path = join(await newFolder(), 'gone', 'key.json');
    await expect(makeFile(path, 'text')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
