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

  it('is none when there is no file', () => {
    expect(readMachinePack(join(tmpdir(), 'no-such-folder', 'policy.json'))).toEqual({ kind: 'none' });
  });

  it('is read with or without a byte order mark', () => {
    const pack = { ...shippedPack, version: '2.1', copyStaysFreshMinutes: 5 };
    for (const mark of ['', '\uFEFF']) {
      expect(readMachinePack(file(mark + JSON.stringify(pack)))).toEqual({ kind: 'read', pack });
    }
  });

  it('is broken where a setting is wrong, and the log is told the line', () => {
    const path = file('{\n  "id": "x",\n  "version": "1",\n  "copyStaysFreshMinutes": 0\n}');
    expect(readMachinePack(path)).toEqual({
      kind: 'broken',
      path,
      faults: [expect.stringMatching(/^line 4: copyStaysFreshMinutes: /u)],
    });
  });

  it('that can’t be read at all is broken too', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'policy.json');
    mkdirSync(path);
    expect(readMachinePack(path)).toEqual({ kind: 'broken', path, faults: ['it can’t be read'] });
  });
});
