import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOutdated } from '../../../../tools/start/build-if-older';

const built = [
  'main/index.js',
  'main/app.js',
  'main/sqlite-worker.js',
  'preload/index.cjs',
  'renderer/index.html',
];

function put(root: string, path: string, minute: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, minute * 60, minute * 60);
}

function tree(): string {
  const root = mkdtempSync(join(tmpdir(), 'plainword-test-'));
  put(root, 'src/main/app.ts', 10);
  put(root, 'package.json', 10);
  for (const folder of ['src/main', 'src']) utimesSync(join(root, folder), 600, 600);
  for (const file of built) put(root, `out/${file}`, 20);
  return root;
}

describe('whether the application has to be built', () => {
  it('is not so when all of it is newer than its sources', () => expect(isOutdated(tree())).toBe(false));

  it('is so when a source deep down is newer', () => {
    const root = tree();
    put(root, 'src/main/app.ts', 30);
    expect(isOutdated(root)).toBe(true);
  });

  it('is so when a source was taken away', () => {
    const root = tree();
    put(root, 'src/main/old.ts', 10);
    rmSync(join(root, 'src/main/old.ts'));
    expect(isOutdated(root)).toBe(true);
  });

  it.each(built)('is so when %s is missing', (file) => {
    const root = tree();
    rmSync(join(root, 'out', file));
    expect(isOutdated(root)).toBe(true);
  });

  it('is so when a library changed', () => {
    const root = tree();
    put(root, 'package-lock.json', 30);
    expect(isOutdated(root)).toBe(true);
  });
});
