import type { Clipboard, ClipboardEntry } from '../platform/platform';

/** What Plainword put on the clipboard itself: it says nothing about whose record is open. */
export interface OwnCopies {
  write(entry: ClipboardEntry): Promise<void>;
  /** Whether the clipboard still holds our own text; `entry` is what the last copy before a restart would read. */
  isOwn(clipboard: string, entry: string | null): boolean;
  /** Whether something else of ours took this entry's place on the clipboard. */
  isReplaced(entry: string): boolean;
}

/** Clipboards change line ends and trim what is around a text. */
const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

export function createOwnCopies(clipboard: Clipboard): OwnCopies {
  let last: string | null = null;
  return {
    write: async (entry) => {
      await clipboard.write(entry);
      last = plain(entry.text);
    },
    isReplaced: (entry) => last !== null && last !== plain(entry),
    isOwn: (text, entry) => plain(text) === last || (entry !== null && plain(text) === plain(entry)),
  };
}
