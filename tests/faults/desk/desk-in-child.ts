import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../../src/contract/failure';
import type { App } from '../../../src/main/app';
import { fromChildSchema, type ChildStart, type ToChild } from './child-protocol';

const CHILD = fileURLToPath(new URL('./child-desk.ts', import.meta.url));

/** Plainword in a process of its own. A call that the process did not live to answer rejects. */
export interface DeskInChild extends Pick<App, 'call'> {
  pass(minutes: number): void;
  set(at: string): void;
  /** It ends itself right after so many more commits. */
  killAfter(commits: number): void;
  /** kill -9. */
  kill(): void;
  isGone(): boolean;
  /** Resolves when the process is gone, however. */
  readonly gone: Promise<void>;
  /** Lets it finish. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (result: Result<unknown>) => void;
  readonly reject: (error: Error) => void;
}

export function startDeskInChild(start: ChildStart): DeskInChild {
  const child = fork(CHILD, [JSON.stringify(start)], { execArgv: ['--import', 'tsx'] });
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let isGone = false;

  const untilGone = async (): Promise<void> => {
    await once(child, 'exit');
    isGone = true;
    for (const { reject } of waiting.values()) reject(new Error('the process was killed'));
    waiting.clear();
  };
  const gone = untilGone();
  child.on('message', (said) => {
    const { id, result } = fromChildSchema.parse(said);
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  child.on('error', () => {});

  const tell = (what: ToChild): void => {
    if (!isGone && child.connected) child.send(what, () => {});
  };

  return {
    call: (name, input) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new Error('the process was killed'));
        const id = next++;
        waiting.set(id, { resolve, reject });
        tell({ kind: 'call', id, name, input });
      }),
    pass: (minutes) => tell({ kind: 'pass', minutes }),
    set: (at) => tell({ kind: 'set', at }),
    killAfter: (commits) => tell({ kind: 'kill-after', commits }),
    kill: () => void child.kill('SIGKILL'),
    isGone: () => isGone,
    gone,
    close: async () => {
      tell({ kind: 'close' });
      await gone;
    },
  };
}
