import { timeOrder } from '../../../domain/trails/dates/written-date';
import type { KeptMessage } from '../../../domain/trails/trail';
import type { InstantText } from '../../../domain/time/moment';
import type { TrailContent } from '../trail-store';

/** The newest message of those whose time is known, else the last one. */
function newestOf(messages: readonly KeptMessage[]): KeptMessage | undefined {
  let newest: KeptMessage | undefined;
  for (const message of messages) {
    if ((timeOrder(message.date) ?? '') >= (timeOrder(newest?.date ?? null) ?? '')) newest = message;
  }
  return newest;
}

/** The columns of what a trail holds; `begun` stands for its time where no message has one. */
export function contentColumns({ subject, messages }: TrailContent, begun: InstantText) {
  const newest = newestOf(messages);
  const from = newest?.from ?? null;
  return {
    subject,
    messages: JSON.stringify(messages),
    message_count: messages.length,
    newest_from: from === null ? '' : from.name === '' ? from.address : from.name,
    newest: timeOrder(newest?.date ?? null) ?? begun,
  };
}
