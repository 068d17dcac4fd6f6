import type { ContactPoint } from '../../people/contact-point';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { asFirmAs, condition, stop } from '../reasons';
import { wasSaidWithin } from './said-within';

/** A number or address is safe to use (P33), known to be theirs (P22), and said to be right not too long ago (P20). */
export const contactPoint: PolicyRule = (on) => {
  const { point, message } = on;
  if (point === null || point.channel !== message.channel) return [];
  const what = point.channel === 'sms' ? 'number' : 'address';
  if (point.safety === 'unsafe') {
    const sentence = `This ${what} is marked as not safe to use: choose another, or wait until you see them.`;
    return [stop('P33', 'choose-contact-point', sentence)];
  }
  return [
    ...failed(on, point, what),
    ...shared(on, point, what),
    ...unverified(on, point),
    ...unconfirmed(on, point, what),
  ];
};

/** Nothing arrives where nobody is reached; a phone that was off is another matter (P20). */
function failed({ pack }: Case, point: ContactPoint, what: string): Reason[] {
  if (point.failed === null || point.failed.why === 'not-reachable-now') return [];
  const sentence = `The last message to this ${what} did not arrive: phone them, and correct or confirm it.`;
  return asFirmAs(pack.contactPoints.failed, 'P20', 'confirm-contact-point', sentence);
}

function shared({ message, pack }: Case, point: ContactPoint, what: string): Reason[] {
  if (point.safety !== 'shared') return [];
  const fits = message.purpose === null || pack.contactPoints.sharedPurposes.includes(message.purpose);
  if (!fits) {
    const sentence = `Others read this ${what}, so it may not be used for this purpose: choose another, or phone.`;
    return [stop('P33', 'choose-contact-point', sentence)];
  }
  const note = (point.safetyNote ?? '').trim();
  const said = note === '' ? '' : `, and the note says “${note}”`;
  return [
    condition(
      'P33',
      'change-text',
      `Others read this ${what} too${said}: write nothing they should not read.`,
    ),
  ];
}

function unverified({ pack }: Case, point: ContactPoint): Reason[] {
  if (point.channel !== 'email' || point.verified !== null) return [];
  const sentence =
    'Nobody has written from this address yet: ask them by phone to email the service first, and file what arrives.';
  return asFirmAs(pack.contactPoints.unverifiedEmail, 'P22', 'verify-address', sentence);
}

function unconfirmed({ pack, goes }: Case, point: ContactPoint, what: string): Reason[] {
  const { confirmEveryMonths, unconfirmed: firmness } = pack.contactPoints;
  if (firmness === 'off') return [];
  if (wasSaidWithin(confirmEveryMonths, (point.confirmed ?? point.added).at, goes)) return [];
  const long = confirmEveryMonths === 1 ? 'a month' : `${confirmEveryMonths} months`;
  const sentence = `Nobody asked for more than ${long} whether this ${what} is still right: ask them and confirm it.`;
  return asFirmAs(firmness, 'P20', 'confirm-contact-point', sentence);
}
