import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Id } from '../../../../domain/identity';
import { dialogIsOpen } from '../../../app/editable';
import { call } from '../../../client/call';

export interface CopyEntry {
  readonly copy: () => void;
  readonly busy: boolean;
  readonly error: Error | null;
}

export interface CopyOptions {
  entryId: Id;
  /** Whether nothing keeps it from being copied. */
  ready: boolean;
  /** Saves what is not saved yet. @returns whether everything is */
  flush: () => Promise<boolean>;
  onCopied: () => void;
}

/** Copies the entry as it stands, once everything is saved; Ctrl Shift C does too. */
export function useCopyEntry({ entryId, ready, flush, onCopied }: CopyOptions): CopyEntry {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);

  async function copyNow() {
    // Why it is not saved is told beside it.
    if (!(await flush())) return;
    const { version } = await call('record.get', { id: entryId });
    const view = await call('record.copy', { id: entryId, version });
    client.setQueryData(['record.get', { id: entryId }], view);
    onCopied();
  }
  const copy = () => {
    if (busy || !ready) return;
    setBusy(true);
    setError(null);
    copyNow()
      .catch((failed: unknown) => setError(failed instanceof Error ? failed : new Error('unknown')))
      .finally(() => setBusy(false));
  };
  const copyByKey = useEffectEvent(copy);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'c' || !event.shiftKey || event.altKey) return;
      if (!(event.ctrlKey || event.metaKey) || dialogIsOpen() || event.defaultPrevented) return;
      event.preventDefault();
      copyByKey();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return { copy, busy, error };
}
