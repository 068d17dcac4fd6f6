import type { ConnectionReport } from '../../../contract/settings';
import { mobileSchema } from '../../../domain/people/phone';

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
