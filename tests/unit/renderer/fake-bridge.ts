import type { Bridge } from '../../../src/contract/bridge';
import type { AppEvent } from '../../../src/contract/events';
import type { Failure, Result } from '../../../src/contract/failure';
import { contract, type OutputOf, type ParsedOf, type ProcedureName } from '../../../src/contract/index';

/** What a fake answer throws to be refused as main refuses. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

function parseInput<N extends ProcedureName>(name: N, input: unknown): ParsedOf<N>;
function parseInput(name: ProcedureName, input: unknown): unknown {
  return contract[name].input.parse(input);
}

const isProcedure = (name: string): name is ProcedureName => name in contract;

/**
 * Main as the page sees it: answers by procedure name. Inputs and answers are parsed by the contract's own schemas, so
 * that a fake can't drift from it; what no test answers is refused loudly.
 */
export class FakeBridge {
  /** Every call so far, in order. */
  readonly calls: { name: string; input: unknown }[] = [];
  readonly #answers = new Map<string, (input: unknown) => unknown>();
  readonly #listeners = new Set<(event: AppEvent) => void>();

  /** Answers one procedure from now on. */
  on<N extends ProcedureName>(
    name: N,
    answer: (input: ParsedOf<N>) => OutputOf<N> | Promise<OutputOf<N>>,
  ): this {
    this.#answers.set(name, (input) => answer(parseInput(name, input)));
    return this;
  }

  /** Refuses one procedure from now on. */
  refuse(name: ProcedureName, failure: Failure): this {
    return this.on(name, () => {
      throw new Refused(failure);
    });
  }

  /** Tells the page of a change, as main does. */
  emit(event: AppEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** What was passed to a procedure, in order. */
  inputs(name: ProcedureName): unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.input);
  }

  /** What preload puts on the window. */
  readonly bridge = {
    call: async (name: string, input: unknown): Promise<Result<unknown>> => {
      this.calls.push({ name, input });
      const answer = this.#answers.get(name);
      if (!isProcedure(name) || answer === undefined) throw new Error(`no test answers ${name}`);
      try {
        return { ok: true, value: contract[name].output.parse(await answer(input)) };
      } catch (error) {
        if (error instanceof Refused) return { ok: false, error: error.failure };
        throw error;
      }
    },
    onEvent: (listener: (event: AppEvent) => void) => {
      this.#listeners.add(listener);
      return () => {
        this.#listeners.delete(listener);
      };
    },
  } satisfies Bridge;
}
