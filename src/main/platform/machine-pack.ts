import { readFileSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import type { PolicyPack } from '../../domain/policy/pack';
import type { Home } from './data-dir';
import { readPackText } from './pack-text';

/** What IT set for a machine: nothing, a policy, or a file that can't be used. */
export type MachinePack =
  | { readonly kind: 'none' }
  | { readonly kind: 'read'; readonly pack: PolicyPack }
  /** `faults` are lines for the log: they name settings and places in the file, for those who look after it. */
  | { readonly kind: 'broken'; readonly path: string; readonly faults: readonly string[] };

/** Where IT sets the policy for everyone on a machine: a place that users can't write to. */
export function machinePackPath({ system, env }: Pick<Home, 'system' | 'env'>): string {
  if (system === 'win32') {
    return win32.join(env['ProgramFiles'] ?? 'C:\\Program Files', 'Plainword policy', 'policy.json');
  }
  if (system === 'darwin') return posix.join('/Library/Application Support', 'Plainword', 'policy.json');
  return posix.join('/etc', 'plainword', 'policy.json');
}

/** Reads the machine's policy pack. */
export function readMachinePack(path: string): MachinePack {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return isMissing(error) ? { kind: 'none' } : { kind: 'broken', path, faults: ['it can’t be read'] };
  }
  const read = readPackText(text);
  if (read.ok) return { kind: 'read', pack: read.pack };
  return {
    kind: 'broken',
    path,
    faults: read.faults.map(({ line, sentence }) => `line ${line}: ${sentence}`),
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
