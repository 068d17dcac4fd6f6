import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/main/store/open-store';
import type { Store } from '../../../../src/main/store/store';
import { DiskFull, NotThere } from '../../../../src/main/store/store-errors';
import { ComingFile } from '../../../../src/main/trails/coming-file';
import { openVault } from '../store/open-vault';

const STAMP = { by: 'Alex', when: { at: '2026-11-24T10:00:00.000Z', offset: 0 } };
const MEGABYTE = 1024 * 1024;
const PIECE = MEGABYTE / 4;
const ID = newId();

let store: Store;
let written: number;
let full: boolean;
/** The store, with its transactions counted; it is full from when a test says so. */
const counted: Pick<Store, 'transaction'> = {
  transaction: (work) => {
    if (full) return Promise.reject(new DiskFull('the disk is full: this was not written'));
    written += 1;
    return store.transaction(work);
  },
};

beforeEach(async () => {
  [written, full] = [0, false];
  const dir = mkdtempSync(join(tmpdir(), 'plainword-coming-'));
  store = await openStore({ dir, vault: openVault, machine: 'test' });
});
afterEach(() => store.close());

/** So many bytes, no two pieces of them alike. */
const bytesOf = (size: number): Buffer => Buffer.alloc(size, 'Subject: Stairs and 1234567 frames\n');

async function putIn(file: ComingFile, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) await file.add(bytes.subarray(at, at + PIECE));
}

describe('a file of mail on its way in', () => {
  it('is kept byte by byte, and written a few times however many pieces it comes in', async () => {
    const bytes = bytesOf(9 * MEGABYTE + 7);
    const file = new ComingFile(counted, ID, STAMP);
    await putIn(file, bytes);
    const [mail, ...others] = await file.end('large.eml');
    expect([others.length, mail?.id, mail?.bytes]).toEqual([0, ID, bytes.length]);
    expect(written).toBe(3);
    if (mail !== undefined) await store.mails.finish(mail, STAMP);
    expect(Buffer.from(await store.mails.bytes(ID)).equals(bytes)).toBe(true);
  });

  it('that is a folder of small mails is written once', async () => {
    const mails = Array.from({ length: 60 }, (_, i) => `From a@example.org Thu Nov 19 08:31:05 2026\nSubject: ${i}\n\nHello ${i}\n\n`); // prettier-ignore
    const file = new ComingFile(counted, ID, STAMP);
    await putIn(file, Buffer.from(mails.join('')));
    const whole = await file.end('folder.mbox');
    expect(whole).toHaveLength(60);
    expect(written).toBe(1);
    const last = whole.at(-1);
    if (last !== undefined) await store.mails.finish(last, STAMP);
    expect(Buffer.from(await store.mails.bytes(last?.id ?? '')).toString()).toContain('Hello 59');
  });

  it('that the disk has no room for says so at a later piece, and at its end', async () => {
    const file = new ComingFile(counted, ID, STAMP);
    full = true;
    await expect(putIn(file, bytesOf(9 * MEGABYTE))).rejects.toBeInstanceOf(DiskFull);
    const other = new ComingFile(counted, newId(), STAMP);
    await putIn(other, bytesOf(MEGABYTE));
    await expect(other.end('large.eml')).rejects.toBeInstanceOf(DiskFull);
  });

  it('leaves nothing when it is left off while it is being written', async () => {
    const file = new ComingFile(counted, ID, STAMP);
    await putIn(file, bytesOf(5 * MEGABYTE));
    await file.cancel();
    await expect(store.mails.chunk(ID, 9, bytesOf(1))).rejects.toBeInstanceOf(NotThere);
    expect(await store.mails.sweepUnfinished()).toBe(0);
  });
});
