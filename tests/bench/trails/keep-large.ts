import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { v7 as newId } from 'uuid';
import { CHUNK_BYTES } from '../../../src/contract/files';
import { loadBuiltApp } from '../../../tools/browser-shell/built-app';
import { ask } from '../../shells/ask';
import { testPlatform } from '../../shells/test-platform';

/**
 * Takes one file in as a page hands it over, piece by piece, and prints what it took until its trail was answered: run in a
 * process of its own, with what was built.
 */
const createApp = await loadBuiltApp(join(import.meta.dirname, '../../../out'));
const app = createApp(testPlatform());
await ask(app, 'trails.list', {});
const file = readFileSync(process.argv[2] ?? '');
const pieces: string[] = [];
// As many different ones as are needed for the same in turn: the page makes them, a piece at a time.
for (let at = 0; at < file.length; at += CHUNK_BYTES)
  pieces.push(file.subarray(at, at + CHUNK_BYTES).toString('base64'));

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
const rss = process.memoryUsage.rss();
let most = rss;
const look = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
const cpu = process.cpuUsage();
const busy = performance.eventLoopUtilization();
const began = performance.now();

const id = newId();
await ask(app, 'trails.beginFile', { id, name: 'large.eml', bytes: file.length });
for (const [place, content] of pieces.entries()) await ask(app, 'trails.chunk', { id, place, content });
const here = performance.now() - began;
const { trailIds, problem } = await ask(app, 'trails.endFile', { id });
const kept = performance.now() - began - here;
const view = await ask(app, 'trails.get', { id: trailIds[0] ?? '' });
const took = performance.now() - began;

const { active } = performance.eventLoopUtilization(busy);
const { user, system } = process.cpuUsage(cpu);
clearInterval(look);
console.log(`${took.toFixed(0)} ms (${here.toFixed(0)} its pieces, ${kept.toFixed(0)} kept and read); main itself ${active.toFixed(0)} ms, all threads ${((user + system) / 1000).toFixed(0)} ms of CPU; at most ${megabytes(most - rss)} MB more, ${problem ?? `${view.mails[0]?.attachments[0]?.size ?? 0} bytes attached`}`); // prettier-ignore
await app.close();
