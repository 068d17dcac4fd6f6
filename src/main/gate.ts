import type { Failure, Result } from '../contract/failure';
import { contract, type OutputOf, type ParsedOf, type ProcedureName } from '../contract/index';
import { failureOf } from './failure-of';
import { Refusal } from './refusal';

/** One answer to every procedure of the contract. */
export type Handlers = {
  readonly [N in ProcedureName]: (input: ParsedOf<N>) => Promise<OutputOf<N>>;
};

const UNKNOWN = 'Plainword does not know how to do this.';
const UNREADABLE = 'Something here can’t be used: check what you typed and try again.';

class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super('invalid input');
    this.failure = failure;
  }
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

/** The input as the procedure's schema reads it. @throws InvalidInput with the first reason and its field */
function parse<N extends ProcedureName>(name: N, input: unknown): ParsedOf<N>;
function parse(name: ProcedureName, input: unknown): unknown {
  const read = contract[name].input.safeParse(input, { error: () => UNREADABLE });
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const failure: Failure = { code: 'invalid', message: issue?.message ?? UNREADABLE };
  throw new InvalidInput(field === '' ? failure : { ...failure, field });
}

function run<N extends ProcedureName>(
  handlers: Partial<Handlers>,
  name: N,
  input: ParsedOf<N>,
): Promise<OutputOf<N>> {
  const handler = handlers[name];
  if (handler === undefined) throw new Refusal('not-allowed', UNKNOWN);
  return handler(input);
}

/**
 * The one way in. Input and output are parsed by the contract's schemas, and every error becomes a sentence; what went
 * wrong inside is told to `log` by its kind alone.
 */
export function createGate(
  handlers: () => Promise<Partial<Handlers>>,
  log: (line: string) => void,
): (name: string, input: unknown) => Promise<Result<unknown>> {
  return async (name, input) => {
    if (!isProcedure(name)) {
      return {
        ok: false,
        error: { code: 'not-allowed', message: 'Plainword does not know how to do this.' },
      };
    }
    try {
      const parsed = parse(name, input);
      const value = await run(await handlers(), name, parsed);
      return { ok: true, value: contract[name].output.parse(value) };
    } catch (error) {
      if (error instanceof InvalidInput) return { ok: false, error: error.failure };
      const failure = failureOf(error);
      if (failure.code === 'internal' || failure.code === 'unavailable') log(`${name}: ${kindOf(error)}`);
      return { ok: false, error: failure };
    }
  };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
