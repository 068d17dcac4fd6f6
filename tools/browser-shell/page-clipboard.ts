import type { Page } from 'playwright-core';
import type { Clipboard, ClipboardEntry } from '../../src/main/platform/platform';

const PATIENCE_MS = 2_000;

/**
 * The clipboard as the browser has it, the desktop's own when a window is shown. When the page can't reach it (it is
 * just loading, or the desktop refuses), what was written last is kept here.
 */
export function pageClipboard(page: () => Page | null): Clipboard {
  let kept: ClipboardEntry | null = null;

  async function write(entry: ClipboardEntry): Promise<void> {
    kept = entry;
    try {
      await within(page()?.evaluate(writeInPage, entry));
      kept = null;
    } catch {
      // It is tried again when somebody reads.
    }
  }

  async function read(): Promise<string> {
    if (kept) await write(kept);
    if (kept) return kept.text;
    return within(page()?.evaluate(() => navigator.clipboard.readText())).catch(() => '');
  }

  return { read, write };
}

async function writeInPage({ text, html }: ClipboardEntry): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' });
  const rich = new Blob([html], { type: 'text/html' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': rich })]);
}

async function within<T>(work: Promise<T> | undefined): Promise<T> {
  if (!work) throw new Error('no page');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
