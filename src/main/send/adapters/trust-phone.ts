import type { ConnectionReport } from '../../../contract/settings';
import type { Carrier } from '../../../domain/messages/channel';
import { mobileSchema } from '../../../domain/people/phone';

/**
 * A hand-off is carried by the sender: the program shows number and text to key in, and the sender says when it was
 * sent (P12). It is no `SendAdapter`, because nothing here could send it or be asked about it.
 */
export type HandOff = Extract<Carrier, 'trust-phone'>;

/** The carriers that an adapter sends by. */
export type SendingCarrier = Exclude<Carrier, HandOff>;

export function isHandOff(carrier: Carrier): carrier is HandOff {
  return carrier === 'trust-phone';
}

/** The connection test of a phone that is not connected: whether its number, for the record (P25), can be read. */
export function reportTrustPhone(number: string): ConnectionReport {
  return mobileSchema.safeParse(number).success
    ? {
        ok: true,
        sentence: 'The Trust phone is ready: you key each text in there yourself, nothing is connected.',
      }
    : {
        ok: false,
        sentence:
          'The number of the Trust phone is not a UK mobile number. Write it as the record should have it.',
      };
}
