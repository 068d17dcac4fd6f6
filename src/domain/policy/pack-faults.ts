import type { z } from 'zod';
import { policyPackSchema, type PolicyPack } from './pack';
import { shippedPack } from './shipped-pack';

/** A setting by the keys that lead to it. */
export type PackPath = ReadonlyArray<string | number>;

/** What is wrong with one setting of a policy file. */
export interface PackFault {
  readonly path: PackPath;
  /** A sentence for those who look after the policy. */
  readonly sentence: string;
}

export type ReadPack =
  | { readonly ok: true; readonly pack: PolicyPack }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/**
 * Reads a policy that names what differs from the shipped one: what it leaves out is as shipped, lists are taken
 * whole. A name that no setting has is a fault, so that a slip of the pen never leaves a rule as it was in silence.
 * @param data what the JSON of the file says
 */
export function readPack(data: unknown): ReadPack {
  if (!isGroup(data)) return { ok: false, faults: [{ path: [], sentence: 'A policy is an object: { … }.' }] };
  const missing = ['id', 'version'].filter((key) => !(key in data));
  if (missing.length > 0) {
    const sentence = `A policy says its ${missing.join(' and ')}: decisions are kept with them.`;
    return { ok: false, faults: [{ path: [], sentence }] };
  }
  const read = policyPackSchema.safeParse(overlaid(shippedPack, data));
  return read.success
    ? { ok: true, pack: read.data }
    : { ok: false, faults: read.error.issues.flatMap(faultsOf) };
}

type Group = Readonly<Record<string, unknown>>;

function isGroup(data: unknown): data is Group {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function overlaid(shipped: Group, own: Group): Group {
  const entries = Object.entries(own).map(([key, value]): [string, unknown] => {
    const below = Object.hasOwn(shipped, key) ? shipped[key] : undefined;
    return [key, isGroup(value) && isGroup(below) ? overlaid(below, value) : value];
  });
  return Object.fromEntries([...Object.entries(shipped), ...entries]);
}

function faultsOf(issue: z.core.$ZodIssue): PackFault[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  if (issue.code !== 'unrecognized_keys')
    return [{ path, sentence: `${nameOf(path)}: ${issue.message}.`.replace(/\.\.$/u, '.') }];
  return issue.keys.map((key) => ({
    path: [...path, key],
    sentence: `${nameOf([...path, key])}: no setting has this name.`,
  }));
}

/** "outOfHours.closedDays.0.date". */
export function nameOf(path: PackPath): string {
  return path.join('.') || 'the whole';
}
