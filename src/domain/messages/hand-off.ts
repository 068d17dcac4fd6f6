import type { Carrier } from './channel';

/**
 * A hand-off is carried by the sender: the program shows what to key in or paste, and the sender says when it was sent
 * (P8, P12). Nothing here could send it or be asked about it.
 */
export type HandOff = Extract<Carrier, 'trust-phone' | 'annexe' | 'airmid'>;

/** The carriers that an adapter sends by. */
export type SendingCarrier = Exclude<Carrier, HandOff>;

export const SENDING_CARRIERS = [
  'govuk-notify',
  'microsoft-graph',
  'smtp',
] as const satisfies readonly SendingCarrier[];

export const HAND_OFFS = ['trust-phone', 'annexe', 'airmid'] as const satisfies readonly HandOff[];

/** Where the sender sends it, within a sentence. */
export const HAND_OFF_WORDS = {
  'trust-phone': 'from the Trust phone',
  annexe: 'from the Communications Annexe',
  airmid: 'from Airmid',
} satisfies Record<HandOff, string>;

export function isHandOff(carrier: Carrier): carrier is HandOff {
  return HAND_OFFS.some((each) => each === carrier);
}
