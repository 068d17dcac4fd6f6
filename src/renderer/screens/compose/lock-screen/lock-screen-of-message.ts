import type { Finding } from '../../../../domain/checks/finding';
import {
  givenAway,
  lockScreenOf,
  type GivenAway,
  type LockScreen,
} from '../../../../domain/messages/lock-screen';
import { inOutgoing, type WrittenAndOutgoing } from '../../../../domain/messages/place-in-outgoing';
import type { Channel } from '../../../../domain/messages/channel';
import { formatSender } from '../../../../domain/people/phone';
import type { Service } from '../../../../domain/services/service';

export interface MessageInSight extends WrittenAndOutgoing {
  readonly channel: Channel;
  /** The number or name texts come from; null where it is not set up. */
  readonly from: string | null;
  readonly service: Service;
  /** With their places in what was written. */
  readonly findings: readonly Finding[];
}

/** What a locked phone shows of a message, and what that gives away. An email comes by the service's name. */
export function lockScreenOfMessage(message: MessageInSight): { lockScreen: LockScreen; given: GivenAway } {
  const { channel, from, service, findings, outgoing } = message;
  const sender = channel === 'email' || from === null ? service.name : formatSender(from);
  const lockScreen = lockScreenOf({ channel, sender, ...outgoing });
  const placed = findings.flatMap((finding) => inOutgoing(finding, message) ?? []);
  return { lockScreen, given: givenAway(placed, lockScreen, service.tellingNames) };
}
