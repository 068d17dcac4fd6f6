import type { Carrier } from '../../../../src/domain/messages/channel';
import type { CarrierSetUp } from '../../../../src/main/send/carriers/carrier-set-up';
import { carriersOf as joined, type Carriers } from '../../../../src/main/send/carriers/carriers';
import type {
  DeliveryReport,
  Envelope,
  LookUp,
  Pace,
  SendAdapter,
  SendOutcome,
} from '../../../../src/main/send/send-adapter';

/** A provider that answers as a test says, and remembers what it was sent and asked. */
export interface Provider {
  readonly carrier: Carrier;
  readonly sent: Envelope[];
  readonly asked: string[];
  /** Of whose delivery it was asked. */
  readonly followed: string[];
  answer: (envelope: Envelope) => SendOutcome | Promise<SendOutcome>;
  knows: LookUp | ((reference: string) => LookUp);
  /** What became of what it took; undefined: it never tells. */
  tells: DeliveryReport | undefined;
  pace: Pace;
  canBeAsked: boolean;
  isSetUp: boolean;
}

/** One that takes everything, one at a time. */
export function provider(change: Partial<Provider> = {}): Provider {
  return {
    carrier: 'govuk-notify',
    sent: [],
    asked: [],
    followed: [],
    answer: () => ({ kind: 'sent', providerId: 'p-1', from: '07860 000111' }),
    knows: { kind: 'not-found' },
    tells: undefined,
    pace: { perMinute: 6_000, atOnce: 1 },
    canBeAsked: true,
    isSetUp: true,
    ...change,
  };
}

function adapterOf(of: Provider): SendAdapter {
  const { tells } = of;
  return {
    carrier: of.carrier,
    channel: of.carrier === 'govuk-notify' ? 'sms' : 'email',
    canBeAsked: of.canBeAsked,
    pace: of.pace,
    send: (envelope) => {
      of.sent.push(envelope);
      return Promise.resolve(of.answer(envelope));
    },
    lookUp: ({ reference }) => {
      of.asked.push(reference);
      return Promise.resolve(typeof of.knows === 'function' ? of.knows(reference) : of.knows);
    },
    ...(tells !== undefined && {
      deliveryOf: ({ reference }) => {
        of.followed.push(reference);
        return Promise.resolve(tells);
      },
    }),
    test: () => Promise.reject(new Error('not asked for here')),
  };
}

const setUpOf = (of: Provider): CarrierSetUp => ({
  carrier: of.carrier,
  isReady: () => Promise.resolve(true),
  adapter: () => Promise.resolve(of.isSetUp ? adapterOf(of) : undefined),
  sender: () => Promise.resolve(of.carrier === 'govuk-notify' ? '07860 000111' : 'memory@example.org'),
  mailHost: () => Promise.resolve(of.carrier === 'govuk-notify' ? null : 'localhost'),
});

/** The desk's ways to send: these providers alone. */
export function carriersOf(...all: readonly Provider[]): Carriers {
  return joined(all.map(setUpOf));
}
