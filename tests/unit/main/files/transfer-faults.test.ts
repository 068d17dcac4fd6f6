import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { describe, expect, it } from 'vitest';
import { downloadsIn, type Downloads } from '../../../../src/main/platform/downloads';
import { ask } from '../../../shells/ask';
import { draftEmail, putFile } from '../../../shells/put-file';
import { appsOfThisFile } from '../started-app';

const apps = appsOfThisFile();

/** A folder for downloads on a disk that takes so many bytes in all. */
function smallDisk(folder: string, room: number): Downloads {
  const disk = downloadsIn(folder);
  let left = room;
  return {
    ...disk,
    save: async (name) => {
      const file = await disk.save(name);
      return {
        ...file,
        write: async (bytes) => {
          left -= bytes.length;
          if (left < 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
          await file.write(bytes);
        },
      };
    },
  };
}

async function started(downloads: (folder: string) => Downloads) {
  const folder = mkdtempSync(join(tmpdir(), 'plainword-downloads-'));
  const { app } = apps.start({ downloads: downloads(folder) });
  const { id } = await draftEmail(app);
  return { app, id, folder };
}

describe('a transfer that the disk does not take', { timeout: 30_000 }, () => {
  it.each([0, 300_000, 899_900])('after %i bytes is given up whole, and can be begun again', async (room) => {
    const { app, id, folder } = await started((dir) => smallDisk(dir, room));
    await ask(app, 'transfers.begin', { messageId: id });
    const written = async () => {
      await putFile(app, id, 'Scan.pdf', randomBytes(900_000), 'transfer');
      await ask(app, 'transfers.seal', { messageId: id });
    };
    await expect(written()).rejects.toThrow(/could not be written: free some space/u);
    expect(await readdir(folder)).toEqual([]);
    expect(await ask(app, 'files.of', { messageId: id })).toEqual({ files: [], transfer: null });
    expect(await ask(app, 'transfers.begin', { messageId: id })).toMatchObject({ state: 'open' });
  });

  it('because its folder can’t be written is given up before it begins', async () => {
    const { app, id } = await started((dir) => ({
      ...downloadsIn(dir),
      save: () => Promise.reject(new Error('no such folder')),
    }));
    await expect(ask(app, 'transfers.begin', { messageId: id })).rejects.toThrow(/could not be written/u);
    expect(await ask(app, 'files.of', { messageId: id })).toEqual({ files: [], transfer: null });
  });
});

describe('a transfer', { timeout: 30_000 }, () => {
  it('is one a message, takes one file at a time, and is sealed with at least one', async () => {
    const { app, id } = await started(downloadsIn);
    await ask(app, 'transfers.begin', { messageId: id });
    await expect(ask(app, 'transfers.begin', { messageId: id })).rejects.toThrow(/changed this/u);
    const offered = { messageId: id, name: 'Map.png', bytes: 10, way: 'transfer' } as const;
    await ask(app, 'files.begin', { ...offered, id: newId() });
    await expect(ask(app, 'files.begin', { ...offered, id: newId() })).rejects.toThrow(
      /wait until it is done/u,
    );
    await expect(ask(app, 'transfers.seal', { messageId: id })).rejects.toThrow(/no file in the transfer/u);
    await expect(ask(app, 'files.begin', { ...offered, id: newId() })).rejects.toThrow(
      /begin the transfer again/u,
    );
  });

  it('can’t be changed file by file once it is encrypted, nor at all once the message has gone on', async () => {
    const { app, id } = await started(downloadsIn);
    await ask(app, 'transfers.begin', { messageId: id });
    const file = await putFile(app, id, 'Map.png', randomBytes(10), 'transfer');
    await ask(app, 'transfers.seal', { messageId: id });
    for (const change of [
      ask(app, 'files.remove', { id: file.id }),
      ask(app, 'files.rename', { id: file.id, name: 'Way.png' }),
    ])
      await expect(change).rejects.toThrow(/take the whole transfer off/u);
    const { version } = await ask(app, 'messages.get', { id });
    await ask(app, 'messages.discardDraft', { id, version });
    await expect(ask(app, 'transfers.cancel', { messageId: id })).rejects.toThrow(/on its way/u);
  });
});
