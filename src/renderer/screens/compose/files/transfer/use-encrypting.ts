import { useRef, useState } from 'react';
import { call, CallFailed } from '../../../../client/call';
import { NOT_SAVED, UNREADABLE } from '../file-sentences';
import { newFileId, sendFile } from '../send-file';
import type { FilesHere } from '../use-message-files';

/** A file that is to go by transfer, under the name it gets there. */
export interface Chosen {
  readonly id: string;
  readonly file: File;
  readonly name: string;
}

/** How far the encryption is; `name` is the file that is being encrypted. */
export interface Progress {
  readonly name: string;
  readonly sent: number;
  readonly of: number;
}

export interface Encrypting {
  readonly progress: Progress | undefined;
  readonly error: Error | null;
  /** Encrypts all of them into one file. @returns whether it is whole */
  encrypt(chosen: readonly Chosen[]): Promise<boolean>;
  /** Ends it; nothing stays. */
  stop(): void;
}

/** Main's own refusal; anything else went wrong while a file was read. */
function told(fault: unknown): CallFailed {
  return fault instanceof CallFailed ? fault : new CallFailed({ code: 'unavailable', message: UNREADABLE });
}

/** Streams files into an encrypted one: none of them lies anywhere unencrypted, and one piece at a time is held. */
export function useEncrypting(here: FilesHere): Encrypting {
  const [progress, setProgress] = useState<Progress>();
  const [error, setError] = useState<Error | null>(null);
  const stop = useRef<AbortController>(undefined);

  async function all(chosen: readonly Chosen[], signal: AbortSignal): Promise<void> {
    const { messageId } = here;
    const of = chosen.reduce((sum, { file }) => sum + file.size, 0);
    let before = 0;
    for (const { file, name } of chosen) {
      setProgress({ name, sent: before, of });
      const done = before;
      const onProgress = (sent: number) => setProgress({ name, sent: done + sent, of });
      await sendFile({ id: newFileId(), messageId, file, name, way: 'transfer', signal, onProgress });
      before += file.size;
    }
    signal.throwIfAborted();
    await call('transfers.seal', { messageId });
  }

  return {
    progress,
    error,
    async encrypt(chosen) {
      const ended = new AbortController();
      stop.current = ended;
      setError(null);
      const { messageId } = here;
      let begun = false;
      try {
        if (!(await here.keepDraft())) throw new CallFailed({ code: 'unavailable', message: NOT_SAVED });
        await call('transfers.begin', { messageId });
        begun = true;
        await all(chosen, ended.signal);
        return true;
      } catch (fault) {
        if (begun) await call('transfers.cancel', { messageId }).catch(() => undefined);
        if (!ended.signal.aborted) setError(told(fault));
        return false;
      } finally {
        setProgress(undefined);
      }
    },
    stop: () => stop.current?.abort(),
  };
}
