import { v7 as uuid } from 'uuid';
import { createNotifyAdapter } from '../../../../../src/main/send/adapters/notify-adapter';
import type { Envelope, SendAdapter } from '../../../../../src/main/send/send-adapter';
import type { NotifyPeer } from '../../../../servers/notify-peer';

export const TO = '+447700900123';
export const TEXT = 'Sam, your appointment is on Tuesday 3 June at 2pm.';

/** A text that is right, with a reference of its own. */
export const textEnvelope = (): Envelope => ({
  reference: uuid(),
  channel: 'sms',
  from: '',
  fromName: '',
  to: TO,
  subject: '',
  text: TEXT,
  files: [],
  template: null,
});

/** The adapter that sends to a peer, quick to lose patience; what is given replaces settings and surroundings. */
export function adapterTo(
  peer: NotifyPeer,
  settings: Partial<Parameters<typeof createNotifyAdapter>[0]> = {},
  surroundings: Partial<Parameters<typeof createNotifyAdapter>[1]> = {},
  own?: Parameters<typeof createNotifyAdapter>[2],
): SendAdapter {
  const { baseUrl, apiKey, templateId } = peer;
  return createNotifyAdapter(
    {
      baseUrl,
      apiKey,
      templateId,
      senderNumber: '07700900888',
      share: 100,
      sendBy: 'pass-through',
      receives: true,
      ...settings,
    },
    { fetch: globalThis.fetch, reach: 'loopback', timeout: 900, ...surroundings },
    own,
  );
}
