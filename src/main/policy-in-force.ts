import { policyPackSchema, type PolicyPack } from '../domain/policy/pack';
import { shippedPack } from '../domain/policy/shipped-pack';
import type { MachinePack } from './platform/machine-pack';
import type { SettingStore } from './store/setting-store';

/** The policy that decides, and the sentence that must stay in sight when it is not the one IT meant. */
export interface PolicyInForce {
  readonly pack: PolicyPack;
  readonly notice: string | null;
}

/** Under this name the store keeps the last policy of the machine that could be read. */
export const LAST_GOOD = 'lastGoodPack';

/**
 * The machine's policy; without one the shipped one. A file that can't be used leaves the last one in force that could
 * be read, which lies in the encrypted store, where nobody can weaken it; before there was one, the shipped one.
 */
export async function policyInForce(machine: MachinePack, settings: SettingStore): Promise<PolicyInForce> {
  const last = await settings.read(LAST_GOOD, policyPackSchema);
  if (machine.kind === 'none') {
    if (last !== undefined) await settings.remove(LAST_GOOD);
    return { pack: shippedPack, notice: null };
  }
  if (machine.kind === 'read') {
    if (JSON.stringify(last) !== JSON.stringify(machine.pack)) await settings.write(LAST_GOOD, machine.pack);
    return { pack: machine.pack, notice: null };
  }
  const which =
    last === undefined ? 'the one Plainword came with' : `the one before, version ${last.version},`;
  return {
    pack: last ?? shippedPack,
    notice: `The policy set for this machine can’t be read, so ${which} is in force: ask IT to put ${machine.path} right.`,
  };
}
