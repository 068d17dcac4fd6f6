import type { Platform } from '../platform/platform';

/** A bad spell of a provider: after many faults in a row, it is left alone for a while. */
export interface Spell {
  fault(): void;
  success(): void;
  isResting(): boolean;
}

/** So many messages may fail for reasons of their own. */
const FAULTS_IN_A_ROW = 10;
const FIRST_REST_SECONDS = 15;
const LONGEST_REST_SECONDS = 5 * 60;

export function createSpell({ uptime }: Pick<Platform, 'uptime'>): Spell {
  let faults = 0;
  let restsUntil = 0;
  return {
    fault: () => {
      faults += 1;
      const beyond = faults - FAULTS_IN_A_ROW;
      if (beyond < 0) return;
      restsUntil = uptime() + Math.min(LONGEST_REST_SECONDS, FIRST_REST_SECONDS * 2 ** Math.min(beyond, 10));
    },
    success: () => {
      faults = 0;
      restsUntil = 0;
    },
    isResting: () => uptime() < restsUntil,
  };
}
