import { useEffect, useRef, useState } from 'react';
import { MEGABYTE, wireBytes } from '../../../../domain/files/wire-size';
import type { Attachment } from '../../../../domain/messages/attachment';
import type { PolicyPack } from '../../../../domain/policy/pack';
import { call, CallFailed } from '../../../client/call';
import { sentenceOf } from '../../../components/ErrorSentence';
import { useToasts } from '../../../state/toasts';
import { NOT_SAVED, UNREADABLE } from './file-sentences';
import { newFileId, sendFile } from './send-file';
import type { FilesHere } from './use-message-files';

/** A file on its way in, or one that did not come in, with why. */
export interface Coming {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly sentence: string | null;
}

export interface Attaching {
  readonly coming: readonly Coming[];
  /** Files that do not fit into an email any more. */
  readonly tooLarge: readonly File[];
  add(chosen: readonly File[]): void;
  /** Leaves one off, or puts away why it did not come in. */
  leaveOff(id: string): void;
  remove(file: Attachment): void;
  rename(file: Attachment, name: string): void;
  /** What was too large is decided about. */
  settleTooLarge(): void;
}

/** Puts files with a message, one after another. Leaving the screen leaves off what is still on its way. */
export function useAttaching(here: FilesHere, pack: PolicyPack): Attaching {
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const [tooLarge, setTooLarge] = useState<readonly File[]>([]);
  const stops = useRef(new Map<string, AbortController>());
  const queue = useRef(Promise.resolve());
  const say = useToasts((state) => state.say);
  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop.abort();
    };
  }, []);

  const change = (id: string, to: Partial<Coming>) =>
    setComing((all) => all.map((each) => (each.id === id ? { ...each, ...to } : each)));
  const drop = (id: string) => setComing((all) => all.filter((each) => each.id !== id));

  async function send(file: File, id: string): Promise<void> {
    const stop = stops.current.get(id);
    if (stop === undefined || stop.signal.aborted) return drop(id);
    try {
      if (!(await here.keepDraft())) return change(id, { sentence: NOT_SAVED });
      const { messageId } = here;
      const onProgress = (sent: number) => change(id, { sent });
      await sendFile({
        id,
        messageId,
        file,
        name: file.name,
        way: 'attached',
        signal: stop.signal,
        onProgress,
      });
      drop(id);
    } catch (error) {
      if (stop.signal.aborted) drop(id);
      else change(id, { sentence: error instanceof CallFailed ? sentenceOf(error) : UNREADABLE });
    } finally {
      stops.current.delete(id);
    }
    return undefined;
  }

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Error) say(sentenceOf(error));
      return false;
    }
  }

  async function takeOff({ id, name }: Attachment): Promise<void> {
    if (!(await act(() => call('files.remove', { id })))) return;
    say(`${name} is taken off.`, () => void act(() => call('files.restore', { id })));
  }

  return {
    coming,
    tooLarge,
    add(chosen) {
      const there = here.files.filter(({ way }) => way === 'attached').map(({ bytes }) => ({ bytes }));
      const taken = [...there, ...coming.filter(({ sentence }) => sentence === null)];
      const [fitting, large] = fit(chosen, taken, pack.attachments.mostMegabytes * MEGABYTE);
      setTooLarge((before) => [...before, ...large]);
      for (const file of fitting) {
        const id = newFileId();
        stops.current.set(id, new AbortController());
        setComing((all) => [...all, { id, name: file.name, bytes: file.size, sent: 0, sentence: null }]);
        queue.current = queue.current.then(() => send(file, id));
      }
    },
    leaveOff(id) {
      stops.current.get(id)?.abort();
      if (!stops.current.has(id)) drop(id);
    },
    remove: (file) => void takeOff(file),
    rename: (file, name) => void act(() => call('files.rename', { id: file.id, name })),
    settleTooLarge: () => setTooLarge([]),
  };
}

/** What of the chosen files fits into the email beside those there, in their order, and what does not. */
function fit(
  chosen: readonly File[],
  there: ReadonlyArray<{ readonly bytes: number }>,
  most: number,
): readonly [File[], File[]] {
  const taken = [...there];
  const large: File[] = [];
  const fitting = chosen.filter((file) => {
    const fits = wireBytes([...taken, { bytes: file.size }]) <= most;
    if (fits) taken.push({ bytes: file.size });
    else large.push(file);
    return fits;
  });
  return [fitting, large];
}
