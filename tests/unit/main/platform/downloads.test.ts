import { mkdtempSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { downloadsIn } from '../../../../src/main/platform/downloads';

const newFolder = () => mkdtempSync(join(tmpdir(), 'plainword-downloads-'));

describe('the folder for downloads', () => {
  it('shows a file under its name once it is whole, and not before', async () => {
    const folder = newFolder();
    const file = await downloadsIn(folder).save('Files.zip');
    await file.write(Uint8Array.from([1, 2]));
    await file.write(Uint8Array.from([3]));
    expect(await readdir(folder)).toEqual(['Files.zip.part']);
    await file.finish();
    expect(await readdir(folder)).toEqual(['Files.zip']);
    expect([...(await readFile(join(folder, 'Files.zip')))]).toEqual([1, 2, 3]);
  });

  it('keeps nothing of a file that is abandoned, however often', async () => {
    const folder = newFolder();
    const file = await downloadsIn(folder).save('Files.zip');
    await file.abandon();
    await file.abandon();
    expect(await readdir(folder)).toEqual([]);
  });

  it('never writes over what is there: another name is free', async () => {
    const folder = newFolder();
    const downloads = downloadsIn(folder);
    await writeFile(join(folder, 'Files.zip'), 'somebody’s');
    await writeFile(join(folder, 'Files (2).zip.part'), 'half');
    expect(await downloads.freeName('Files.zip')).toBe('Files (3).zip');
    await downloads.save('Files (3).zip');
    await expect(downloads.save('Files (3).zip')).rejects.toThrow(/EEXIST/u);
  });

  it('reaches nothing outside itself', async () => {
    const [folder, outside] = [newFolder(), newFolder()];
    await writeFile(join(outside, 'kept.txt'), 'kept');
    const downloads = downloadsIn(folder);
    await downloads.remove(join(outside, 'kept.txt'));
    await downloads.remove('../kept.txt');
    expect(await readdir(outside)).toEqual(['kept.txt']);
    await (await downloads.save('../../Files.zip')).finish();
    expect(await readdir(folder)).toEqual(['Files.zip']);
  });

  it('is made where it is missing', async () => {
    const folder = join(newFolder(), 'Downloads');
    await (await downloadsIn(folder).save('Files.zip')).finish();
    expect(await downloadsIn(folder).isThere('Files.zip')).toBe(true);
    expect(await downloadsIn(folder).isThere('Other.zip')).toBe(false);
  });
});
