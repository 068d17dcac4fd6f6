import { CHANNEL_WORDS } from '../../messages/channel';
import { PURPOSE_WORDS } from '../../messages/purpose';
import { daysUntil, reviewState, unansweredAspects } from '../../services/set-up';
import { SOP_ASPECT_WORDS, type Sop } from '../../services/sop';
import { isoDateOf } from '../../time/calendar';
import { londonClock } from '../../time/london-day';
import { longDateOf } from '../../time/spoken-dates';
import type { Case, PolicyRule } from '../case';
import type { Reason } from '../decision';
import { condition, listed, stop } from '../reasons';

/**
 * Nothing goes without an approved procedure that answers all six questions and covers the channel and the purpose (P9,
 * P17). A passed review warns, counts down, and only then stops: a service is not silenced overnight.
 */
export const sop: PolicyRule = (on) => {
  if (on.service === null) return [];
  const unready = notReady(on.service.sop);
  if (unready !== undefined) return [unready];
  return [...notCovered(on, on.service.sop), ...review(on, on.service.sop)];
};

function notReady(procedure: Sop): Reason | undefined {
  const open = unansweredAspects(procedure).map((aspect) => `“${SOP_ASPECT_WORDS[aspect]}”`);
  const faults = [
    ...(procedure.approval === null ? ['is not approved yet'] : []),
    ...(open.length > 2 ? [`leaves ${open.length} of its six questions open`] : []),
    ...(open.length === 1 || open.length === 2 ? [`does not answer ${listed(open)}`] : []),
  ];
  if (faults.length === 0) return undefined;
  const sentence = `The service’s procedure ${listed(faults)}: complete it in the service’s settings, or phone instead.`;
  return stop('P9', 'open-service', sentence);
}

/** A use that somebody authorised once stands beside the procedure, not in it (P6). */
function notCovered({ message: { channel, purpose } }: Case, { channels, purposes }: Sop): Reason[] {
  if (purpose === 'authorised-use') return [];
  if (!channels.includes(channel)) {
    const sentence = `The service’s procedure does not cover ${CHANNEL_WORDS[channel].many}: choose another channel, or phone.`;
    return [stop('P9', 'choose-channel', sentence)];
  }
  if (purpose === null || purposes.includes(purpose)) return [];
  const sentence = `The service’s procedure does not cover the purpose “${PURPOSE_WORDS[purpose]}”: choose another, or phone.`;
  return [stop('P6', 'choose-purpose', sentence)];
}

function review({ goes, pack }: Case, procedure: Sop): Reason[] {
  const { approval } = procedure;
  const day = isoDateOf(londonClock(goes).day);
  const state = reviewState(procedure, day, pack);
  if (approval === null || state === 'none' || state === 'in-date') return [];
  const it = 'The service’s procedure';
  const by = `reviewed by ${longDateOf(approval.reviewBy)}`;
  if (state === 'out-of-date') {
    const sentence = `${it} was to be ${by}: have it reviewed and approved again, or phone.`;
    return [stop('P17', 'open-service', sentence)];
  }
  if (state === 'due-soon') {
    const sentence = `${it} is to be ${by}: tell the service’s lead.`;
    return [condition('P17', 'open-service', sentence)];
  }
  const left = pack.services.reviewGraceDays + daysUntil(approval.reviewBy, day);
  const counts = left === 0 ? 'until tonight' : `for ${left} more ${left === 1 ? 'day' : 'days'}`;
  const sentence = `${it} was to be ${by} and counts ${counts}: tell the service’s lead.`;
  return [condition('P17', 'open-service', sentence)];
}
