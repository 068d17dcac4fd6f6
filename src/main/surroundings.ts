import { Temporal } from 'temporal-polyfill';
import type { AppEvent } from '../contract/events';
import type { Checker } from '../domain/checks/checker';
import type { Id } from '../domain/identity';
import type { PolicyPack } from '../domain/policy/pack';
import { momentOf, type InstantText, type Moment } from '../domain/time/moment';
import type { Platform } from './platform/platform';
import type { PolicyInForce } from './policy-in-force';
import { createStaffDesk, type StaffDesk } from './staff/staff-desk';
import type { Stamp } from './store/people-store';
import type { Store } from './store/store';

/** What every handler works with. */
export interface Surroundings {
  readonly platform: Platform;
  readonly store: Store;
  readonly pack: PolicyPack;
  /** What must stay in sight: where this runs, and whether the policy is not the one IT meant. */
  readonly notice: string | null;
  readonly checker: Checker;
  readonly now: () => InstantText;
  readonly moment: () => Moment;
  /** Who does something now: the staff member at the desk, or the computer's user until they said their name. */
  readonly stamp: () => Promise<Stamp>;
  readonly staff: StaffDesk;
  /** Tells pages what changed; `personId` where it is about one person alone, whose messages are decided on again. */
  readonly emit: (event: AppEvent, personId?: Id) => void;
}

/** An instant with London's offset beside it. */
export function momentAt(at: InstantText): Moment {
  return momentOf(Temporal.Instant.from(at));
}

export function createSurroundings(
  platform: Platform,
  store: Store,
  { pack, notice }: PolicyInForce,
  checker: Checker,
  emit: Surroundings['emit'],
): Surroundings {
  const now = () => platform.now();
  const moment = () => momentAt(now());
  const staff = createStaffDesk({ store, pack, account: platform.user, now, moment });
  return {
    platform,
    store,
    pack,
    notice: [platform.notice, notice].filter((sentence) => sentence !== null).join(' ') || null,
    checker,
    now,
    moment,
    emit,
    staff,
    stamp: async () => {
      const self = await staff.me();
      return { by: self === undefined ? platform.user : `${self.name}, ${self.role}`, when: moment() };
    },
  };
}
