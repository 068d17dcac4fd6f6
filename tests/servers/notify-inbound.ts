import { randomUUID } from 'node:crypto';
import { linksOf, notifyTime, pageOf, RETENTION_MS } from './notify-sent';

/** A text that somebody sends to the service. */
export interface InboundText {
  /** As the real one writes numbers: "447700900123", or a sender's name. */
  readonly from: string;
  readonly text: string;
  /** Milliseconds since 1970; now unless told. */
  readonly at?: number;
}

/** The texts that arrived for the service. */
export interface Inbound {
  /** @returns its id */
  arrive(text: InboundText, now: number): string;
  /** The answer to a request for a page of them, newest first. */
  tell(olderThan: string | null, now: number): unknown;
}

export function inboundTexts(serviceId: string, notifyNumber: string): Inbound {
  const newestFirst: { id: string; at: number; from: string; text: string }[] = [];
  return {
    arrive({ from, text, at }, now) {
      const id = randomUUID();
      newestFirst.unshift({ id, at: at ?? now, from, text });
      newestFirst.sort((a, b) => b.at - a.at);
      return id;
    },
    tell(olderThan, now) {
      const kept = newestFirst.filter(({ at }) => now - at < RETENTION_MS);
      const page = pageOf(kept, olderThan);
      const path = '/v2/received-text-messages';
      return {
        received_text_messages: page.map(({ id, at, from, text }) => ({
          id,
          user_number: from,
          notify_number: notifyNumber,
          created_at: notifyTime(at),
          service_id: serviceId,
          content: text,
        })),
        links: linksOf(olderThan === null ? path : `${path}?older_than=${olderThan}`, path, page),
      };
    },
  };
}
