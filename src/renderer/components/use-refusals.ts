import { useState } from 'react';
import type { z } from 'zod';
import { CallFailed } from '../client/call';

/** Why a field of a form is refused. */
export interface Refusal {
  /** The field's name in the contract; the first part of it where it is nested. */
  readonly field: string;
  readonly sentence: string;
}

export interface Refusals {
  readonly list: readonly Refusal[];
  /** What is wrong with everything together, or with what no field shows. */
  readonly error: Error | null;
  /** The sentence at a field. */
  of(field: string): string | undefined;
  /** What was typed, read by the contract's own schema; nothing when it is refused, with the reasons kept. */
  check<S extends z.ZodType>(schema: S, typed: unknown): z.output<S> | undefined;
  /** Main's refusal, at its field where it names one. */
  take(error: Error): void;
  clear(): void;
}

type Issue = z.core.$ZodIssue;

/** Sentences for the limits that have none of their own in the contract. */
function sentenceOf(issue: Issue): string {
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) {
    return issue.origin === 'string'
      ? `Write at most ${String(issue.maximum)} characters here.`
      : `The most this takes is ${String(issue.maximum)}.`;
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return issue.origin === 'string'
      ? 'Write something here.'
      : `The least this takes is ${String(issue.minimum)}.`;
  }
  if (issue.message.startsWith('Invalid')) return 'This can’t be read as it is. Check what is written here.';
  return issue.message;
}

/** The first reason of each field, in the schema's order. */
function refusalsOf(issues: readonly Issue[]): Refusal[] {
  const byField = new Map<string, string>();
  for (const issue of issues) {
    const field = String(issue.path[0] ?? '');
    if (!byField.has(field)) byField.set(field, sentenceOf(issue));
  }
  return [...byField].map(([field, sentence]) => ({ field, sentence }));
}

/** Keeps why a form was refused, by the page (through the contract's schemas) or by main. */
export function useRefusals(): Refusals {
  const [list, setList] = useState<readonly Refusal[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const clear = () => {
    setList([]);
    setError(null);
  };
  return {
    list,
    error,
    of: (field) => list.find((refusal) => refusal.field === field)?.sentence,
    check(schema, typed) {
      clear();
      const read = schema.safeParse(typed);
      if (!read.success) setList(refusalsOf(read.error.issues));
      return read.data;
    },
    take(failed) {
      const field = failed instanceof CallFailed ? failed.failure.field?.split('.')[0] : undefined;
      if (field === undefined) setError(failed);
      else setList([{ field, sentence: failed.message }]);
    },
    clear,
  };
}
