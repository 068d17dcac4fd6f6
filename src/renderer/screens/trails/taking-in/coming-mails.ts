import { v7 as newId } from 'uuid';
import { create } from 'zustand';
import type { Id } from '../../../../domain/identity';
import { CallFailed } from '../../../client/call';
import { sentenceOf } from '../../../components/ErrorSentence';
import { takeInFile } from './take-in-file';

/** Of a file on this computer. */
const UNREADABLE =
  'The file could not be read: check that it is still there and not open elsewhere, then choose it again.';
const EMPTY = 'The file is empty: save the mail again in the mail program, then choose it.';

/** A file of mail on its way in, or one that did not come in, with why. */
export interface ComingMail {
  readonly id: Id;
  readonly name: string;
  readonly bytes: number;
  readonly sent: number;
  readonly sentence: string | null;
}

/** What came of all the files that were given at once. */
export interface CameIn {
  readonly files: number;
  readonly trailIds: readonly Id[];
}

interface ComingMails {
  readonly coming: readonly ComingMail[];
  /** What came in last, until the screen has told of it. */
  readonly cameIn: CameIn | null;
  take(files: readonly File[]): void;
  /** Leaves one off, or puts away why it did not come in. */
  leaveOff(id: Id): void;
  told(): void;
}

const stops = new Map<Id, AbortController>();
let queue: Promise<unknown> = Promise.resolve();

/** Files of mail come in one after another, also while another screen is open. */
export const useComingMails = create<ComingMails>()((set, get) => {
  const change = (id: Id, to: Partial<ComingMail>) =>
    set(({ coming }) => ({ coming: coming.map((each) => (each.id === id ? { ...each, ...to } : each)) }));
  const drop = (id: Id) => set(({ coming }) => ({ coming: coming.filter((each) => each.id !== id) }));

  async function takeOne(id: Id, file: File): Promise<readonly Id[]> {
    const signal = stops.get(id)?.signal;
    if (signal === undefined || signal.aborted) return [];
    try {
      if (file.size === 0) {
        change(id, { sentence: EMPTY });
        return [];
      }
      const { trailIds, problem } = await takeInFile({
        id,
        file,
        signal,
        onProgress: (sent) => change(id, { sent }),
      });
      if (problem === null) drop(id);
      else change(id, { sentence: problem });
      return trailIds;
    } catch (error) {
      if (signal.aborted) drop(id);
      else change(id, { sentence: error instanceof CallFailed ? sentenceOf(error) : UNREADABLE });
      return [];
    } finally {
      stops.delete(id);
    }
  }

  /** One after another, behind those given before. */
  async function takeAll(
    before: Promise<unknown>,
    given: ReadonlyArray<{ readonly id: Id; readonly file: File }>,
  ): Promise<void> {
    await before;
    const trailIds: Id[] = [];
    for (const { id, file } of given) trailIds.push(...(await takeOne(id, file)));
    if (trailIds.length > 0) set({ cameIn: { files: given.length, trailIds: [...new Set(trailIds)] } });
  }

  return {
    coming: [],
    cameIn: null,
    take(files) {
      const given = files.map((file) => ({ id: newId(), file }));
      for (const { id } of given) stops.set(id, new AbortController());
      const lines = given.map(({ id, file }) => ({
        id,
        name: file.name,
        bytes: file.size,
        sent: 0,
        sentence: null,
      }));
      set(({ coming }) => ({ coming: [...coming, ...lines] }));
      queue = takeAll(queue, given);
    },
    leaveOff(id) {
      stops.get(id)?.abort();
      const line = get().coming.find((each) => each.id === id);
      if (!stops.has(id) || line?.sent === 0) drop(id);
    },
    told: () => set({ cameIn: null }),
  };
});
