import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPostOffice } from '../../../../src/main/platform/post-office';

describe('the post office another process runs', () => {
  it('is refused in one sentence that shows nothing of it, when the file is something else', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'plainword-test-')), 'post-office.json');
    writeFileSync(path, '{"postOffice":{"smtp":{"password":"secret words"}}}');
    expect(() => readPostOffice(path)).toThrow('does not describe a post office');
    expect(() => readPostOffice(path)).not.toThrow('secret words');
  });
});
