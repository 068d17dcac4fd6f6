import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { StartRefused } from '../../../../src/main/platform/start-refused';
import { PROFILE_PREFIX, takeInstance } from '../../../../tools/browser-shell/single-instance';

const folder = (): string => mkdtempSync(join(tmpdir(), 'plainword-test-'));
const GONE = 2 ** 22 + 1;
const lockOf = (dir: string): string => join(dir, 'open.lock');

describe('one Plainword for each store', () => {
  it('refuses a second on the same store and not on another', () => {
    const dir = folder();
    const first = takeInstance(dir);
    expect(() => takeInstance(dir)).toThrow(StartRefused);
    expect(() => takeInstance(folder())).not.toThrow();
    first.release();
    expect(() => takeInstance(dir)).not.toThrow();
  });

  it('takes over from one that was killed, and clears its browser’s folder away', () => {
    const dir = folder();
    const profile = mkdtempSync(PROFILE_PREFIX);
    writeFileSync(lockOf(dir), JSON.stringify({ pid: GONE, began: '1', profile }));
    takeInstance(dir);
    expect(existsSync(profile)).toBe(false);
    expect(JSON.parse(readFileSync(lockOf(dir), 'utf8'))).toMatchObject({ pid: process.pid });
  });

  it.runIf(process.platform === 'linux')(
    'takes over when the number of the process is another’s by now',
    () => {
      const dir = folder();
      writeFileSync(lockOf(dir), JSON.stringify({ pid: process.ppid, began: 'long ago', profile: null }));
      expect(() => takeInstance(dir)).not.toThrow();
    },
  );

  it('takes over a lock that a power cut left half written', () => {
    const dir = folder();
    writeFileSync(lockOf(dir), '{"pid":');
    expect(() => takeInstance(dir)).not.toThrow();
  });

  it('clears nothing away but a browser’s folder', () => {
    const dir = folder();
    const letters = join(folder(), 'letters');
    mkdirSync(letters);
    writeFileSync(lockOf(dir), JSON.stringify({ pid: GONE, began: '1', profile: letters }));
    takeInstance(dir);
    expect(existsSync(letters)).toBe(true);
  });
});
