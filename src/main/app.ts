import type { AppEvent } from '../contract/events';
import type { Result } from '../contract/failure';
import type { Platform } from './platform/platform';

/** The application, whatever it runs in. */
export interface App {
  /** Answers one call of the contract; the shell has made sure that our own page asks. Never rejects. */
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** @returns the unsubscribe. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** The global shortcut: finds the person whose NHS number is on the clipboard and tells the pages. */
  askForPersonOnClipboard(): Promise<void>;
  /** Lets what is under way finish and closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the application. Returns at once: the store opens behind it, and calls wait for it. A store that can't be
 * opened makes every call answer `unavailable` with what to do; `desk.get` tries again.
 */
export function createApp(platform: Platform): App {
  throw new Error(`not built yet for ${platform.kind}`);
}
