import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logTo } from '../../../../src/main/platform/log-file';

const path = (): string => join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'plainword.log');
const now = (): string => '2026-03-02T10:04:00.000Z';

describe('the log', () => {
  it('is a line each, whatever is in it, for this user alone', () => {
    const file = path();
    logTo(file, now)('mail server:\r\nrefused');
    expect(readFileSync(file, 'utf8')).toBe('2026-03-02T10:04:00.000Z mail server: refused\n');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('begins anew past a megabyte and keeps the one before', () => {
    const file = path();
    writeFileSync(file, 'x'.repeat(1_000_001));
    logTo(file, now)('new');
    expect(readFileSync(file, 'utf8')).toContain('new');
    expect(statSync(file).size).toBeLessThan(100);
    expect(existsSync(`${file}.1`)).toBe(true);
  });

  it('that can’t be written stops nothing', () => {
    expect(() => logTo(join(tmpdir(), 'no-such-folder', 'x.log'), now)('lost')).not.toThrow();
  });
});
