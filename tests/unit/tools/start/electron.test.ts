import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../tools/start/arguments';
import { findElectron } from '../../../../tools/start/electron-binary';
import { nodeFault } from '../../../../tools/start/node-version';
import { electronArguments } from '../../../../tools/start/run-electron';

describe('Electron’s program', () => {
  it('is found where its download lies, and missed without a download', () => {
    const root = mkdtempSync(join(tmpdir(), 'plainword-test-'));
    expect(findElectron(root)).toBeNull();
    const folder = join(root, 'node_modules', 'electron');
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectron(root)).toBeNull();
    writeFileSync(join(folder, 'dist', 'electron'), '');
    expect(findElectron(root)).toBe(join(folder, 'dist', 'electron'));
  });

  it('is told what was asked, and nothing that is not its own', () => {
    const asked = readArguments([
      '--demo',
      '--data-dir=/tmp/x',
      '--remote-debugging-port=0',
      '--shell=electron',
      '--no-build',
    ]);
    expect(electronArguments(asked, '/tmp/office.json')).toEqual([
      '--demo',
      '--data-dir=/tmp/x',
      '--post-office=/tmp/office.json',
      '--remote-debugging-port=0',
    ]);
    expect(electronArguments(readArguments([]), null)).toEqual([]);
  });
});

describe('a Node that is too old', () => {
  it.each(['20.20.2', '22.11.0', '18.0.0'])('is told so at %s', (version) =>
    expect(nodeFault(version)).toContain(version),
  );
  it.each(['22.14.0', '24.0.0', '25.1.0'])('is not so at %s', (version) =>
    expect(nodeFault(version)).toBeNull(),
  );
});
