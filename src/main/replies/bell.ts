import type { Surroundings } from '../surroundings';
import { ALARM } from './tell';

/** Rings for emergencies that nobody has seen to: at the start of the program, and again until somebody does (P27). */
export interface Bell {
  /** Rings now, where there is anything to ring for. Never rejects. */
  ring(): Promise<void>;
  close(): void;
}

/** Not so often that it is switched off, not so seldom that it is forgotten. */
const AGAIN_EVERY_MS = 2 * 60_000;

export function createBell(
  { store, emit, platform }: Pick<Surroundings, 'store' | 'emit' | 'platform'>,
  everyMs: number = AGAIN_EVERY_MS,
): Bell {
  const ring = async (): Promise<void> => {
    try {
      if ((await store.replies.ringing()).length === 0) return;
      emit({ kind: 'alarm' });
      platform.alarm(ALARM);
    } catch (error) {
      platform.log(`alarm: ${error instanceof Error ? error.name : 'unknown fault'}`);
    }
  };
  const timer = setInterval(() => void ring(), everyMs);
  timer.unref();
  return { ring, close: () => clearInterval(timer) };
}
