import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../../../src/domain/policy/shipped-pack';
import { settingsOf } from '../../../../src/domain/policy/strictness';
import { UNSWITCHABLE } from '../../../../src/domain/policy/unswitchable';

const guide = readFileSync(join(import.meta.dirname, '../../../../docs/guide/policy-pack.md'), 'utf8');

describe('the guide to the policy', () => {
  it('names every setting', () => {
    const missing = settingsOf(shippedPack)
      .map(([name]) => name)
      .filter(
        (name) => !guide.includes(`\`${name}\``) && !guide.includes(`\`${name.replace(/\.[^.]+$/u, '.*')}\``),
      );
    expect(missing).toEqual([]);
  });

  it('says what no policy can switch off', () => {
    expect(Object.values(UNSWITCHABLE).filter((sentence) => !guide.includes(sentence))).toEqual([]);
  });
});
