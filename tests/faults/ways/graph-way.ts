import { randomUUID } from 'node:crypto';
import { demoService } from '../../../src/main/demo/demo-service';
import { startGraphPeer } from '../../servers/graph-peer';
import { startAuthority } from '../../servers/microsoft-authority';
import { ask } from '../../shells/ask';
import { until } from '../desk/until';
import { openHttpLine, type LineFault, type LineRequest } from '../lines/http-line';
import { SLOW_DOWN_SECONDS, unwatched, type NetworkFault, type Way, type WayOptions } from './way';

const answer = (status: number, code: string) => ({
  status,
  body: { error: { code, message: 'as the line says' } },
});

const FAULTS: Partial<Record<NetworkFault, LineFault>> = {
  'reset before acceptance': 'reset',
  'reset after acceptance': 'lose-answer',
  'time-out before acceptance': 'silence',
  'time-out after acceptance': 'lose-in-silence',
  'held on the way': 'hold',
  '4xx': answer(400, 'ErrorInvalidRecipients'),
  '4xx of the settings': answer(403, 'ErrorAccessDenied'),
  '5xx': answer(500, 'ErrorInternalServerError'),
  '5xx although it was taken': { ...answer(504, 'timeout'), kept: true },
  'slow down': {
    ...answer(429, 'ApplicationThrottled'),
    headers: { 'retry-after': String(SLOW_DOWN_SECONDS) },
  },
};

/** The steps of one email; a fault is about the last of them unless another is named. */
export type GraphStep = 'create' | 'address' | 'send';

function stepOf({ method, path }: LineRequest): GraphStep | undefined {
  if (method === 'PATCH') return 'address';
  if (method !== 'POST') return undefined;
  if (path.endsWith('/send')) return 'send';
  return path.endsWith('/messages') ? 'create' : undefined;
}

/** Email by Microsoft Graph, with a directory to sign in at and the wire before the mailboxes. */
export async function openGraphWay({
  certificates,
  now,
  step = 'send',
}: WayOptions & { readonly step?: GraphStep }): Promise<Way> {
  const authority = await startAuthority({ certificates });
  const { mailbox } = demoService(now().slice(0, 10));
  let lineUrl = '';
  let peerUrl = '';
  const peer = await startGraphPeer({
    certificates,
    authority: {
      // The desk knows the line alone, so its tokens are for the line.
      granted: (token) => {
        const held = authority.granted(token);
        return held?.audience === lineUrl ? { ...held, audience: peerUrl } : undefined;
      },
    },
    mailboxes: mailbox === null ? [] : [mailbox],
  });
  const line = await openHttpLine({ target: peer.url, ca: certificates.ca, shown: certificates });
  lineUrl = line.url;
  peerUrl = peer.url;
  const onItsWay: Way['onItsWay'] = [];
  let fault: LineFault = 'pass';
  let watch: (taken: boolean) => Promise<void> | void = unwatched;

  line.meet(
    async (request) => {
      const at = stepOf(request);
      if (at === 'send') onItsWay.push(now());
      if (at === 'send') await watch(false);
      return at === step ? fault : 'pass';
    },
    (request) => (stepOf(request) === 'send' ? watch(true) : undefined),
  );

  return {
    carrier: 'microsoft-graph',
    channel: 'email',
    canBeAsked: true,
    postOffice: {},
    certificates: [certificates.ca],
    setUp: async (app) => {
      const { tenant, clientId, url } = authority;
      const details = { tenant, clientId, authority: url, graphUrl: line.url, perMinute: 600 };
      const saved = await ask(app, 'settings.saveMicrosoft', details);
      if (saved.signedInAs !== null) return;
      const { underWay } = await ask(app, 'settings.microsoftSignIn', { how: 'device-code' });
      if (underWay.kind !== 'code') throw new Error(`no code came: ${underWay.kind}`);
      authority.approve(underWay.code);
      await until('somebody is signed in', async () => {
        const state = await ask(app, 'settings.microsoft', {});
        return state.signedInAs !== null && state.underWay.kind === 'none';
      });
    },
    arrived: (id) => peer.sent().filter(({ reference }) => reference === id).length,
    onItsWay,
    befall: (kind) => {
      if (kind === 'wrong certificate') {
        line.show(certificates.elsewhere);
        return true;
      }
      if (kind === 'another reference') {
        fault = { status: 202, body: { id: randomUUID() }, kept: true };
        return step === 'create';
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
      line.show(certificates);
    },
    release: () => line.release(),
    cut: () => line.cut(),
    stop: async () => {
      await Promise.all([line.stop(), peer.stop(), authority.stop()]);
    },
  };
}
