import { randomUUID } from 'node:crypto';
import { startNotifyPeer } from '../../servers/notify-peer';
import { openHttpLine, type LineFault } from '../lines/http-line';
import { SLOW_DOWN_SECONDS, unwatched, type NetworkFault, type Way, type WayOptions } from './way';

const answer = (status: number, error: string, message: string) => ({
  status,
  body: { status_code: status, errors: [{ error, message }] },
});

const FAULTS: Partial<Record<NetworkFault, LineFault>> = {
  'reset before acceptance': 'reset',
  'reset after acceptance': 'lose-answer',
  'time-out before acceptance': 'silence',
  'time-out after acceptance': 'lose-in-silence',
  'held on the way': 'hold',
  '4xx': answer(400, 'ValidationError', 'phone_number Not a UK mobile number'),
  '4xx of the settings': answer(403, 'AuthError', 'Invalid token: API key not found'),
  '5xx': answer(500, 'Exception', 'Internal server error'),
  '5xx although it was taken': { ...answer(503, 'Exception', 'Service unavailable'), kept: true },
  'slow down': {
    ...answer(429, 'RateLimitError', 'Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds'),
    headers: { 'retry-after': String(SLOW_DOWN_SECONDS) },
  },
};

/** Texts by GOV.UK Notify, with the wire before it. */
export async function openNotifyWay({ certificates, now, secure = false }: WayOptions): Promise<Way> {
  const peer = await startNotifyPeer();
  const line = await openHttpLine({ target: peer.baseUrl, ...(secure && { shown: certificates }) });
  const onItsWay: Way['onItsWay'] = [];
  let fault: LineFault = 'pass';
  let watch: (taken: boolean) => Promise<void> | void = unwatched;

  line.meet(
    async ({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/sms')) return 'pass';
      onItsWay.push(now());
      await watch(false);
      return fault;
    },
    ({ method }) => (method === 'POST' ? watch(true) : undefined),
  );

  return {
    carrier: 'govuk-notify',
    channel: 'sms',
    canBeAsked: true,
    postOffice: {
      notify: {
        baseUrl: line.url,
        apiKey: peer.apiKey,
        templateId: peer.templateId,
        senderNumber: peer.senderNumber,
      },
    },
    certificates: [certificates.ca],
    arrived: (id) => peer.received.filter(({ reference }) => reference === id).length,
    onItsWay,
    befall: (kind) => {
      if (kind === 'wrong certificate') {
        if (secure) line.show(certificates.elsewhere);
        return secure;
      }
      if (kind === 'another reference') {
        const body = {
          id: randomUUID(),
          reference: randomUUID(),
          content: { from_number: peer.senderNumber },
        };
        fault = { status: 201, body, kept: true };
        return true;
      }
      fault = FAULTS[kind] ?? 'pass';
      return fault !== 'pass';
    },
    watch: (then) => {
      watch = then;
    },
    mend: () => {
      watch = unwatched;
      fault = 'pass';
      line.mend();
      if (secure) line.show(certificates);
    },
    release: () => line.release(),
    cut: () => line.cut(),
    stop: async () => {
      await Promise.all([line.stop(), peer.stop()]);
    },
  };
}
