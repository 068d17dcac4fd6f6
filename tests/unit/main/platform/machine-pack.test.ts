import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { machinePackPath, readMachinePack } from '../../../../src/main/platform/machine-pack';

function file(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'policy.json');
  writeFileSync(path, text);
  return path;
}

describe('the policy that IT sets for a machine', () => {
  it('lies where users can’t write', () => {
    expect(machinePackPath({ system: 'linux', env: {} })).toBe('/etc/plainword/policy.json');
    expect(machinePackPath({ system: 'win32', env: { ProgramFiles: 'D:\\Programs' } })).toBe(
      'D:\\Programs\\Plainword policy\\policy.json',
    );
    expect(machinePackPath({ system: 'darwin', env: {} })).toMatch(/^\/Library/u);
  });

  it('is the shipped one when there is no file, and nothing is said', () => {
    const path = join(tmpdir(), 'no-such-folder', 'policy.json');
    expect(readMachinePack(path)).toEqual({ pack: shippedPack, notice: null, fault: null });
  });

  it('beats the shipped one, with or without a byte order mark', () => {
    const pack = { ...shippedPack, version: '2.1', copyStaysFreshMinutes: 5 };
    for (const mark of ['', '\uFEFF']) {
      expect(readMachinePack(file(mark + JSON.stringify(pack)))).toEqual({ pack, notice: null, fault: null });
    }
  });

  it.each([
    ['half a file', '{"id":"x"', 'not JSON'],
    [
      'a field that is wrong',
      JSON.stringify({ ...shippedPack, copyStaysFreshMinutes: 0 }),
      'copyStaysFreshMinutes',
    ],
    ['something else', '[]', 'the whole'],
  ])('with %s leaves the shipped one in force and says so', (_what, text, why) => {
    const { pack, notice, fault } = readMachinePack(file(text));
    expect(pack).toBe(shippedPack);
    expect(notice).toContain('ask IT');
    expect(fault).toContain(why);
  });

  it('that can’t be read at all is said too', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'policy.json');
    mkdirSync(path);
    expect(readMachinePack(path).notice).toContain('ask IT');
  });
});
