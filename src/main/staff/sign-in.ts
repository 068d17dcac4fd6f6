import { Temporal } from 'temporal-polyfill';
import { instantText, type InstantText } from '../../domain/time/moment';
import { Refusal } from '../refusal';
import type { KeptStaff } from './kept-staff';
import { isPin } from './pin';

const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 15 * 60;

/** What a try to sign in comes to: `staff` is kept again either way. */
export interface SignInTry {
  readonly right: boolean;
  readonly staff: KeptStaff;
}

/**
 * Tries a PIN. After five wrong ones in a row each further one costs twice the wait of the one before.
 * @throws Refusal while it has to be waited, and for somebody who has no PIN yet
 */
export async function trySignIn(staff: KeptStaff, pin: string, now: InstantText): Promise<SignInTry> {
  if (staff.pin === null) throw new Refusal('not-allowed', 'Choose a PIN in the settings first.', 'pin');
  const wait = secondsToWait(staff, now);
  if (wait > 0) {
    const minutes = Math.ceil(wait / 60);
    const how = minutes === 1 ? 'a minute' : `${minutes} minutes`;
    throw new Refusal('not-allowed', `There were too many wrong PINs: try again in ${how}.`, 'pin');
  }
  if (await isPin(pin, staff.pin))
    return { right: true, staff: { ...staff, wrongPins: 0, lockedUntil: null } };
  const wrongPins = staff.wrongPins + 1;
  return { right: false, staff: { ...staff, wrongPins, lockedUntil: lockAfter(wrongPins, now) } };
}

/** A clock that was set back makes nobody wait for longer than the longest wait. */
function secondsToWait({ lockedUntil }: KeptStaff, now: InstantText): number {
  if (lockedUntil === null) return 0;
  const left = Temporal.Instant.from(now).until(Temporal.Instant.from(lockedUntil)).total('seconds');
  return Math.min(left, LONGEST_WAIT_SECONDS);
}

function lockAfter(wrongPins: number, now: InstantText): InstantText | null {
  if (wrongPins < FREE_TRIES) return null;
  const seconds = Math.min(FIRST_WAIT_SECONDS * 2 ** (wrongPins - FREE_TRIES), LONGEST_WAIT_SECONDS);
  return instantText(Temporal.Instant.from(now).add({ seconds }));
}
