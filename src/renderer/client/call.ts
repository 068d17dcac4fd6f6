import './strict-zod';
import type { Bridge } from '../../contract/bridge';
import { failureSchema, type Failure } from '../../contract/failure';
import { contract, type InputOf, type OutputOf, type ProcedureName } from '../../contract/index';

declare global {
  interface Window {
    readonly plainword: Bridge;
  }
}

/** A call that main refused or could not do: `failure.message` is the sentence to show. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Asks main. @throws CallFailed */
export async function call<N extends ProcedureName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> {
  const result = await window.plainword.call(name, input);
  if (!result.ok) throw new CallFailed(failureSchema.parse(result.error));
  return read(name, result.value);
}

/** What main answered, parsed by the contract's own schema. */
function read<N extends ProcedureName>(name: N, value: unknown): OutputOf<N>;
function read(name: ProcedureName, value: unknown): unknown {
  return contract[name].output.parse(value);
}
