import type { Clipboard as ElectronClipboard, ClipboardItem } from 'electron';
import type { Clipboard } from './platform';

/** The system's clipboard, which only the main process may touch. Both forms go on it in one write. */
export function electronClipboard(
  clipboard: Pick<ElectronClipboard, 'readText' | 'write'>,
  Item: new (items: Record<string, string>) => ClipboardItem,
): Clipboard {
  return {
    read: () => clipboard.readText(),
    write: ({ text, html }) => clipboard.write([new Item({ 'text/plain': text, 'text/html': html })]),
  };
}
