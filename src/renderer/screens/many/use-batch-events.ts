import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { appEventSchema } from '../../../contract/events';
import type { Progress } from '../../../domain/batches/progress';
import type { Id } from '../../../domain/identity';

/** What main tells of a list while it is checked or sent. */
export interface BatchEvents {
  readonly checking: { readonly done: number; readonly total: number } | undefined;
  readonly progress: Progress | undefined;
}

/** The table of recipients is read again at most so often while a list goes, in milliseconds. */
const TABLE_EVERY_MS = 2_000;

/** Listens to what is told of one list; between two of main's events nothing is drawn. */
export function useBatchEvents(id: Id): BatchEvents {
  const client = useQueryClient();
  const [told, setTold] = useState<BatchEvents>({ checking: undefined, progress: undefined });
  useEffect(() => {
    let table = 0;
    return window.plainword.onEvent((received) => {
      const { data: event } = appEventSchema.safeParse(received);
      if (event?.kind === 'batch-checking' && event.id === id) {
        const { done, total } = event;
        setTold((before) => ({ ...before, checking: { done, total } }));
      }
      if (event?.kind !== 'batch-progress' || event.progress.id !== id) return;
      const { progress } = event;
      setTold((before) => ({ ...before, progress }));
      if (performance.now() - table < TABLE_EVERY_MS) return;
      table = performance.now();
      void client.invalidateQueries({ queryKey: ['batches.recipients'] });
    });
  }, [client, id]);
  return told;
}
