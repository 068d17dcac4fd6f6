import type { Message } from '../../domain/messages/message';
import type { OutboxItem } from '../store/message-store';
import type { Asked, Envelope, EnvelopeFile } from './send-adapter';

/** What goes out, to exactly one recipient (P8, P13). */
export function envelopeOf(
  message: Message,
  { from, to, fromName }: Pick<Envelope, 'from' | 'to' | 'fromName'>,
  files: readonly EnvelopeFile[],
): Envelope {
  return {
    reference: message.id,
    channel: message.channel,
    from,
    fromName,
    to,
    subject: message.outgoingSubject ?? '',
    text: message.outgoing ?? message.text,
    files,
    template: message.template,
  };
}

/** What the provider is asked about a message that it may have. */
export function askedOf({ message, providerId, sendingSince }: OutboxItem): Asked {
  return {
    reference: message.id,
    from: message.from ?? '',
    to: message.to ?? '',
    providerId,
    since: sendingSince ?? message.queued?.at ?? message.saved.at,
  };
}
