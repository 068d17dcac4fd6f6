import type { AppEvent } from './events';
import type { Result } from './failure';

/** The two names preload and main share; no schema here, so that preload stays small. */
export const CALL = 'plainword:call';
export const EVENT = 'plainword:event';

/** What preload puts on the page's window as `plainword`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** @returns the unsubscribe. */
  onEvent(listener: (event: AppEvent) => void): () => void;
}
