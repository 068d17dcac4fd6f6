import type { Page } from '@playwright/test';
import { contract, type InputOf, type OutputOf, type ProcedureName } from '../../src/contract/index';

/** Asks the application through the page's own bridge. @throws Error with the sentence of a refusal */
export async function ask<N extends ProcedureName>(
  page: Page,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> {
  const result = await page.evaluate(([call, given]) => window.plainword.call(call, given), [
    name,
    input,
  ] as const);
  if (!result.ok) throw new Error(result.error.message);
  return read(name, result.value);
}

function read<N extends ProcedureName>(name: N, value: unknown): OutputOf<N>;
function read(name: ProcedureName, value: unknown): unknown {
  return contract[name].output.parse(value);
}
