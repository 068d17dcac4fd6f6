import { describe, expect, it } from 'vitest';
import { policyPackSchema } from '../../../src/domain/policy/pack';
import { shippedPack } from '../../../src/domain/policy/shipped-pack';
import { LAST_GOOD, policyInForce } from '../../../src/main/policy-in-force';
import type { SettingStore } from '../../../src/main/store/setting-store';

function settings(): SettingStore {
  const kept = new Map<string, unknown>();
  return {
    read: async (name, schema) => {
      const read = schema.safeParse(kept.get(name));
      return read.success ? read.data : undefined;
    },
    write: async (name, value) => void kept.set(name, value),
    remove: async (name) => void kept.delete(name),
  };
}

const own = { ...shippedPack, id: 'own', version: '3.0' };
const broken = { kind: 'broken' as const, path: '/etc/plainword/policy.json', faults: ['line 4: wrong'] };

describe('the policy in force', () => {
  it('is the shipped one where IT set none', async () => {
    expect(await policyInForce({ kind: 'none' }, settings())).toEqual({ pack: shippedPack, notice: null });
  });

  it('is the machine’s', async () => {
    expect(await policyInForce({ kind: 'read', pack: own }, settings())).toEqual({ pack: own, notice: null });
  });

  it('stays the last one that could be read when the file breaks, and says so', async () => {
    const store = settings();
    await policyInForce({ kind: 'read', pack: own }, store);
    const { pack, notice } = await policyInForce(broken, store);
    expect(pack).toEqual(own);
    expect(notice).toContain('version 3.0');
    expect(notice).toContain('ask IT');
  });

  it('is the shipped one when the file was never right', async () => {
    const { pack, notice } = await policyInForce(broken, settings());
    expect(pack).toBe(shippedPack);
    expect(notice).toContain('the one Plainword came with');
  });

  it('forgets the machine’s once IT took it away', async () => {
    const store = settings();
    await policyInForce({ kind: 'read', pack: own }, store);
    await policyInForce({ kind: 'none' }, store);
    expect(await store.read(LAST_GOOD, policyPackSchema)).toBeUndefined();
    expect((await policyInForce(broken, store)).pack).toBe(shippedPack);
  });
});
