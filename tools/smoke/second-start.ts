import { spawn } from 'node:child_process';
import { exitOf } from '../../tests/shells/exit-of';
import type { Smoke } from './smoke';

/** Starts Plainword once more on the same store: it must end by itself and tell the first. */
export async function secondStart({ electron, program, args }: Smoke): Promise<string | null> {
  const told = electron.evaluate(
    ({ app }) =>
      new Promise<boolean>((settle) => {
        app.once('second-instance', () => settle(true));
        setTimeout(() => settle(false), 15_000);
      }),
  );
  const second = spawn(program, [...args], { stdio: 'ignore', timeout: 15_000 });
  const code = await exitOf(second);
  if (code !== 0) return `the second start ended with ${code ?? 'a signal'}`;
  return (await told) ? null : 'the first was not told';
}
