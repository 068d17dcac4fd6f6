import { CHANNEL_WORDS } from '../../messages/channel';
import { dayNumberOf } from '../../time/calendar';
import { londonClock } from '../../time/london-day';
import type { PolicyRule } from '../case';
import type { Reason } from '../decision';
import { stop } from '../reasons';

/** A use the policy does not list needs the service manager's word for it, for this channel, and not run out (P6). */
export const authorisedUse: PolicyRule = ({ message, service, goes }) => {
  if (message.purpose !== 'authorised-use' || service === null) return [];
  if (message.authorisedUseId === null)
    return say('Choose which authorised use this is, or have the service manager authorise one.');
  const use = service.authorisedUses.find(({ id }) => id === message.authorisedUseId);
  if (use === undefined)
    return say('This service has no such authorised use any more: choose another, or have one authorised.');
  if (use.channel !== message.channel) {
    const { many } = CHANNEL_WORDS[use.channel];
    return say(
      `This use was authorised for ${many} only: choose another, or have it authorised for this channel.`,
    );
  }
  const last = dayNumberOf(use.until);
  if (last !== undefined && londonClock(goes).day <= last) return [];
  return say(
    'The time for which this use was authorised is over: have it authorised again, or phone instead.',
  );
};

function say(sentence: string): Reason[] {
  return [stop('P6', 'authorise-use', sentence)];
}
