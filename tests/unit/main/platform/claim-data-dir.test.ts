import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claimDataDir, kindOf } from '../../../../src/main/platform/claim-data-dir';
import { StartRefused } from '../../../../src/main/platform/start-refused';

const fresh = (): string => mkdtempSync(join(tmpdir(), 'plainword-test-'));

describe('the folder of a store', () => {
  it('is made for this user alone and remembers what it is for', () => {
    const dir = join(fresh(), 'a', 'b');
    claimDataDir(dir, 'real');
    expect(kindOf(dir)).toBe('real');
    if (process.platform !== 'win32') expect(statSync(dir).mode & 0o777).toBe(0o700);
    expect(() => claimDataDir(dir, 'real')).not.toThrow();
  });

  it.each([
    ['real', 'demo'],
    ['demo', 'real'],
    ['trial', 'demo'],
    ['real', 'trial'],
  ] as const)('of %s data is never opened as %s', (was, asked) => {
    const dir = join(fresh(), 'store');
    claimDataDir(dir, was);
    expect(() => claimDataDir(dir, asked)).toThrow(StartRefused);
    expect(kindOf(dir)).toBe(was);
  });

  it('is not used for a demo when it holds anything else', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'letters.txt'), 'mine');
    expect(() => claimDataDir(dir, 'demo')).toThrow('holds other files');
  });

  it('counts as real when its marker can’t be read', () => {
    const dir = fresh();
    writeFileSync(join(dir, 'plainword.json'), '{"store":');
    expect(() => claimDataDir(dir, 'demo')).toThrow('holds the real store');
  });

  it('that can’t be made is said in one sentence', () => {
    const file = join(fresh(), 'a-file');
    writeFileSync(file, '');
    expect(() => claimDataDir(join(file, 'store'), 'real')).toThrow('name a folder of your own');
  });
});
