import { useRef, useState } from 'react';
import type { Id } from '../../../domain/identity';
import { call } from '../../client/call';

/** How far it is: so many were asked for, so many are gone. */
export interface DeletingAll {
  readonly of: number;
  readonly asked: number;
  readonly gone: number;
}

/** Deletes several originals, one after the other; stops where it is told to, or where the mailbox does not answer. */
export function useDeleteAll() {
  const [progress, setProgress] = useState<DeletingAll>();
  const [running, setRunning] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const stopped = useRef(false);
  const start = async (ids: readonly Id[]): Promise<DeletingAll> => {
    stopped.current = false;
    setError(null);
    setRunning(true);
    let far: DeletingAll = { of: ids.length, asked: 0, gone: 0 };
    setProgress(far);
    try {
      for (const id of ids) {
        if (stopped.current) break;
        const { original } = await call('trails.deleteOriginal', { id });
        far = { ...far, asked: far.asked + 1, gone: far.gone + (original.state === 'deleted' ? 1 : 0) };
        setProgress(far);
      }
    } catch (failed) {
      setError(failed instanceof Error ? failed : new Error('not deleted'));
    } finally {
      setRunning(false);
    }
    return far;
  };
  return { progress, running, error, start, stop: () => (stopped.current = true) };
}
