import type { z } from 'zod';

/** One call between page and main process, named for its use case. What crosses is JSON. */
export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
}

/** Keeps the schemas' own types, so that callers and handlers derive theirs from the list. */
export function procedure<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Procedure<I, O> {
  return { input, output };
}
