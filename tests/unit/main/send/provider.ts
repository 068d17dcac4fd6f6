import type { Carriers } from '../../../../src/main/send/carriers';
import type { Envelope, LookUp, SendAdapter, SendOutcome } from '../../../../src/main/send/send-adapter';

/** A provider that answers as a test says, and remembers what it was sent and asked. */
export interface Provider {
  readonly sent: Envelope[];
  readonly asked: string[];
  answer: (envelope: Envelope) => SendOutcome | Promise<SendOutcome>;
  knows: LookUp;
}

/** One that takes everything. */
export function provider(): Provider {
  return {
    sent: [],
    asked: [],
    answer: () => ({ kind: 'sent', providerId: 'p-1', from: '07860 000111' }),
    knows: { kind: 'not-found' },
  };
}

/** The desk's ways to send: this provider alone. */
export function carriersOf(of: Provider): Carriers {
  const adapter: SendAdapter = {
    carrier: 'govuk-notify',
    channel: 'sms',
    send: (envelope) => {
      of.sent.push(envelope);
      return Promise.resolve(of.answer(envelope));
    },
    lookUp: (reference) => {
      of.asked.push(reference);
      return Promise.resolve(of.knows);
    },
    test: () => Promise.reject(new Error('not asked for here')),
  };
  return {
    smtp: () => Promise.resolve(undefined),
    notify: () =>
      Promise.resolve({
        baseUrl: 'https://notify.example.org',
        templateId: '00000000-0000-4000-8000-000000000000',
        senderNumber: '07860 000111',
      }),
    trustPhone: () => Promise.resolve(undefined),
    hasSecret: () => Promise.resolve(true),
    ready: () => Promise.resolve(['govuk-notify']),
    adapter: () => Promise.resolve(adapter),
  };
}
