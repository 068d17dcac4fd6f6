import type { Result } from '../../src/contract/failure';
import { contract, type InputOf, type OutputOf, type ProcedureName } from '../../src/contract/index';
import type { App } from '../../src/main/app';

/** A call that was refused, as a page would see it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly field: string | undefined;

  constructor(error: { code: string; message: string; field?: string | undefined }) {
    super(error.message);
    this.code = error.code;
    this.field = error.field;
  }
}

/** Asks the application what a page would ask. @throws Refused */
export async function ask<N extends ProcedureName>(
  app: Pick<App, 'call'>,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const result: Result<unknown> = await app.call(name, input);
  if (!result.ok) throw new Refused(result.error);
  return read(name, result.value);
}

function read<N extends ProcedureName>(name: N, value: unknown): OutputOf<N>;
function read(name: ProcedureName, value: unknown): unknown {
  return contract[name].output.parse(value);
}
