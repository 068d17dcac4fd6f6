import { startSmtpPeer, type SmtpBehaviour } from '../../servers/smtp-peer';
import { openTcpLine } from '../lines/tcp-line';
import { unwatched, type NetworkFault, type Way, type WayOptions } from './way';

const BEHAVIOUR: Partial<Record<NetworkFault, SmtpBehaviour>> = {
  'reset before acceptance': 'hang-up-before-data',
  'reset after acceptance': 'keep-and-hang-up',
  'time-out before acceptance': 'silent',
  'time-out after acceptance': 'keep-and-say-nothing',
  'held on the way': 'hold',
  '4xx': 'greylist',
  '4xx of the settings': 'no-passwords',
  '5xx': 'refuse-message',
  '5xx although it was taken': 'keep-and-say-rubbish',
  'slow down': 'closing-down',
  'wrong certificate': 'wrong-name',
};

const ACCOUNT = { user: 'clinic@example.org', password: 'correct horse battery staple' };

/** Email by a mail server: nobody can be asked afterwards. */
export async function openSmtpWay({ certificates, now }: WayOptions): Promise<Way> {
  let watch: (taken: boolean) => Promise<void> | void = unwatched;
  const onItsWay: Way['onItsWay'] = [];
  const peer = await startSmtpPeer({
    certificates,
    security: 'starttls',
    ...ACCOUNT,
    taking: async (taken) => {
      if (!taken) onItsWay.push(now());
      await watch(taken);
    },
  });
  const line = await openTcpLine(peer.port);
  return {
    carrier: 'smtp',
    channel: 'email',
    canBeAsked: false,
    postOffice: {
      smtp: { host: 'localhost', port: line.port, security: 'starttls', perMinute: 600, ...ACCOUNT },
    },
    certificates: [certificates.ca],
    arrived: (id) => peer.received.filter(({ raw }) => raw.includes(id)).length,
    onItsWay,
    befall: (fault) => {
      const behaviour = BEHAVIOUR[fault];
      if (behaviour === undefined) return false;
      peer.behave(behaviour);
      return true;
    },
    trip: (bytes) => line.resetAfter(bytes),
    watch: (then) => {
      watch = then;
    },
    mend: () => {
      watch = unwatched;
      peer.behave('accept');
      line.mend();
    },
    release: () => peer.release(),
    cut: () => line.cut(),
    stop: async () => {
      await Promise.all([line.stop(), peer.stop()]);
    },
  };
}
