import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftContent } from '../../../../domain/messages/message';
import { call, CallFailed } from '../../../client/call';
import { sentenceOf } from '../../../components/ErrorSentence';
import {
  createDraftSaver,
  type DraftPlace,
  type DraftSaver,
  type SaveOutcome,
  type SaveState,
} from './draft-saver';

async function keep({ id, version }: DraftPlace, content: DraftContent): Promise<SaveOutcome> {
  try {
    const saved = await call('messages.saveDraft', { id, version, content });
    return { kind: 'saved', version: saved.version, at: saved.saved.at };
  } catch (error) {
    if (error instanceof CallFailed && error.failure.code === 'changed-elsewhere') {
      return { kind: 'changed-elsewhere' };
    }
    return {
      kind: 'failed',
      sentence: error instanceof Error ? sentenceOf(error) : 'Try again in a moment.',
    };
  }
}

/** Keeps a draft with main as it is written: also when the window loses the focus, when the screen or the page goes. */
export function useDraftSaver(
  place: DraftPlace,
  saved: string | null,
): [DraftSaver<DraftContent>, SaveState] {
  const [saver] = useState(() => createDraftSaver<DraftContent>({ place, saved, save: keep }));
  const state = useSyncExternalStore(saver.subscribe, saver.state);
  useEffect(() => {
    const flush = () => void saver.flush();
    const leave = () => saver.leave();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', leave);
      flush();
    };
  }, [saver]);
  return [saver, state];
}
