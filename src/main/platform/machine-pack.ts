import { readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { policyPackSchema, type PolicyPack } from '../../domain/policy/pack';
import { shippedPack } from '../../domain/policy/shipped-pack';
import type { Home } from './data-dir';

/** The pack in force, and what to tell people and IT when the machine's own could not be used. */
export interface MachinePack {
  readonly pack: PolicyPack;
  readonly notice: string | null;
  /** What is wrong with the file, for the log. */
  readonly fault: string | null;
}

/** Where IT sets the policy for everyone on a machine: a place that users can't write to. */
export function machinePackPath({ system, env }: Pick<Home, 'system' | 'env'>): string {
  if (system === 'win32') {
    return win32.join(env['ProgramFiles'] ?? 'C:\\Program Files', 'Plainword policy', 'policy.json');
  }
  if (system === 'darwin') return posix.join('/Library/Application Support', 'Plainword', 'policy.json');
  return posix.join('/etc', 'plainword', 'policy.json');
}

/** Reads the machine's policy pack; without the file the shipped one holds, and with a broken file it says so. */
export function readMachinePack(path: string): MachinePack {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return isMissing(error)
      ? { pack: shippedPack, notice: null, fault: null }
      : broken(path, 'it can’t be read');
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return broken(path, 'it is not JSON');
  }
  const read = policyPackSchema.safeParse(data);
  if (read.success) return { pack: read.data, notice: null, fault: null };
  const [issue] = read.error.issues;
  return broken(
    path,
    issue ? `${issue.path.join('.') || 'the whole'}: ${issue.message}` : 'it is not a policy',
  );
}

function broken(path: string, why: string): MachinePack {
  return {
    pack: shippedPack,
    notice: `The policy set for this machine can’t be read, so the one Plainword came with is in force: ask IT to put ${path} right.`,
    fault: `policy file ${path} not used: ${why}`,
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
