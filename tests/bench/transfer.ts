import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../src/contract/files';
import { createApp } from '../../src/main/app';
import { ask } from '../shells/ask';
import { draftEmail } from '../shells/put-file';
import { testPlatform } from '../shells/test-platform';
import { printLine } from './percentiles';

const MEGABYTE = 1_000_000;

/** Prints how long it takes to encrypt a file for transfer, and how much memory grows meanwhile. Judges nothing. */
export async function benchTransfer(megabytes = 300): Promise<void> {
  const platform = testPlatform();
  const app = createApp(platform);
  try {
    const { id: messageId } = await draftEmail(app);
    const content = randomBytes(CHUNK_BYTES).toString('base64');
    const pieces = Math.ceil((megabytes * MEGABYTE) / CHUNK_BYTES);
    const before = process.memoryUsage().rss;
    let [most, slowest] = [0, 0];
    const began = performance.now();
    await ask(app, 'transfers.begin', { messageId });
    const id = newId();
    await ask(app, 'files.begin', {
      messageId,
      id,
      name: 'Scan.pdf',
      bytes: pieces * CHUNK_BYTES,
      way: 'transfer',
    });
    for (let place = 0; place < pieces; place += 1) {
      const asked = performance.now();
      await ask(app, 'files.chunk', { id, place, content });
      slowest = Math.max(slowest, performance.now() - asked);
      most = Math.max(most, process.memoryUsage().rss);
    }
    await ask(app, 'files.end', { id });
    const { bytes } = await ask(app, 'transfers.seal', { messageId });
    const seconds = (performance.now() - began) / 1_000;
    const grown = (most - before) / MEGABYTE;
    printLine(
      `transfer of ${megabytes} MB`,
      `${seconds.toFixed(1)} s, ${(bytes / MEGABYTE / seconds).toFixed(0)} MB/s, memory grew by ${grown.toFixed(0)} MB, slowest piece ${slowest.toFixed(0)} ms`,
    );
  } finally {
    await app.close();
    for (const dir of [platform.dataDir, platform.downloadsDir])
      rmSync(dir, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await benchTransfer(Number(process.argv[2] ?? 300));
